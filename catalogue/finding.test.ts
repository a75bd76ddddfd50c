import { describe, expect, it } from 'vitest';
import type { Assessment } from '../engine/assessment.ts';
import { listEveryOffer } from '../tests/support/every-offer.ts';
import { assessed, ended, support } from '../tests/support/offer.ts';
import { FINDINGS, toFinding, type FindingId } from './finding.ts';
import { formatResult } from './result.ts';

const find = (assessment: Assessment): FindingId =>
  toFinding(
    formatResult('Acme C1', assessment, ({ id }) => id),
    'Acme',
  );

describe('what a row comes to', () => {
  it('is as grave as the engine’s tone, whatever is held; a login flaw is grave by itself', () => {
    const differing = listEveryOffer()
      .map(assessed)
      .filter(({ connectable, scope }) => connectable === 'yes' && scope === 'in-scope')
      .map((assessment) => ({ found: find(assessment), ...assessment }))
      .filter(({ found }) => found !== 'login-flaw')
      .filter(({ found, tone }) => {
        const { severity } = FINDINGS[found];
        const isGrave = severity === 'caution' || severity === 'alert';
        return isGrave ? severity !== tone : tone === 'caution' || tone === 'alert';
      })
      .map(({ found, tone, status }) => [found, tone, status]);
    expect(differing).toEqual([]);
  });
  it('depends on the version with a caution only where one has ended', () => {
    expect(find(assessed({ revision: [support({ until: '2029-12-31' })] }))).toBe('version-open');
    expect(find(assessed({ revision: [ended()] }))).toBe('by-version');
  });
});
