import { readFile } from 'node:fs/promises';
import { withTilePrice } from '../../content-scripts/extract/with-tile-price.ts';
import type { ExtractedListing, Reading } from '../../content-scripts/extract/types.ts';
import { openFallback } from '../../content-scripts/extract/fallback.ts';
import { readPageUrl } from '../input/page-source.ts';
import { decodeBytes } from '../../engine/text/decode-bytes.ts';
import { expectReadable } from '../input/unreadable.ts';
import { withoutStyles } from '../input/saved-page.ts';
import { readPage, findShop } from '../../content-scripts/extract/read-page.ts';
import { listShops } from '../../content-scripts/shops/index.ts';
import { UsageError, type Options } from '../options.ts';
import { formatHeader, formatLine } from '../output/format.ts';
import { formatResult } from '../../catalogue/result.ts';
import type { Print } from '../terminal.ts';
import { openContext, type CommandContext } from '../context.ts';

/**
 * `useby scan PAGE --url https://…`: one line per listing found in a saved page; what read it
 * goes to standard error. Returns 1 when none was found, and 2 when the page was not read whole.
 */
export async function runScan(options: Options, print: Print): Promise<number> {
  const [file, ...more] = options.words;
  if (file === undefined || more.length > 0) throw new UsageError('scan takes one saved page');
  const url = readPageUrl('scan', options.url);
  expectReadable(file);
  const [bytes, context] = await Promise.all([readFile(file), openContext(options)]);
  const reading = await readSaved(withoutStyles(decodeBytes(bytes)), url, options).catch(
    (error: unknown) => {
      const isTooDeep = error instanceof RangeError;
      throw isTooDeep ? new Error(`${file}: is nested too deeply to be read`) : error;
    },
  );
  const header = formatHeader(options.format);
  if (header !== null) print.out(header);
  for (const found of reading.found)
    print.out(formatLine(options.format, await assessFound(context, found, reading)));
  print.err(
    `read by: ${reading.layer} · page kind: ${reading.kind} · listings: ${reading.found.length} · not ready: ${reading.notReady} · malformed data blocks: ${reading.malformed}`,
  );
  if (reading.gaveUp) {
    const part = reading.found.length > 0 ? 'only a part of it was read' : 'nothing of it was read';
    print.err(`${file}: holds more than one reading may take; ${part}`);
    return 2;
  }
  return reading.found.length > 0 ? 0 : 1;
}

/**
 * jsdom is heavy and needed here only, so it is loaded here only; page scripts never run and
 * nothing is fetched.
 */
async function readSaved(html: string, url: URL, options: Options): Promise<Reading> {
  const { JSDOM, VirtualConsole } = await import('jsdom');
  const dom = new JSDOM(html, { url: url.href, virtualConsole: new VirtualConsole() });
  try {
    const reading = await readPage(dom.window.document, url, findShop(url, listShops()), {
      fallback: openFallback,
      ...(options.layer === undefined ? {} : { layer: options.layer }),
    });
    return { ...reading, found: reading.found.map(addTilePrice) };
  } finally {
    dom.window.close();
  }
}

const addTilePrice = (found: ExtractedListing): ExtractedListing => ({
  ...found,
  listing: withTilePrice(found.listing, found),
});

async function assessFound(
  context: CommandContext,
  { listing }: ExtractedListing,
  { layer }: Reading,
): Promise<ReturnType<typeof formatResult>> {
  const result = formatResult(listing.title, await context.judge(listing), context.say);
  const origin = {
    id: listing.key,
    kind: listing.kind,
    via: layer,
    url: listing.url ?? null,
    listing: {
      brand: listing.brand ?? null,
      gtin: listing.gtin ?? null,
      mpn: listing.mpn ?? null,
      condition: listing.condition ?? null,
      seller: listing.seller?.name ?? null,
      price: listing.price ?? null,
      category: listing.category ?? null,
      disclosures: listing.disclosures ?? [],
    },
  };
  return { ...origin, ...result };
}
