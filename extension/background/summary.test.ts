import { describe, expect, it } from 'vitest';
import type { Assessment, Message } from '../../engine/assessment.ts';
import type { Listing } from '../../engine/listing.ts';
import { createDetail } from '../../tests/support/panel-fixtures.ts';
import { createSummary } from './summary.ts';

const { assessment, listing } = createDetail({}, 'en-GB');
const CHIP = 'Updates until Dec 2029';
const summarise = (
  change: Partial<Assessment> = {},
  offered: Partial<Listing> = {},
  words = CHIP,
) =>
  createSummary(
    { ...listing, ...offered },
    { ...assessment, ...change },
    (_message: Message) => words,
    false,
  );
const countBytes = (value: unknown): number =>
  new TextEncoder().encode(JSON.stringify(value)).length;

describe('what a page gets to know of an assessment', () => {
  it('says until when, and what it is', () => {
    expect(summarise()).toMatchObject({ group: 'date', until: '2029-12-31', type: 'ip-camera' });
  });
  it('names no day where it is none of a promise', () => {
    const support = { ...assessment.support, status: 'ended' as const, until: '2024-01-31' };
    expect(summarise({ support })).not.toHaveProperty('until');
  });
  it.each([
    ['long names', { key: 'k'.repeat(60) }, CHIP],
    ['an address for a key', { key: 'k'.repeat(120) }, CHIP],
    ['wide letters', { key: 'k'.repeat(60) }, 'ŵ'.repeat(26)],
  ])('has at most 300 bytes with %s', (_what, offered, words) => {
    const identification = {
      ...assessment.identification,
      brand: 'Brand of many words',
      model: 'Ü'.repeat(60),
    };
    const summary = summarise({ identification, second: { id: 'x' } }, offered, words);
    expect(countBytes(summary)).toBeLessThanOrEqual(300);
    expect(summary).toMatchObject({ chip: words, second: words });
  });
  it('cuts the name before it misses anything else', () => {
    const identification = { ...assessment.identification, model: 'M'.repeat(60) };
    const summary = summarise({ identification }, { key: 'k'.repeat(40) });
    expect(summary).toMatchObject({ until: '2029-12-31', type: 'ip-camera' });
    expect(summary.device).toMatch(/^Example M+$/);
  });
});
