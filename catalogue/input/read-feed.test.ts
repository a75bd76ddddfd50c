import { expect, it } from 'vitest';
import { readText } from '../../tests/support/open-text.ts';

const read = async (...chunks: (string | Uint8Array)[]) => (await readText(chunks)).rows;
const readTitles = async (...chunks: (string | Uint8Array)[]): Promise<unknown[]> =>
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
  expect(rows.at(-1)?.problem?.id).toBe('catalogue.problem.feed');
});

it('reads the shop’s “AT&T” and a title that stands twice, and says what was wrong', async () => {
  const { rows, notes } = await readText(
    '<rss xmlns:g="g"><item><title>Old</title><g:title>AT&T box</g:title></item><item><title>B &bogus; x</title></item><item><title><![CDATA[P&O &amp; Q]]></title></item></rss>',
  );
  expect(rows.map(({ fields }) => fields['title'])).toEqual([
    'AT&T box',
    'B &bogus; x',
    'P&O &amp; Q',
  ]);
  expect(new Set(notes)).toEqual(new Set(['entity']));
});

it('counts items, also in a feed of one line, and says in which an “&” stands', async () => {
  const lines: (number | undefined)[] = [];
  const item = (title: string): string => `<item><title>${title}</title></item>`;
  const { rows } = await readText(
    `<rss>${item('Lamp')}${item('AT&T box')}\n\n${item('Plug')}</rss>`,
    { note: (_, line) => lines.push(line) },
  );
  expect(rows.map(({ line }) => line)).toEqual([1, 2, 3]);
  expect(lines).toEqual([2]);
});

it('reads UTF-16, with and without its mark', async () => {
  const text = '<?xml version="1.0" encoding="UTF-16"?><rss><item><title>Lamp</title></item></rss>';
  const wide = Buffer.from(text, 'utf16le');
  expect(await readTitles(Buffer.concat([Buffer.from([0xff, 0xfe]), wide]))).toEqual(['Lamp']);
  expect(await readTitles(wide)).toEqual(['Lamp']);
});

it('refuses a feed without items, naming what is in it', async () => {
  await expect(
    readText('<rss><channel><entry2><title>x</title></entry2></channel></rss>'),
  ).rejects.toMatchObject({
    reason: { id: 'catalogue.refused.no-item', params: { names: 'rss, channel, entry2, title' } },
  });
});
