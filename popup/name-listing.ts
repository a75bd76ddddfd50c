import type { TabListing } from '../messages/contracts.ts';
import { chooseListingName } from '../ui/listing-name.ts';

/** What a listing is called: the device, or the shop's own title. */
export const nameListing = ({ summary, listing }: TabListing): string =>
  chooseListingName({ level: summary.level, device: summary.device }, listing.title);
