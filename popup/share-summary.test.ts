import { describe, expect, it } from 'vitest';
import { toLocale } from '../engine/i18n/choose-language.ts';
import { findCatalogue } from '../engine/i18n/catalogues.ts';
import { createTranslator } from '../engine/i18n/translator.ts';
import type { TabListing } from '../messages/contracts.ts';
import { createTabReport } from '../tests/support/popup-fixtures.ts';
import { planSharedPicture } from './share-picture.ts';
import { describePage, summarisePage } from './share-summary.ts';

const speak = (language: string) => createTranslator(findCatalogue(language), toLocale(language));
const words = speak('en');
const { listings } = createTabReport(31);

/** Phones of these days; null = no end date found. */
const createPhones = (days: readonly (string | null)[]): TabListing[] =>
  createTabReport(days.length).listings.map(({ listing, summary }, at) => {
    const { until: _until, ...rest } = summary;
    const day = days[at] ?? null;
    return {
      listing: { ...listing, title: `Phone ${at}` },
      summary: {
        ...rest,
        type: 'phone',
        connectable: 'yes',
        group: day === null ? 'nothing' : 'date',
        device: `Phone ${at}`,
        level: 'model',
        ...(day === null ? {} : { until: day }),
      },
    };
  });

const describeIn = (language: string, shown: readonly TabListing[]): string =>
  describePage(summarisePage(shown, null), speak(language));

describe('what a page comes to', () => {
  it('counts devices, those with a day, and the latest day', () => {
    const shared = summarisePage(listings, null);
    expect(shared.devices.length).toBe(30);
    expect(describePage(shared, words)).toBe(
      'On this page: 30 smart devices, 9 with a date for updates, longest December 2029',
    );
  });
  it('names the kind where all are of one, or one alone is looked at', () => {
    expect(describePage(summarisePage(listings, 'doorbell'), words)).toBe(
      'On this page: 4 doorbells, 4 with a date for updates, longest April 2027',
    );
  });
  it.each([
    ['en', 'On this page: 2 phones, 1 with a date for updates, longest August 2032'],
    [
      'de',
      'Auf dieser Seite: 2 Mobiltelefone, 1 mit einem Datum für Updates, am längsten bis August 2032',
    ],
    [
      'fr',
      'Sur cette page : 2 téléphones, 1 avec une date de mises à jour, la plus lointaine en août 2032',
    ],
    ['cy', 'Ar y dudalen hon: 2 ddyfais (ffonau), 1 â dyddiad diweddariadau, yr hwyaf Awst 2032'],
  ])('is said in %s', (language, sentence) => {
    expect(describeIn(language, createPhones(['2032-08-31', null]))).toBe(sentence);
  });
  it.each([
    ['en', 'On this page: 1 phone. We found no date for updates.'],
    ['de', 'Auf dieser Seite: 1 Mobiltelefon. Ein Datum für Updates fanden wir nicht.'],
    ['fr', 'Sur cette page : 1 téléphone. Nous n’avons trouvé aucune date de mises à jour.'],
    ['cy', 'Ar y dudalen hon: 1 ddyfais (ffôn). Ni chafwyd dyddiad diweddariadau.'],
  ])('says in %s that nothing was found, never that there is nothing', (language, sentence) => {
    expect(describeIn(language, createPhones([null]))).toBe(sentence);
  });
  it('names the longest three, each device once', () => {
    const phones = createPhones(['2029-01-31', '2032-01-31', '2031-01-31', null, '2030-01-31']);
    const [second] = phones.slice(1, 2);
    const twice = second === undefined ? phones : [...phones, second];
    expect(summarisePage(twice, null).longest.map(({ until }) => until)).toEqual([
      '2032-01-31',
      '2031-01-31',
      '2030-01-31',
    ]);
  });
});

describe('the picture of a page', () => {
  const about = { shop: 'www.shop.example', today: '2026-11-27' };
  const { width, height, shapes } = planSharedPicture(summarisePage(listings, null), about, words);
  const texts = shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
  it('says where, how many, and that it is what was found', () => {
    expect(texts[0]).toBe('www.shop.example');
    expect(texts[1]).toMatch(/^On this page: 30 smart devices, 9 with a date for updates/);
    expect(texts).toContain('9 with a date');
    expect(texts.at(-1)).toMatch(/^What we found on 27 November 2026\./);
  });
  it('parts the bar as the devices part, and fills no two parts alike', () => {
    const split = shapes.filter((shape) => shape.kind === 'bar' && shape.height === 34);
    const fillings = split.map((shape) => (shape.kind === 'bar' ? shape.filling : ''));
    expect(new Set(fillings).size).toBe(5);
    const [dated, promised] = split.map((shape) => (shape.kind === 'bar' ? shape.width : 0));
    expect((dated ?? 0) / (promised ?? 1)).toBeCloseTo(9 / 5, 5);
  });
  it('has room for the longest chip, whose day stands at its end, and for a foot of two lines', () => {
    const room = shapes.flatMap((shape) =>
      shape.kind === 'text' && shape.text.startsWith('Updates until') ? [shape.width ?? 0] : [],
    );
    expect(room.length).toBeGreaterThan(0);
    // 34 letters of 24 px, each as wide as most are at the most.
    for (const width of room) expect(width).toBeGreaterThanOrEqual(34 * 24 * 0.6);
    const foot = shapes.at(-1);
    expect(foot?.kind === 'text' && foot.lines).toBe(2);
  });
  it('keeps everything inside, with few devices and with none dated', () => {
    const plans = [listings, createPhones(['2032-08-31']), createPhones([null])].map((shown) =>
      planSharedPicture(summarisePage(shown, null), about, words),
    );
    for (const plan of plans)
      for (const shape of plan.shapes) {
        const right = shape.kind === 'bar' ? shape.start + shape.width : shape.start;
        expect(right).toBeLessThanOrEqual(plan.width - plan.edge + 0.01);
        expect(shape.top).toBeLessThan(plan.height - 20);
      }
    expect(plans[2]?.height).toBeLessThan(height);
    expect(width).toBe(1200);
  });
});
