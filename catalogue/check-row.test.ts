import { describe, expect, it } from 'vitest';
import type { Listing } from '../engine/listing.ts';
import { assessed, ended } from '../tests/support/offer.ts';
import { checkRow, type CheckContext } from './check-row.ts';
import type { Row } from './input/row.ts';
import { KnownRows, MAX_ROWS, nameRow } from './known-rows.ts';
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

  it('judges rows that say the same twice, and names each by its own number', async () => {
    const { counted, context } = count();
    const check = (line: number) => checkRow(context, MAPPING, row(line, 'Acme C1 camera'));
    const [first, , third] = [await check(1), await check(2), await check(3)];
    expect(counted.judged).toBe(2);
    expect(third).toEqual({
      ...first,
      row: row(3, 'Acme C1 camera'),
      result: { ...first.result, id: 'S3' },
    });
    const fields = { title: 'Acme C1 camera', brand: 'Acme' };
    await checkRow(context, MAPPING, { line: 4, fields });
    expect(counted.judged).toBe(3);
  });
});

describe('rows that were met before', () => {
  const fill = (known: KnownRows<number>, from: number, times: number): void => {
    for (let time = 0; time < times; time++)
      for (let n = from; n < from + MAX_ROWS; n++) known.note(`row ${n}`, n);
  };

  it('are forgotten two generations later, unless they were met again', () => {
    const known = new KnownRows<number>();
    fill(known, 0, 2);
    fill(known, MAX_ROWS, 2);
    // A few lose their mark to another row.
    const kept = Array.from({ length: 40 }, (_, n) => n).filter((n) => known.get(`row ${n}`) === n);
    expect(kept.length).toBeGreaterThan(30);
    fill(known, 2 * MAX_ROWS, 2);
    fill(known, 3 * MAX_ROWS, 2);
    expect(known.get(`row ${kept[0]}`)).toBeUndefined();
  });

  it('are not kept where they were met once', () => {
    const known = new KnownRows<number>();
    fill(known, 0, 1);
    expect(known.get('row 7')).toBeUndefined();
  });
});

describe('the name of a row', () => {
  const name = (said: object): string => nameRow({ key: '1', kind: 'row', title: '', ...said });

  it('is that of rows that say the same, and of no others', () => {
    expect(name({ title: 'Cam', brand: 'Ring' })).toBe(name({ title: 'Cam', brand: 'Ring' }));
    expect(name({ title: 'Cam', brand: 'Ring' })).not.toBe(name({ title: 'Cam', mpn: 'Ring' }));
    expect(name({ title: 'Cam', brand: undefined })).not.toBe('');
  });

  it('is none where a cell holds the sign that parts cells', () => {
    expect(name({ title: 'Cam\u0000brand\u0000Ring' })).toBe('');
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
