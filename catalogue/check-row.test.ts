import { describe, expect, it } from 'vitest';
import type { Listing } from '../engine/listing.ts';
import { assessed, ended } from '../tests/support/offer.ts';
import { checkRow, type CheckContext } from './check-row.ts';
import type { Row } from './input/row.ts';
import { KnownRows, MAX_ROWS } from './known-rows.ts';
import { formatJsonLine, formatJsonRecord } from './output/ndjson.ts';

const MAPPING = { title: ['title'], id: ['sku'], brand: ['brand'] };

function count() {
  const counted = { said: 0, judged: 0 };
  const context: CheckContext = {
    say: ({ id }) => {
      counted.said++;
      return id;
    },
    judge: (listing: Listing) => {
      counted.judged++;
      return Promise.resolve(assessed({ listing, level: 'none' }));
    },
    known: new KnownRows(),
  };
  return { counted, context };
}

const row = (line: number, title: string): Row => ({ line, fields: { title, sku: `S${line}` } });

describe('work on many rows', () => {
  it('puts what is said of an unknown maker into words once, and the law row by row', async () => {
    const { counted, context } = count();
    for (let line = 1; line <= 300; line++)
      await checkRow(context, MAPPING, row(line, `Kettle ${line}`));
    expect(counted.judged).toBe(300);
    // Six findings in words, and one sentence of the law a row.
    expect(counted.said).toBeLessThanOrEqual(300 + 6);
  });

  it('judges rows that say the same once, and names each by its own number', async () => {
    const { counted, context } = count();
    const first = await checkRow(context, MAPPING, row(1, 'Acme C1 camera'));
    const second = await checkRow(context, MAPPING, row(2, 'Acme C1 camera'));
    const other = await checkRow(context, MAPPING, {
      line: 3,
      fields: { title: 'Acme C1 camera', brand: 'Acme' },
    });
    expect(counted.judged).toBe(2);
    expect([first, second, other].map(({ result }) => result.id)).toEqual(['S1', 'S2', undefined]);
    expect(second).toEqual({
      ...first,
      row: row(2, 'Acme C1 camera'),
      result: { ...first.result, id: 'S2' },
    });
  });
});

describe('rows that were met before', () => {
  it('are forgotten two generations later, unless they were met again', () => {
    const known = new KnownRows<number>();
    const fill = (from: number): void => {
      for (let n = from; n < from + MAX_ROWS; n++) known.set(`row ${n}`, n);
    };
    fill(0);
    fill(MAX_ROWS);
    expect([known.get('row 7'), known.get(`row ${MAX_ROWS}`)]).toEqual([7, MAX_ROWS]);
    fill(2 * MAX_ROWS);
    expect([known.get('row 7'), known.get('row 8')]).toEqual([7, undefined]);
  });
});

describe('a record in parts', () => {
  it('is the line that JSON makes of it, shared parts and control signs and all', async () => {
    const { context } = count();
    const checked = await checkRow(context, MAPPING, row(1, 'Acme\u2028 "C1" \u0085 😀 \ud800'));
    expect(formatJsonRecord(checked.result)).toBe(formatJsonLine(checked.result));
    expect(formatJsonRecord(checked.result)).toBe(formatJsonLine(checked.result));
    expect(formatJsonRecord({ id: undefined, line: 2, error: 'x' })).toBe('{"line":2,"error":"x"}');
    expect(formatJsonRecord({})).toBe('{}');
  });

  it('shares the findings of the same claims, and tells those of others apart', () => {
    const of = (until: string) => assessed({ model: [ended({ until })] }).support;
    expect(Object.isFrozen(of('2024-01-31'))).toBe(true);
    expect(of('2024-01-31').until).not.toBe(of('2023-01-31').until);
  });
});
