import { describe, expect, it } from 'vitest';
import { assess } from '../assess.ts';
import type { Assessment } from '../assessment.ts';
import { createRecogniser } from '../recogniser.ts';
import { countKnownLists } from '../text/phrase-lists.ts';
import { eu } from './eu.ts';
import { ukPsti } from './uk-psti.ts';
import type { LegalCase } from './legal-cases/legal-case.ts';
import { legalCases } from './legal-cases/legal-cases.ts';

/** An engine without a dataset: the law is decided by the listing alone. */
const engine = createRecogniser({
  version: 'none',
  newestRead: '2026-11-24',
  licences: [],
  brands: [],
});

function judged({ listing, regime }: LegalCase): Assessment {
  const whole = { key: '1', kind: 'row' as const, ...listing };
  const { detection, identified } = engine.recognise(whole);
  return assess({
    listing: whole,
    detection,
    identification: identified.identification,
    records: [],
    regime: regime ?? 'uk',
    today: '2026-11-24',
  });
}

describe('legal cases', () => {
  it('are at least 120 and reach every rule of both regimes', () => {
    expect(legalCases.length).toBeGreaterThanOrEqual(120);
    const reached = new Set(legalCases.map(({ rule }) => rule));
    expect(
      [...ukPsti.rules, ...eu.rules].map(({ id }) => id).filter((id) => !reached.has(id)),
    ).toEqual([]);
  });

  it.each(legalCases.map((one) => [one.rule, one.listing.title, one] as const))(
    '%s: %s',
    (_, __, one) => {
      const { scope, scopeRule, scopeReference, roles, detection } = judged(one);
      expect({ scope, scopeRule, scopeReference }, JSON.stringify(detection)).toEqual({
        scope: one.scope,
        scopeRule: one.rule,
        scopeReference: one.reference,
      });
      if (one.role) expect(roles).toEqual([one.role]);
    },
  );

  it('ask for the same lists of phrases each time, so that each is prepared once', () => {
    for (const one of legalCases) judged(one);
    const known = countKnownLists();
    for (const one of legalCases) judged(one);
    expect(countKnownLists()).toBe(known);
  });
});
