import type { Listing } from '../../engine/listing.ts';
import type { Place, Summary } from '../../messages/contracts.ts';
import { LIMITS } from '../../messages/limits.ts';
import { send } from './messaging.ts';

export interface Answer {
  summaries: Summary[];
  /** Why some or all listings have no answer. */
  problem?: string;
}

/** Asks about one batch after another and hands over each answer that still belongs to `place`. */
export async function askAll(
  listings: readonly Listing[],
  place: Place,
  isCurrent: (place: Place) => boolean,
  answered: (answer: Answer, asked: readonly Listing[]) => void,
): Promise<void> {
  for (let from = 0; from < listings.length; from += LIMITS.batch) {
    const batch = listings.slice(from, from + LIMITS.batch);
    const reply = await send({
      type: 'assess',
      listings: batch,
      url: location.href.slice(0, LIMITS.url),
      ...place,
    });
    if (!isCurrent(place)) return;
    if (reply?.type === 'assessed' && isCurrent(reply)) answered(reply, batch);
    else if (reply?.type === 'failed') answered({ summaries: [], problem: reply.reason }, batch);
    else answered({ summaries: [] }, batch);
  }
}
