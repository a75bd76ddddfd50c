import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_RECORD, RecordSplitter, type TextRecord } from './split-records.ts';

const split = (pieces: readonly string[], delimiter = ','): TextRecord[] => {
  const splitter = new RecordSplitter(delimiter);
  return [...pieces.flatMap((piece) => splitter.push(piece)), ...splitter.end()];
};
const cells = (...pieces: string[]): string[][] => split(pieces).map((record) => record.cells);

const cell = fc.string({ unit: fc.constantFrom('a', 'é', ' ', ',', ';', '"', '\n', '\r\n', '=') });
const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;

describe('records', () => {
  it('reads what csv-parse reads, however the text is cut', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 8 }),
        fc.nat(12),
        (rows, step) => {
          const text = rows.map((row) => row.map(quote).join(',')).join('\n');
          const pieces = text.match(new RegExp(`[\\s\\S]{1,${step + 1}}`, 'g')) ?? [];
          const wanted = parse(text, { relax_column_count: true, record_delimiter: '\n' }).filter(
            (row) => row.some((each) => each !== ''),
          );
          expect(cells(...pieces)).toEqual(wanted);
        },
      ),
    );
  });

  it('never throws and never loses a line, whatever stands there', () => {
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        const kept = split(pieces)
          .flatMap((record) => record.cells)
          .join('');
        const letters = (all: string): number => all.replace(/[^aé]/g, '').length;
        expect(letters(kept)).toBe(letters(text));
      }),
    );
  });

  it('costs an unclosed quotation mark its own line only', () => {
    const records = split(['title\n"unclosed phone\nTapo\n"Ring, 2nd",x\nlast']);
    expect(records.map(({ line, cells: [first], fault }) => [line, first, fault])).toEqual([
      [1, 'title', undefined],
      [2, '"unclosed phone', 'unclosed'],
      [3, 'Tapo', undefined],
      [4, 'Ring, 2nd', undefined],
      [5, 'last', undefined],
    ]);
  });

  it('takes a line that is too long for one record, however it comes, and counts on behind it', () => {
    const long = `${'x'.repeat(MAX_RECORD)},"y`;
    for (const end of ['\n', '\r\n', '\r'])
      for (const step of [7_000, 65_536, 2 * MAX_RECORD]) {
        const text = `title${end}${long}${end}Tapo${end}`;
        const pieces = text.match(new RegExp(`[\\s\\S]{1,${step}}`, 'g')) ?? [];
        const kept = split(pieces).map(({ line, cells: [first], fault }) => [
          line,
          first?.slice(0, 5),
          fault,
        ]);
        expect(kept).toEqual([
          [1, 'title', undefined],
          [2, 'xxxxx', 'too-long'],
          [3, 'Tapo', undefined],
        ]);
      }
  });

  it('takes inch marks for what they are', () => {
    expect(cells('TV 55" black,1\n"5" screen",2\n')).toEqual([
      ['TV 55" black', '1'],
      ['5" screen', '2'],
    ]);
  });

  it('costs many of them, in a file that is sound, their own lines and no other', () => {
    const rows = Array.from({ length: 5_000 }, (_, at) =>
      at % 20 === 0 ? `"open ${at}\n` : `"Lamp, ${at}",x\n`,
    );
    const sound = split([rows.join('')]).filter(({ cells: [first = ''] }) =>
      first.startsWith('Lamp, '),
    );
    expect(sound).toHaveLength(4_750);
    expect(sound.every(({ cells }) => cells.length === 2)).toBe(true);
  });

  it('heeds no more marks where too many are left open, and stays quick', () => {
    const rows = Array.from({ length: 2_000 }, (_, at) => `"open ${at}\n"x"y\n`);
    const records = split([rows.join('')]);
    expect(records).toHaveLength(4_000);
  });
});
