import { fileURLToPath } from 'node:url';
import { readPackFrom } from '../data/pack/read-pack.ts';
import type { PackReader } from '../engine/dataset.ts';
import type { Assessment } from '../engine/assessment.ts';
import { assessListing } from '../engine/assess-listing.ts';
import { createEngine, type Engine } from '../engine/recogniser.ts';
import type { Listing } from '../engine/listing.ts';
import { catalogueFor } from '../engine/i18n/catalogues.ts';
import { say } from '../engine/i18n/format-message.ts';
import type { Options } from './options.ts';
import type { Say } from './output/result.ts';

/** The pack beside the built command. */
const PACKAGED = fileURLToPath(new URL('../pack', import.meta.url));

/** Everything a command needs: the pack, the engine over it, and a voice. */
export interface Workbench {
  reader: PackReader;
  engine: Engine;
  say: Say;
  assess(listing: Listing): Promise<Assessment>;
}

/**
 * Opens the pack named by `--data`, else the packaged one. Throws with the folder's name when it
 * cannot be read.
 */
export async function openWorkbench({ data, lang, regime, asOf }: Options): Promise<Workbench> {
  const reader = readPackFrom(data ?? PACKAGED);
  const engine = createEngine(await reader.index());
  const catalogue = catalogueFor(lang);
  return {
    reader,
    engine,
    say: (message) => say(message, catalogue, lang === 'en' ? 'en-GB' : lang),
    assess: (listing) => assessListing(engine, reader, listing, regime, asOf),
  };
}
