import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assessment, Message } from '../assessment.ts';
import type { Source, SupportClaim, Witness } from '../dataset.ts';
import { WITNESSES } from '../dataset.ts';
import { formatMessage } from '../i18n/format-message.ts';
import en from '../i18n/en.json' with { type: 'json' };
import { assessed, sources, support } from '../../tests/support/offer.ts';

const render = (message: Message | null): string =>
  message === null ? '' : formatMessage(message, en, 'en-GB');

const RUNS = 500;

/** What is drawn: a claim with the facts of its source, told apart from the engine's own types. */
interface Fact {
  claim: SupportClaim;
  source: Source;
}
const day = fc
  .integer({ min: 0, max: 120 })
  .map((n) => new Date(Date.UTC(2023, n, 0)).toISOString().slice(0, 10));
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined, freq: 4 });
const drop = <T extends object>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

const facts: fc.Arbitrary<Fact> = fc
  .record({
    basis: fc.constantFrom<SupportClaim['basis'][]>(
      'end-date',
      'ended',
      'reported-ended',
      'still-updated',
      'years',
      'vague',
      'none-published',
    ),
    bound: maybe(
      fc.constantFrom<NonNullable<SupportClaim['bound']>[]>('at-least', 'until', 'up-to'),
    ),
    what: maybe(
      fc.constantFrom<NonNullable<SupportClaim['what']>[]>(
        'security-updates',
        'software-updates',
        'support',
        'unsupported-list',
        'end-of-sale',
      ),
    ),
    until: maybe(day),
    precision: maybe(fc.constantFrom<('day' | 'month' | 'year')[]>('day', 'month', 'year')),
    years: maybe(fc.constantFrom(1, 3, 7)),
    from: maybe(
      fc.constantFrom<NonNullable<SupportClaim['from']>[]>(
        'first-sale',
        'release',
        'last-sale',
        'end-of-life',
        'purchase',
        'manufacture',
      ),
    ),
    start: maybe(day),
    obtained: fc.constantFrom<SupportClaim['obtained'][]>('read', 'excerpt', 'second-hand'),
    jurisdiction: fc.constantFrom('UK', 'UK', 'global', 'EU', 'US', 'DE', 'EMEA'),
    caveats: maybe(fc.constantFrom<NonNullable<SupportClaim['caveats']>[]>(['opt-in'], ['survey'])),
    covers: fc.constantFrom<SupportClaim['covers'][]>('model', 'model', 'model', 'line', 'brand'),
    witness: fc.constantFrom<Witness[]>(...WITNESSES),
    published: maybe(day),
  })
  .map(({ witness, published, ...claim }) => ({
    claim: drop(support(claim as Partial<SupportClaim>)),
    source: drop({
      ...(sources.maker as Source),
      publisher: 'The Publisher',
      witness,
      published,
    }) as Source,
  }));
/** One claim or two, each with a source of its own. */
const held = fc.array(facts, { minLength: 1, maxLength: 2 });

function assessFacts(all: readonly Fact[], today: string, market = 'GB'): Assessment {
  const claims = all.map(({ claim }, i) => ({ ...claim, source: `s${i}` }));
  const listCovering = (covers: string) => claims.filter((claim) => claim.covers === covers);
  return assessed({
    model: listCovering('model'),
    line: listCovering('line'),
    brand: listCovering('brand'),
    today,
    listing: { market },
    sources: Object.fromEntries(all.map(({ source }, i) => [`s${i}`, source])),
  });
}

/** Every sentence on support, each with the facts it may speak of. */
function listSentences(all: readonly Fact[], { support: found }: Assessment): [string, Fact[]][] {
  return [
    [render(found.sentence), [...all]],
    ...found.claims.map(({ claim, text }): [string, Fact[]] => [
      render(text),
      all.filter((_, i) => claim.source === `s${i}`),
    ]),
  ];
}

const everySentence = (check: (sentence: string, about: Fact[], today: string) => void): void =>
  fc.assert(
    fc.property(held, day, (all, today) => {
      for (const [sentence, about] of listSentences(all, assessFacts(all, today)))
        check(sentence, about, today);
    }),
    { numRuns: RUNS },
  );

/** Written from the fields alone, apart from the engine. */
function bearsEnd({ claim, source }: Fact): boolean {
  const { bound, what, basis, until } = claim;
  if (bound === 'at-least' || bound === 'up-to' || what === 'end-of-sale') return false;
  const isEndedBasis = basis === 'ended' || basis === 'reported-ended';
  if (!isEndedBasis && !(basis === 'end-date' && bound === 'until')) return false;
  if (until === undefined) return isEndedBasis;
  return source.published !== undefined && source.published >= until;
}
const bearsPromise = ({ claim: { bound, basis } }: Fact): boolean =>
  basis === 'years' ||
  basis === 'vague' ||
  bound === 'at-least' ||
  (bound === undefined && basis === 'end-date');

const DISCLAIMERS =
  /Security updates may (?:end|have ended) on another day|Security updates are not named|Nothing we read says that (?:security updates|updates|they) have stopped|We found nothing from after that day that says they have stopped|An end of sale is not an end of updates/g;

describe('no sentence says more than its source', () => {
  it('that updates or support ended: only where the source states it, on or after the day', () =>
    everySentence((sentence, about, today) => {
      const said = sentence.replace(DISCLAIMERS, '');
      if (/\bended\b|no longer supported|\bstopped\b/.test(said))
        expect([sentence, about.some(bearsEnd), today]).toEqual([sentence, true, today]);
    }));
  it('"security updates": only where the source names them', () =>
    everySentence((sentence, about) => {
      if (/security updates/i.test(sentence.replace(DISCLAIMERS, '')))
        expect([sentence, about.some(({ claim }) => claim.what === 'security-updates')]).toEqual([
          sentence,
          true,
        ]);
    }));
  it('"promises" and "at least": only of a minimum, of years or of a promise without a day', () =>
    everySentence((sentence, about) => {
      if (/\bpromise[sd]?\b|\bat least\b/i.test(sentence))
        expect([sentence, about.some(bearsPromise)]).toEqual([sentence, true]);
    }));
  it('every sentence is whole: no message id, no empty place, no day that is none, no negative time', () =>
    everySentence((sentence) => {
      expect(sentence).not.toMatch(/^(?:support|claim)\.|undefined|NaN|Invalid|\s{2}|\s[.,;:]/);
      expect(sentence).not.toMatch(/(?:^|\s)-\d|\b(?:0|zero) (?:days|months|years)/);
    }));
});

/** The markets that a statement for each jurisdiction speaks of. */
const HOLDS: Record<string, readonly string[]> = {
  UK: ['GB', 'NI'],
  EU: ['DE'],
  DE: ['DE'],
  US: ['US'],
  EMEA: ['GB', 'NI', 'DE'],
  global: ['GB', 'NI', 'DE', 'US'],
};
const HERE = [
  'ended',
  'supported',
  'ends-soon',
  'worked-out',
  'dates-differ',
  'minimum-passed',
  'reported-ended',
];

describe('whatever is held', () => {
  it('a statement for other markets never answers for this one', () =>
    fc.assert(
      fc.property(held, day, fc.constantFrom('GB', 'NI', 'DE', 'US'), (all, today, market) => {
        const { support: found, tone } = assessFacts(all, today, market);
        if (all.some(({ claim }) => HOLDS[claim.jurisdiction]?.includes(market))) return;
        expect(HERE).not.toContain(found.status);
        expect(tone).toBe('neutral');
      }),
      { numRuns: RUNS },
    ));
  it('good and alert rest on security updates alone', () =>
    fc.assert(
      fc.property(held, day, (all, today) => {
        const { tone, support: found } = assessFacts(all, today);
        if (tone !== 'good' && tone !== 'alert') return;
        expect(found.claims[0]?.claim).toMatchObject({ what: 'security-updates', covers: 'model' });
      }),
      { numRuns: RUNS },
    ));
  it('"no end date" is never said where a date of the model is held', () =>
    fc.assert(
      fc.property(held, day, (all, today) => {
        const isDate = ({ claim, source }: Fact): boolean =>
          claim.covers === 'model' &&
          claim.until !== undefined &&
          ['end-date', 'ended', 'reported-ended'].includes(claim.basis) &&
          claim.what !== 'end-of-sale' &&
          claim.bound !== 'up-to' &&
          !claim.caveats?.includes('survey') &&
          source.witness !== 'research-sheet' &&
          source.witness !== 'unknown';
        if (!all.some(isDate)) return;
        const { tile, support: found } = assessFacts(all, today);
        const shown = `${render(tile)} ${render(found.sentence)}`;
        expect(shown).not.toMatch(/no end date|no date given|names no/i);
      }),
      { numRuns: RUNS },
    ));
});
