import { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import type { Row } from './row.ts';
import { readFeed } from './xml-feed.ts';

const read = async (...chunks: (string | Buffer)[]): Promise<Row[]> => {
  const rows: Row[] = [];
  const input = Readable.from(chunks.map((chunk) => Buffer.from(chunk)));
  for await (const row of readFeed(input)) rows.push(row);
  return rows;
};
const readTitles = async (...chunks: (string | Buffer)[]): Promise<unknown[]> =>
  (await read(...chunks)).map(({ fields }) => fields['title']);

it('reads items by the names shops give them', async () => {
  expect(await readTitles('<shop><offer><title>Lamp A</title></offer></shop>')).toEqual(['Lamp A']);
  expect(await readTitles('<rss xmlns:g="g"><item><g:title>Lamp B</g:title></item></rss>')).toEqual(
    ['Lamp B'],
  );
});

it('reads entities of web pages and an item cut between two chunks', async () => {
  expect(
    await readTitles('<rss><item><title>Caf&eacute;&nbsp;lamp &amp; pl', 'ug</title></item></rss>'),
  ).toEqual([expect.stringMatching(/^Café\slamp & plug$/)]);
});

it('reads a feed in the encoding that it says', async () => {
  const text =
    '<?xml version="1.0" encoding="ISO-8859-1"?><rss><item><title>Glühlampe</title></item></rss>';
  expect(await readTitles(Buffer.from(text, 'latin1'))).toEqual(['Glühlampe']);
});

it('keeps what came before a break, and says that the rest was not read', async () => {
  const rows = await read('<rss><item><title>Lamp</title></item><item><title>Cut</tit');
  expect(rows[0]?.fields['title']).toBe('Lamp');
  expect(rows.at(-1)?.problem).toMatch(/cannot be read on/);
});
