import { describe, expect, it } from 'vitest';
import type { Result } from '../../catalogue/result.ts';
import { formatResult } from '../../catalogue/result.ts';
import { assessed, ended } from '../../tests/support/offer.ts';
import { SharedResults } from './shared-results.ts';

const CLAIMS = { old: ended({ until: '2023-01-31' }), late: ended({ until: '2024-01-31' }) };

const format = (title: string, claim?: keyof typeof CLAIMS): Result =>
  formatResult(
    title,
    claim === undefined
      ? assessed({ listing: { title }, level: 'none' })
      : assessed({ listing: { title }, model: [CLAIMS[claim]] }),
    ({ id, params }) => `${id} ${JSON.stringify(params)}`,
  );

describe('results that are kept without what they share', () => {
  const results = [
    format('Kettle one'),
    { id: 'A1', ...format('Kettle two') },
    format('Acme C1', 'late'),
    { id: 'A2', ...format('Acme C1 white', 'late') },
    format('Acme C1', 'old'),
    { line: 7, error: 'no title' },
  ];

  it('come back as they were, field by field in their order', () => {
    const shared = new SharedResults();
    const packed = results.map((result) => JSON.stringify(shared.pack(result)));
    expect(
      packed.map((text, at) =>
        JSON.stringify(shared.unpack(JSON.parse(text), { title: '', ...results[at] })),
      ),
    ).toEqual(results.map((result) => JSON.stringify(result)));
  });

  it('are few: one of goods without a maker, one a set of claims', () => {
    const shared = new SharedResults();
    for (const result of results) shared.pack(result);
    expect(shared.count).toBe(3);
    for (let n = 0; n < 1_000; n++) shared.pack(format(`Kettle ${n}`));
    expect(shared.count).toBe(3);
  });

  it('are kept whole where a column makes each of them another', () => {
    const shared = new SharedResults();
    const result = format('Kettle');
    for (let n = 0; n < 5_000; n++) shared.pack({ ...result, market: `M${n}` });
    const last = { ...result, market: 'M5000' };
    expect(shared.pack(last)).toBe(last);
    expect(shared.unpack(last, last)).toBe(last);
  });
});
