import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text.ts';
import { openDelimited } from './read-delimited.ts';
import type { RowFinder } from './row-finder.ts';
import type { Row } from './row.ts';

interface Opened {
  rows: Row[];
  finder: RowFinder | undefined;
}

const note = (): void => undefined;

/** Reads the bytes in pieces of so many. */
async function open(bytes: Uint8Array, size: number): Promise<Opened> {
  async function* cut(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  const head = { delimiter: ',', skipped: 0 };
  const table = await openDelimited(decodeText(cut(), note), head, { note, findsAgain: true });
  const rows: Row[] = [];
  for await (const row of table.rows) rows.push(row);
  return { rows, finder: table.finder };
}

/** A table of so many rows whose cells hold all that makes cutting hard. */
function createTable(rows: number, letters: readonly string[]): string {
  let seed = 7;
  const pick = <Item>(from: readonly Item[]): Item => {
    seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff;
    return from[(seed >> 8) % from.length] as Item;
  };
  const end = ['\n', '\r\n', '\r'];
  const cells = [
    () => letters.map(() => pick(letters)).join(''),
    () => `"two ${pick(letters)}${pick(end)}lines, ""quoted"""`,
    () => '27" screen',
    () => '"left open',
    () => '',
  ];
  const lines = Array.from({ length: rows }, (_, at) => `${at},${pick(cells)()},${pick(cells)()}`);
  return ['sku,title,words', ...lines].map((line) => `${line}${pick(end)}`).join('');
}

const LATIN = [...'abc £é'];
const WIDE = [...'aß€漢😀\u{FEFF}'];
const FILES = {
  ASCII: Buffer.from(createTable(400, [...'abc '])),
  'Windows-1252': Buffer.from(createTable(400, LATIN), 'latin1'),
  'UTF-8': Buffer.from(createTable(400, WIDE)),
  'UTF-8 with its mark': Buffer.from(`\uFEFF${createTable(400, WIDE)}`),
  'no line end at its end': Buffer.from(`${createTable(50, WIDE)}last,row,"${'x'.repeat(300)}`),
};

describe('rows of a delimited file', () => {
  it.each(Object.entries(FILES))(
    'of %s are found again by their lines, however it was cut',
    async (_name, bytes) => {
      for (const size of [37, 256, 4_096]) {
        const { rows, finder } = await open(bytes, size);
        const file = new Blob([new Uint8Array(bytes)]);
        for (let at = 0; at < rows.length; at += 29) {
          const wanted = rows.slice(at, at + 29);
          const [first = 0, last = 0] = [wanted[0]?.line, wanted.at(-1)?.line];
          expect(finder?.covers(first, last)).toBe(true);
          expect(await finder?.read(file, first, last)).toEqual(wanted);
        }
      }
    },
    30_000,
  );

  it('are not promised from where the bytes are neither UTF-8 nor Windows-1252', async () => {
    const start = Buffer.from(`title\n${'Lampe für 5 €\n'.repeat(50)}`);
    const { rows, finder } = await open(
      Buffer.concat([start, Buffer.of(0xff), Buffer.from('Lampe\n'.repeat(50))]),
      128,
    );
    expect(rows).toHaveLength(100);
    expect(finder?.covers(2, 20)).toBe(true);
    expect(finder?.covers(2, 90)).toBe(false);
    expect(finder?.covers(90, 95)).toBe(false);
  });

  it('are found beside a line that is too long, and one that leaves a mark open for long', async () => {
    const bytes = Buffer.from(
      `sku,title\n1,${'x'.repeat(300_000)}\n2,Lamp\n3,"open\n${'4,Lamp\n'.repeat(50_000)}5,"a\nb",\n`,
    );
    const { rows, finder } = await open(bytes, 65_536);
    expect(rows[2]?.problem).toBeDefined();
    for (const [from, to] of [
      [0, 3],
      [2, 9],
      [40_000, rows.length],
    ] as const) {
      const wanted = rows.slice(from, to);
      const [first = 0, last = 0] = [wanted[0]?.line, wanted.at(-1)?.line];
      expect(await finder?.read(new Blob([bytes]), first, last)).toEqual(wanted);
    }
  });
});
