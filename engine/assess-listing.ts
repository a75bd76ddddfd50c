import type { IsoDate } from './dataset.ts';
import type { PackReader } from './packed-dataset.ts';
import { assess, judge, type AssessInput } from './assess.ts';
import type { Assessment, RegimeId, Verdict } from './assessment.ts';
import type { Recogniser } from './recogniser.ts';
import type { Listing } from './listing.ts';

/** Under which law, on which day. */
export interface Judgement {
  regime: RegimeId;
  today: IsoDate;
}

/**
 * One listing's way from start to end: look, load the shards named, assess. The same for page,
 * catalogue and command line.
 */
export async function assessListing(
  engine: Recogniser,
  reader: PackReader,
  listing: Listing,
  judgement: Judgement,
): Promise<Assessment> {
  return assess(await readInput(engine, reader, listing, judgement));
}

/** The same way for rows, of which nobody opens a panel. */
export async function judgeListing(
  engine: Recogniser,
  reader: PackReader,
  listing: Listing,
  judgement: Judgement,
): Promise<Verdict> {
  return judge(await readInput(engine, reader, listing, judgement));
}

async function readInput(
  engine: Recogniser,
  reader: PackReader,
  listing: Listing,
  { regime, today }: Judgement,
): Promise<AssessInput> {
  const { detection, identified } = engine.recognise(listing);
  const { identification, shardIds } = identified;
  const records =
    shardIds.length === 0 ? [] : await Promise.all(shardIds.map((id) => reader.shard(id)));
  return { listing, detection, identification, records, regime, today };
}
