import type { IsoDate } from './dataset.ts';
import type { PackReader } from './packed-dataset.ts';
import { assess } from './assess.ts';
import type { Assessment, RegimeId } from './assessment.ts';
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
  { regime, today }: Judgement,
): Promise<Assessment> {
  const { detection, identified } = engine.recognise(listing);
  const { shardIds } = identified;
  const records =
    shardIds.length === 0 ? [] : await Promise.all(shardIds.map((id) => reader.shard(id)));
  return assess({
    listing,
    detection,
    identification: identified.identification,
    records,
    regime,
    today,
  });
}
