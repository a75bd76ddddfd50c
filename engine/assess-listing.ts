import type { IsoDate, PackReader } from './dataset.ts';
import { assess } from './assess.ts';
import type { Assessment, RegimeId } from './assessment.ts';
import type { Recogniser } from './recogniser.ts';
import type { Listing } from './listing.ts';

/**
 * One listing's way from start to end: look, load the shards named, assess. The same for page,
 * catalogue and command line.
 */
export async function assessListing(
  engine: Recogniser,
  reader: PackReader,
  listing: Listing,
  regime: RegimeId,
  today: IsoDate,
): Promise<Assessment> {
  const { detection, identified } = engine.recognise(listing);
  const records = await Promise.all(identified.shardIds.map((id) => reader.shard(id)));
  return assess({
    listing,
    detection,
    identification: identified.identification,
    records,
    regime,
    today,
  });
}
