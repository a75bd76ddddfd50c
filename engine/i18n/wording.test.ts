import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Assessment, Message, Param } from '../assessment.ts';
import { DEVICE_TYPES } from '../device-types.ts';
import { codeOfPractice } from '../regimes/code-of-practice.ts';
import { eu } from '../regimes/eu.ts';
import { ukPsti } from '../regimes/uk-psti.ts';
import { toLocale } from './choose-language.ts';
import { findCatalogue, listLanguages } from './catalogues.ts';
import { formatMessage } from './format-message.ts';
import {
  assessed,
  exploited,
  label,
  password,
  reporting,
  support,
  type Offer,
} from '../regimes/offer.ts';

const en = findCatalogue('en');
const others = listLanguages().filter((language) => language !== 'en');
const slots = (template: string): string =>
  [...new Set([...template.matchAll(/\{([a-z-]+)/g)].map((match) => match[1]))].sort().join();

describe('every language', () => {
  it.each(others)('%s has the keys of English, no more and no less', (language) => {
    const keys = Object.keys(findCatalogue(language));
    expect({
      missing: Object.keys(en).filter((key) => !keys.includes(key)),
      extra: keys.filter((key) => !(key in en)),
    }).toEqual({ missing: [], extra: [] });
  });
  it.each(others)('%s fills in the same parameters', (language) => {
    const texts = findCatalogue(language);
    expect(
      Object.keys(en).filter(
        (key) => texts[key] !== undefined && slots(texts[key]) !== slots(en[key] as string),
      ),
    ).toEqual([]);
  });
  it.each(listLanguages())('%s is sorted, without markup and without broken slots', (language) => {
    const texts = findCatalogue(language);
    expect(Object.keys(texts)).toEqual(Object.keys(texts).toSorted());
    expect(
      Object.entries(texts).filter(
        ([, text]) =>
          /[<>]/.test(text) ||
          /[{}]/.test(text.replace(/\{[a-z-]+(?:\|[^{}]*)?\}/g, '')) ||
          /\|(?!(?:zero|one|two|few|many|other)=)/.test([...text.matchAll(/\{[^{}]*\}/g)].join('')),
      ),
    ).toEqual([]);
  });
  it.each(listLanguages())('%s names every device type', (language) => {
    expect(
      DEVICE_TYPES.filter(
        (type) =>
          !findCatalogue(language)[`type.${type}`] || !findCatalogue(language)[`types.${type}`],
      ),
    ).toEqual([]);
  });
});

const bases = [
  'end-date',
  'ended',
  'reported-ended',
  'still-updated',
  'years',
  'vague',
  'none-published',
] as const;
const starts = [
  'release',
  'first-sale',
  'last-sale',
  'purchase',
  'manufacture',
  undefined,
] as const;
const passwords = [
  'fixed-login-reported',
  'derived-reported',
  'default-on-record',
  'forced-change',
  'unique',
  'user-set',
  'none-used',
] as const;
const contact = { email: 'security@maker.example' };

/**
 * Every status, every kind of claim at every reach, so that every sentence there is gets rendered.
 */
function everyOffer(): Offer[] {
  const supports = bases.flatMap((basis) =>
    (basis === 'years' ? starts : [undefined]).flatMap((from) =>
      ['2024-01-31', '2027-04-30', '2029-09-30', undefined].flatMap((until) =>
        ['maker', 'community'].map((source) =>
          support({
            basis,
            source,
            ...(from ? { from } : {}),
            ...(basis === 'years' ? { years: 5 } : {}),
            ...(until && basis !== 'years' ? { until } : {}),
          }),
        ),
      ),
    ),
  );
  const records = passwords.flatMap((status) =>
    [
      {},
      { year: undefined, cves: undefined },
      { cves: undefined },
      { year: undefined },
      { firmware: '1.2.3', fixedIn: '1.2.4' },
    ].map((more) => password({ status, ...more } as Parameters<typeof password>[0])),
  );
  return [
    {},
    { level: 'none' },
    { level: 'none', listing: { brand: 'Unbranded' } },
    { level: 'brand' },
    { searches: [{ on: '2026-11-20', where: 'maker.example', result: 'nothing-found' }] },
    { searches: [{ on: '2026-11-20', where: 'maker.example', result: 'page-unreadable' }] },
    ...['2024-01-31', '2027-04-30', '2029-09-30'].flatMap((until) =>
      (['model', 'line'] as const).map((covers) => ({
        [covers]: [support({ until, source: 'community', covers, caveats: ['end-of-life-list'] })],
      })),
    ),
    ...['2027-04-30', '2029-09-30'].map((until) => ({
      model: [support({ until, source: 'community', caveats: ['opt-in' as const] })],
    })),
    { model: [support({ basis: 'ended', until: '2024-01-31', caveats: ['month-only'] })] },
    ...supports.flatMap((claim) => [
      { model: [claim] },
      { line: [{ ...claim, covers: 'line' as const }] },
      { model: [{ ...claim, jurisdiction: 'EU' }] },
      { model: [{ ...claim, read: '2025-01-01' }] },
      { model: [{ ...claim, caveats: ['survey' as const] }] },
      { model: [claim, exploited()] },
    ]),
    {
      model: [support({ until: '2029-12-31' }), support({ until: '2028-01-31', source: 'maker2' })],
    },
    ...records.map((claim) => ({ model: [claim] })),
    ...[
      reporting(contact),
      reporting({ pageRead: false }),
      { ...reporting({ psti: 'https://maker.example/psti' }), page: undefined } as never,
      reporting({ acknowledge: '5 days' }),
      reporting({ acknowledge: '5 days', updates: '30 days' }),
    ].map((claim) => ({ brand: [claim] })),
    { model: [label({ expires: '2027-03-31' })] },
    { model: [label()] },
    { model: [exploited(), exploited({ endOfLifeNoted: true })] },
    { model: [{ ...support(), kind: 'statement', url: 'https://maker.example/soc' } as never] },
    ...(['date', 'years', 'vague', 'none-given'] as const).map((kind) => ({
      model: [support({ until: '2029-12-31' })],
      listing: {
        disclosures: [
          {
            kind,
            text: 'x',
            where: 'spec' as const,
            confidence: 'field' as const,
            ...(kind === 'date' ? { until: '2029-12-01' } : {}),
          },
        ],
      },
    })),
    {
      listing: {
        kind: 'product',
        condition: 'used',
        seller: { name: 'Acme' },
        disclosures: [
          {
            kind: 'date',
            until: '2031-12-31',
            precision: 'year',
            text: 'until 2031',
            where: 'spec',
            confidence: 'field',
          },
        ],
      },
    },
    {
      model: [support({ until: '2029-12-31' })],
      listing: {
        disclosures: [
          {
            kind: 'date',
            until: '2032-12-31',
            text: 'until 2032',
            where: 'spec',
            confidence: 'field',
          },
        ],
      },
    },
    { listing: { kind: 'product', seller: { name: 'Acme' } } },
    { detection: { connectable: 'no' } },
  ];
}

const messagesOf = (found: Assessment): Message[] =>
  [
    found.scopeSentence,
    found.support.sentence,
    found.password.sentence,
    found.reporting.sentence,
    found.headline,
    found.label.sentence,
    found.exploited.sentence,
    found.tile,
    found.second,
    ...[
      ...found.support.claims,
      ...found.password.claims,
      ...found.reporting.claims,
      ...found.statement,
      ...found.label.claims,
      ...found.exploited.claims,
    ].map(({ text }) => text),
    ...found.listingSays.map(({ sentence }) => sentence),
    ...found.duties.map(({ sentence }) => sentence),
    ...found.provisions.map(({ name }) => name),
    ...found.advice.buying,
    ...found.advice.owning,
    ...found.advice.tell,
    found.advice.question,
  ].filter((message) => message !== null && message !== undefined);
const everyMessage: Message[] = [
  ...everyOffer().map(assessed).flatMap(messagesOf),
  ...[...ukPsti.rules, ...eu.rules].map(({ sentence }) => sentence),
  ...[...ukPsti.duties, ...eu.duties].map(({ sentence }) => sentence),
  ...codeOfPractice.map(({ name }) => name),
  { id: 'advice.tell.eu' },
];

/** Words that accuse or judge, and "use by", which means something else of food. */
const FORBIDDEN =
  /\billegal|\bbreach|\bunsafe|\binsecure|\bviolat|\bnon-?complian|\bnot complian|\buse[ -]by\b|\bmust not\b|\bunlawful|\bbreak(?:s|ing)? the law|\bban(?:ned)?\b|\bfail(?:s|ed)? to\b|\bdanger|\bexpired?\b(?! is)|\bdo not buy/i;

describe('every sentence the engine can say', () => {
  it.each(listLanguages())(
    'renders in %s: no id, no empty parameter, no loose brace',
    (language) => {
      const texts = findCatalogue(language);
      const rendered = new Map(
        everyMessage.map((message) => [
          JSON.stringify(message),
          formatMessage(message, texts, toLocale(language)),
        ]),
      );
      expect(
        [...rendered].filter(
          ([key, text]) =>
            text in texts ||
            text.trim() === '' ||
            /[{}]|undefined|NaN| {2}|\(\)|“”|: \.|,\s*,/.test(text) ||
            JSON.parse(key).id === text,
        ),
      ).toEqual([]);
    },
  );
  it('accuses nobody', () => {
    expect(
      [...new Set(everyMessage.map((message) => formatMessage(message, en, 'en-GB')))].filter(
        (text) => FORBIDDEN.test(text),
      ),
    ).toEqual([]);
    expect(Object.entries(en).filter(([, text]) => FORBIDDEN.test(text))).toEqual([]);
  });
  it('leaves no text of the catalogue unused', () => {
    const used = new Set<string>();
    const walk = (param: Param | Message): void => {
      if (typeof param !== 'object') return;
      if ('id' in param) {
        used.add(param.id);
        Object.values(param.params ?? {}).forEach(walk);
      } else if ('message' in param) walk(param.message);
    };
    everyMessage.forEach(walk);
    const own =
      /^(?:advice|chip|claim|cop|duty|exploited|label|listing|password|reporting|scope|support)\./;
    expect(Object.keys(en).filter((key) => own.test(key) && !used.has(key))).toEqual([]);
  });
  it('has words for every reason of detection and identification', () => {
    const folder = (name: string): string[] =>
      readdirSync(name, { withFileTypes: true }).flatMap((entry) =>
        entry.isDirectory()
          ? folder(`${name}/${entry.name}`)
          : entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts')
            ? [`${name}/${entry.name}`]
            : [],
      );
    const rules = ['engine/connectable', 'engine/identify']
      .flatMap(folder)
      .concat('engine/recogniser.ts')
      .flatMap((file) =>
        [...readFileSync(file, 'utf8').matchAll(/(?:rule: |\breason\()'([a-z-]+)'/g)].map(
          (match) => match[1] as string,
        ),
      );
    expect([...new Set(rules)].filter((rule) => en[`reason.${rule}`] === undefined)).toEqual([]);
  });
});

describe('chips', () => {
  const worst: Record<string, Param> = {
    date: { date: '2029-09-30', form: 'month' },
    read: { date: '2025-09-30', form: 'month' },
    years: 10,
    year: '2022',
    market: 'EU',
  };
  const chips = Object.keys(en).filter((key) => key.startsWith('chip.'));
  // An ended period shows its year; in the stale and foreign chips every month of the year has to
  // fit.
  const months = Array.from(
    { length: 12 },
    (_, month) => `2029-${String(month + 1).padStart(2, '0')}-15`,
  );
  it.each(listLanguages())('%s: at most 26 characters in English, 32 elsewhere', (language) => {
    const limit = language === 'en' ? 26 : 32;
    const texts = findCatalogue(language);
    const long = chips
      .flatMap((id) =>
        months.map((date) =>
          formatMessage(
            {
              id,
              params: {
                ...worst,
                date: { date, form: id === 'chip.ended' ? 'year' : 'month' },
                read: { date, form: 'month' },
              },
            },
            texts,
            toLocale(language),
          ),
        ),
      )
      .filter((text) => [...text].length > limit);
    expect([...new Set(long)]).toEqual([]);
  });
  it('a brand promise begins "Brand", a report "Reported"', () => {
    expect(
      chips
        .filter((key) => key.startsWith('chip.brand'))
        .every((key) => en[key]?.startsWith('Brand')),
    ).toBe(true);
    expect(
      ['chip.reported-ended', 'chip.stale-ended'].every((key) => en[key]?.startsWith('Reported')),
    ).toBe(true);
  });
});

describe('say', () => {
  const texts = {
    a: '{n|one=a day|other=# days} in {where}',
    b: 'see {inner}',
    loop: '{inner}',
    'duration.months': en['duration.months'] as string,
  };
  it('chooses plurals, formats numbers', () =>
    expect(
      [1, 2, 1200].map((n) =>
        formatMessage({ id: 'a', params: { n, where: 'X' } }, texts, 'en-GB'),
      ),
    ).toEqual(['a day in X', '2 days in X', '1,200 days in X']));
  it('nests messages, and gives up on a loop', () => {
    expect(
      formatMessage(
        { id: 'b', params: { inner: { message: { id: 'a', params: { n: 1, where: 'Y' } } } } },
        texts,
        'en-GB',
      ),
    ).toBe('see a day in Y');
    const loop: Message = { id: 'loop', params: {} };
    loop.params = { inner: { message: loop } };
    expect(formatMessage(loop, texts, 'en-GB')).toBe('loop');
  });
  it('shows a missing text by its id and a missing parameter as nothing', () =>
    expect([
      formatMessage({ id: 'zz' }, texts, 'en-GB'),
      formatMessage({ id: 'b' }, texts, 'en-GB'),
    ]).toEqual(['zz', 'see ']));
  it('never reads a slot out of a parameter', () =>
    expect(
      formatMessage({ id: 'b', params: { inner: '{where} $& {n|one=x}' } }, texts, 'en-GB'),
    ).toBe('see {where} $& {n|one=x}'));
  it('writes days, months, years, durations, lists, markets, types', () => {
    const one = (inner: Param, language = 'en'): string =>
      formatMessage(
        { id: 'b', params: { inner } },
        { ...findCatalogue(language), b: '{inner}' },
        toLocale(language),
      );
    expect([
      one({ date: '2029-09-30', form: 'day' }),
      one({ date: '2029-09-30', form: 'month' }),
      one({ date: '2029-09-30', form: 'year' }),
      one({ months: 5 }),
      one({ list: ['a', 'b', 'c'] }),
      one({ market: 'EU' }),
      one({ market: 'DE' }),
      one({ type: 'doorbell', plural: true }),
    ]).toEqual([
      '30 Sep 2029',
      'Sep 2029',
      '2029',
      '5 months',
      'a, b and c',
      'the EU',
      'Germany',
      'doorbells',
    ]);
    expect([
      one({ date: '2029-12-31', form: 'day' }, 'de'),
      one({ market: 'DE' }, 'fr'),
      one({ months: 2 }, 'cy'),
    ]).toEqual(['31. Dez. 2029', 'Allemagne', '2 fis']);
  });
});
