import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assessment, Message } from '../assessment.ts';
import type { IsoDate, SupportClaim } from '../dataset.ts';
import { formatMessage } from '../i18n/format-message.ts';
import en from '../i18n/en.json' with { type: 'json' };
import { assessed, support } from '../../tests/support/offer.ts';
import { describeTime } from '../../ui/panel/describe-answer.ts';

const RUNS = 1_000;
const MS_PER_DAY = 86_400_000;

const render = (message: Message | null): string =>
  message === null ? '' : formatMessage(message, en, 'en-GB');
const addDays = (day: IsoDate, days: number): IsoDate =>
  new Date(Date.parse(day) + days * MS_PER_DAY).toISOString().slice(0, 10);

/** Any day of sixty years, leap days and ends of months included. */
const day = fc.integer({ min: 0, max: 60 * 365 }).map((days) => addDays('2000-01-01', days));
/** Clocks near the end, clocks years away, clocks before the claim was ever read. */
const distance = fc.oneof(
  fc.integer({ min: -3, max: 3 }),
  fc.integer({ min: -400, max: 400 }),
  fc.integer({ min: -20_000, max: 20_000 }),
);

/**
 * A held day in every form in which the dataset states one for this market. "Up to" is left out: it
 * promises no day, and never leads.
 */
const heldDay: fc.Arbitrary<Partial<SupportClaim>> = fc.record({
  basis: fc.constantFrom<SupportClaim['basis'][]>('end-date', 'ended', 'reported-ended'),
  bound: fc.constantFrom<(SupportClaim['bound'] & string)[]>('at-least', 'until'),
  what: fc.constantFrom<(SupportClaim['what'] & string)[]>(
    'security-updates',
    'software-updates',
    'support',
  ),
  source: fc.constantFrom('maker', 'makerDated', 'regulator', 'press', 'community', 'undated'),
  obtained: fc.constantFrom<SupportClaim['obtained'][]>('read', 'excerpt', 'second-hand'),
  until: day,
  read: day,
});

const everyClock = (
  check: (found: Assessment, claim: SupportClaim, today: IsoDate) => void,
  isOf: (claim: Partial<SupportClaim>) => boolean = () => true,
): void =>
  fc.assert(
    fc.property(heldDay.filter(isOf), distance, (more, away) => {
      const claim = support(more);
      const today = addDays(claim.until ?? '', away);
      check(assessed({ model: [claim], today }), claim, today);
    }),
    { numRuns: RUNS },
  );

const listWords = (found: Assessment): string =>
  [found.support.sentence, found.headline, found.tile, found.second].map(render).join(' | ');

const AHEAD = new Set(['supported', 'ends-soon']);
const BEHIND = new Set(['ended', 'reported-ended', 'minimum-passed']);

describe('any clock over a held day', () => {
  it('never loses the day, nor says that none is held', () => {
    everyClock((found, { until }) => {
      expect(found.support.status).not.toBe('none-found');
      expect(listWords(found)).not.toMatch(/no end date|found nothing about/i);
      expect(render(found.support.sentence)).toContain(until?.slice(0, 4));
    });
  });

  it('speaks of what is to come up to the last day, and of what has passed from the day after', () => {
    everyClock(
      (found, { until = '' }, today) =>
        expect(
          (today <= until ? AHEAD : BEHIND).has(found.support.status),
          `${found.support.status}: ${today} against ${until}`,
        ).toBe(true),
      ({ basis }) => basis !== 'reported-ended',
    );
  });

  it('is green only while the day lies ahead, and alerts only once it has passed', () => {
    everyClock((found, { until = '' }, today) => {
      if (found.tone === 'good') expect(today <= until).toBe(true);
      if (found.tone === 'alert') expect(today > until).toBe(true);
    });
  });

  it('says "ended" of no day that the clock has not passed', () => {
    everyClock((found, { until = '' }, today) => {
      if (today <= until && found.support.status !== 'reported-ended')
        expect(listWords(found)).not.toMatch(/\bended\b|have stopped\b|the day has passed/);
    });
  });

  it('rounds no last day up, and no last days to a month', () => {
    everyClock((found, { until = '' }, today) => {
      const days = (Date.parse(until) - Date.parse(today)) / MS_PER_DAY;
      const sentence = render(found.support.sentence);
      if (days === 0) expect(sentence).not.toMatch(/month|days? from today/);
      if (days >= 0 && days < 28) expect(sentence).not.toMatch(/month/);
    });
  });

  it('moved forward makes nothing better', () => {
    // Red may fade to caution: the alert rule wants evidence that is not old.
    const RANK = { good: 0, neutral: 1, caution: 2, alert: 2 };
    fc.assert(
      fc.property(heldDay, distance, fc.integer({ min: 0, max: 4_000 }), (more, away, later) => {
        const claim = support(more);
        const today = addDays(claim.until ?? '', away);
        const [now, then] = [today, addDays(today, later)].map((at) =>
          assessed({ model: [claim], today: at }),
        );
        expect(RANK[then!.tone]).toBeGreaterThanOrEqual(RANK[now!.tone]);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('the time left, as the panel writes it', () => {
  it('is never more than there is, never nothing, and less than a month short', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 12_000 }), (today, days) => {
        const { id, params = {} } = describeTime(today, addDays(today, days));
        const [years, months, rest] = ['years', 'months', 'days'].map((name) =>
          Number(params[name] ?? 0),
        ) as [number, number, number];
        const least = years * 365 + months * 28 + rest;
        expect(least).toBeLessThanOrEqual(days);
        expect(years * 366 + (months + 1) * 31 + rest).toBeGreaterThanOrEqual(days - 1);
        expect(id === 'ui.time.today').toBe(days === 0);
        if (id !== 'ui.time.today') expect(years + months + rest).toBeGreaterThan(0);
      }),
      { numRuns: RUNS },
    );
  });
});
