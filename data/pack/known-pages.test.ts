import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { ReadRow } from '../../readers/contract.ts';
import { findKnownPage, readKnownPage } from '../../readers/known-pages.ts';
import { openInput } from '../../readers/open-input.ts';
import { readCollections } from '../rows.ts';
import { listKnownPages } from './known-pages.ts';

const FIXTURES = 'readers/registered-pages';
const sources = readCollections('data/sources');
const pages = listKnownPages(sources, new Map([['lorex', 'Lorex']]));
const fixtures = readdirSync(FIXTURES).filter((name) => name !== 'expected.json');
const expected = JSON.parse(readFileSync(`${FIXTURES}/expected.json`, 'utf8')) as Record<
  string,
  string[]
>;
const STARTS = new Set(['devolo-statements', 'shelly-statements']);
const toId = (file: string): string => file.replace(/\.\w+$/, '');
const addressOf = (id: string): URL => new URL(sources.get(id)?.address ?? 'https://none.example/');

/** One row in a line, empty fields left out. */
const toLine = (row: ReadRow): string =>
  [
    [row.model, ...(row.codes ?? [])].join(' + '),
    row.revision,
    row.region,
    row.until === undefined ? undefined : `${row.bound} ${row.until}`,
    row.years === undefined ? undefined : `${row.years} years from ${row.from}`,
    row.start === undefined ? undefined : `start ${row.start}`,
    row.lastSold === undefined ? undefined : `last sold ${row.lastSold}`,
    row.endOfLife === undefined ? undefined : `end of life ${row.endOfLife}`,
    row.what,
  ]
    .filter(Boolean)
    .join(', ');

const read = async (file: string) => {
  const bytes = new Uint8Array(readFileSync(`${FIXTURES}/${file}`));
  const input = await openInput(bytes, (html) => new JSDOM(html).window.document);
  return readKnownPage(input, findKnownPage(pages, addressOf(toId(file))), addressOf(toId(file)));
};

describe('the registry as it ships', () => {
  it('finds each page by its own address, and no other page there', () => {
    // Documents of a site stand under patterns alone; its start page is none of them.
    const own = pages.filter(({ source }) => !STARTS.has(source));
    const found = own.map(({ source }) => findKnownPage(pages, addressOf(source))?.source);
    expect(found).toEqual(own.map(({ source }) => source));
    expect(pages.length).toBeGreaterThan(100);
  });
  it('offers no address that nobody has seen, and no repository', () => {
    for (const { source } of pages) {
      expect(sources.get(source)?.seen, source).not.toBe('unverified');
      expect(sources.get(source)?.repository, source).toBeUndefined();
    }
  });
  it('has a page of its shape for every source with settings or markers', () => {
    const held = new Set(fixtures.map(toId));
    const special = pages.filter(
      ({ source, markers }) => markers !== undefined || sources.get(source)?.settings !== undefined,
    );
    expect(special.map(({ source }) => source).filter((id) => !held.has(id))).toEqual([]);
  });
  it.each(fixtures)('reads %s by the settings of its source, row by row', async (file) => {
    const { known, rows } = await read(file);
    expect(known).toMatchObject({ source: toId(file), applied: true });
    expect(rows.map(toLine)).toEqual(expected[toId(file)]);
  });
  it('names the brand of the rows, where the source speaks of one', () => {
    expect(findKnownPage(pages, addressOf('lorex-psti'))?.settings.brand).toBe('Lorex');
  });
});
