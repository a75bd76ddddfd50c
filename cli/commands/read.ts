import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { parse } from 'yaml';
import { createExactMatcher, findHostBrand } from '../../engine/recognise-exactly.ts';
import { readerSettingsSchema, type ReaderSettings, type ReadRow } from '../../readers/contract.ts';
import { openInput } from '../../readers/open-input.ts';
import { findKnownPage, readKnownPage, type KnownReading } from '../../readers/known-pages.ts';
import { countRows, readPage } from '../../readers/read-page.ts';
import { openContext, openKnownPages } from '../context.ts';
import { readPageBytes, readPageUrl } from '../input/page-source.ts';
import { expectReadable } from '../input/unreadable.ts';
import { withoutStyles } from '../input/saved-page.ts';
import { UsageError, type Options } from '../options.ts';
import type { Print } from '../terminal.ts';

/**
 * `useby read PAGE|- --url https://…`: what a maker's page says of how long updates last, one line
 * a statement, and last the account of every row. A page that the registry knows is read by its
 * settings, unless a file of settings is named. Returns 0 also where nothing was found.
 */
export async function runRead(options: Options, print: Print): Promise<number> {
  const [file, ...more] = options.words;
  if (file === undefined || more.length > 0) throw new UsageError('read takes one page, or -');
  const url = readPageUrl('read', options.url);
  const [settings, bytes, context] = await Promise.all([
    readSettings(options.settings),
    readPageBytes(file),
    openContext(options),
  ]);
  const input = await openInput(bytes, await createHtmlParser(url));
  const page = settings === null ? findKnownPage(await openKnownPages(options), url) : null;
  const result: KnownReading =
    settings === null ? readKnownPage(input, page, url) : readPage(input, settings, url);
  const index = await context.reader.index();
  const match = createExactMatcher(context.engine, index);
  const pageBrand = (settings ?? page?.settings)?.brand ?? findHostBrand(url, index);
  for (const row of result.rows) {
    print.out(JSON.stringify(addMatch(row, match(row, pageBrand))));
    await print.room();
  }
  const { known } = result;
  print.out(
    JSON.stringify({ account: { ...countRows(result), ...(known ? { settings: known } : {}) } }),
  );
  return 0;
}

const addMatch = (row: ReadRow, match: { brand: string; model: string } | null): object =>
  match === null ? row : { ...row, matched: { brand: match.brand, model: match.model } };

/** Settings of a reader from a YAML or JSON file. Throws naming the file and the field. */
async function readSettings(file: string | undefined): Promise<ReaderSettings | null> {
  if (file === undefined) return null;
  expectReadable(file);
  const result = v.safeParse(readerSettingsSchema, parse(await readFile(file, 'utf8')));
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new Error(`${file}: ${v.getDotPath(issue) ?? 'settings'}: ${issue.message}`);
}

/** jsdom is loaded here only; scripts of the page never run and nothing is fetched. */
async function createHtmlParser(url: URL): Promise<(html: string) => Document> {
  const { JSDOM, VirtualConsole } = await import('jsdom');
  return (html) =>
    new JSDOM(withoutStyles(html), { url: url.href, virtualConsole: new VirtualConsole() }).window
      .document;
}
