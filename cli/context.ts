import { fileURLToPath } from 'node:url';
import { readPackFrom, readPagesFrom } from '../data/pack/read-pack.ts';
import type { PackReader } from '../engine/packed-dataset.ts';
import { judgeListing } from '../engine/assess-listing.ts';
import { createRecogniserOver, type Recogniser } from '../engine/recogniser.ts';
import { findCatalogue } from '../engine/i18n/catalogues.ts';
import { toLocale } from '../engine/i18n/choose-language.ts';
import { createTranslator } from '../engine/i18n/translator.ts';
import type { KnownPage } from '../readers/known-pages.ts';
import type { Options } from './options.ts';
import type { CheckContext } from '../catalogue/check-row.ts';
import { KnownRows } from '../catalogue/known-rows.ts';

/** The pack beside the built command. */
const PACKAGED = fileURLToPath(new URL('../pack', import.meta.url));

/** Everything a command needs: the pack, the engine over it, and a translator. */
export interface CommandContext extends CheckContext {
  reader: PackReader;
  engine: Recogniser;
}

/**
 * Opens the pack named by `--data`, else the packaged one. Throws with the folder's name when it
 * cannot be read.
 */
export async function openContext({
  data,
  lang,
  regime,
  asOf,
}: Pick<Options, 'data' | 'lang' | 'regime' | 'asOf'>): Promise<CommandContext> {
  const reader = readPackFrom(data ?? PACKAGED);
  const { names, adoptWords } = await reader.open();
  // A folder of somebody else's may have been packed by another version.
  if (data === undefined) adoptWords();
  const engine = createRecogniserOver(names);
  return {
    reader,
    engine,
    say: createTranslator(findCatalogue(lang), toLocale(lang)).say,
    known: new KnownRows(),
    judge: (listing) => judgeListing(engine, reader, listing, { regime, today: asOf }),
  };
}

/** Pages of makers that the pack knows how to read: those of `--data`, else the packaged ones. */
export const openKnownPages = ({ data }: Pick<Options, 'data'>): Promise<KnownPage[]> =>
  readPagesFrom(data ?? PACKAGED);
