import type { ReadInput, ReaderSettings, ReadResult } from './contract.ts';
import { readPage } from './read-page.ts';

/** A page of a maker that our registry of sources knows, and how it is read. */
export interface KnownPage {
  /** The file of `data/sources/` it comes from. */
  source: string;
  publisher: string;
  hosts: string[];
  /** Paths, `*` for any letters; after `?` the parameters that tell this page from others. */
  paths: string[];
  settings: ReaderSettings;
  /** Words that the page holds as long as it has the shape that the settings were made for. */
  markers?: string[];
}

/** What became of the settings of a page. */
export interface KnownReading extends ReadResult {
  known?: { source: string; publisher: string; applied: boolean; missing?: string[] };
}

/**
 * Does text fit a pattern in which `*` stands for any letters? Each piece is looked for once, so
 * that no pattern makes this slow.
 */
export function fitsPattern(text: string, pattern: string): boolean {
  const [first = '', ...rest] = pattern.split('*');
  const last = rest.pop();
  if (last === undefined) return text === first;
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const piece of rest) {
    const found = text.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return text.length >= at + last.length && text.endsWith(last);
}

const dropSlash = (path: string): string => path.replace(/\/$/, '');

function isAt(page: KnownPage, { host, pathname, searchParams }: URL): boolean {
  return (
    page.hosts.includes(host) &&
    page.paths.some((pattern) => {
      const [path = '', query = ''] = pattern.split('?');
      return (
        fitsPattern(dropSlash(pathname), dropSlash(path)) &&
        [...new URLSearchParams(query)].every(([name, value]) => searchParams.get(name) === value)
      );
    })
  );
}

/** The registered page at an address, by host and path; null where there is none. */
export const findKnownPage = (pages: readonly KnownPage[], address: URL): KnownPage | null =>
  pages.find((page) => isAt(page, address)) ?? null;

function listMissing(input: ReadInput, markers: readonly string[]): string[] {
  if (markers.length === 0) return [];
  const text = toText(input).toLowerCase();
  return markers.filter((words) => !text.includes(words.toLowerCase()));
}

function toText(input: ReadInput): string {
  if (input.kind === 'text') return input.text;
  if (input.kind === 'json') return JSON.stringify(input.value);
  return input.document.documentElement?.textContent ?? '';
}

const isRead = (one: ReadResult): boolean => one.rows.length > 0;

/**
 * Reads a page with the settings of the registry. Where a marker is gone the page has changed its
 * shape, and where the settings find nothing they no longer fit: it is then read by its own words,
 * and the reading says so.
 */
export function readKnownPage(
  input: ReadInput,
  page: KnownPage | null,
  address: URL,
): KnownReading {
  if (page === null) return readPage(input, {}, address);
  const { source, publisher, settings, markers = [] } = page;
  const missing = listMissing(input, markers);
  const set: ReadResult =
    missing.length === 0 ? readPage(input, settings, address) : { rows: [], leftOut: [] };
  if (isRead(set)) return { ...set, known: { source, publisher, applied: true } };
  const own = readPage(input, {}, address);
  if (missing.length > 0) return { ...own, known: { source, publisher, applied: false, missing } };
  // Neither finds a row: the account of the settings is the one that was asked for.
  return isRead(own)
    ? { ...own, known: { source, publisher, applied: false } }
    : { ...set, known: { source, publisher, applied: true } };
}
