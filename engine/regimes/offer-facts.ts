import type { Detection, Identification, RegimeId, Role } from '../assessment.ts';
import { chooseType, type DeviceType } from '../device-types.ts';
import type { Condition, Listing } from '../listing.ts';
import { decideCondition } from '../vocabulary/condition.ts';
import { findLinks, type Links } from './connectivity.ts';
import { decideMarket } from '../vocabulary/market.ts';
import { findRefurbisher, type ReconditionedBy } from '../vocabulary/refurbisher.ts';
import type { OfferFacts } from './rule.ts';
import { isOutsideHire, isPrivate, decideRole } from '../vocabulary/seller.ts';
import { readOfferText, type OfferText } from '../text/offer-text.ts';
import type { IsSaid, Words } from '../text/phrase-lists.ts';
import { HOLDERS, UNSETTLED, USB_ONE_HOST } from './legal-terms.ts';

/** Detection rules that say: made for a device, not one. */
const NO_DEVICE_RULES: ReadonlySet<string> = new Set([
  'accessory',
  'goods',
  'made-for-device',
  'platform-of-a-game',
]);

/** Things beside a computer that have a link of their own. */
const OWN_KIND = [...USB_ONE_HOST, ...UNSETTLED];

/** Reads what the rules of law need out of a listing. Market defaults to the regime's own. */
export const readOfferFacts = (
  listing: Listing,
  detection: Detection,
  identification: Identification,
  regime: RegimeId,
): OfferFacts => new Offer(listing, detection, identification, regime);

/** Each fact is worked out when first asked for: the first rules of a table settle most rows. */
class Offer implements OfferFacts {
  readonly listing: Listing;
  readonly detection: Detection;
  readonly identification: Identification;
  readonly type: DeviceType | null;
  readonly market: string;
  readonly anywhere: IsSaid;
  readonly inTitleOrSpecs: IsSaid;
  readonly inTitle: IsSaid;
  readonly inWholeTitle: IsSaid;
  readonly wordsOfTitleAndSpecs: Words;
  #role?: Role;
  #condition?: Condition;
  #reconditionedBy?: ReconditionedBy;
  #isAccessory?: boolean;
  #privateSeller?: boolean;
  #outsideHire?: boolean;
  #onlyUnder14?: boolean;
  #links?: Links;

  constructor(
    listing: Listing,
    detection: Detection,
    identification: Identification,
    regime: RegimeId,
  ) {
    this.listing = listing;
    this.detection = detection;
    this.identification = identification;
    this.type = chooseType(identification.type, detection.type);
    this.market = decideMarket(listing, regime === 'uk' ? 'GB' : 'EU');
    const text = readOfferText(listing);
    this.anywhere = text.anywhere;
    this.inTitleOrSpecs = text.inTitleOrSpecs;
    this.inTitle = text.inTitle;
    this.inWholeTitle = text.inWholeTitle;
    this.wordsOfTitleAndSpecs = text.wordsOfTitleAndSpecs;
  }

  get role(): Role {
    return (this.#role ??= decideRole(this.listing, this.identification, this));
  }

  get condition(): Condition {
    return (this.#condition ??= decideCondition(this.listing, this));
  }

  get reconditionedBy(): ReconditionedBy {
    return (this.#reconditionedBy ??= findRefurbisher(this.listing, this, this.identification));
  }

  get isAccessory(): boolean {
    return (this.#isAccessory ??= isMadeForDevice(this.detection, this));
  }

  get privateSeller(): boolean {
    return (this.#privateSeller ??= isPrivate(this.listing, this));
  }

  get outsideHire(): boolean {
    return (this.#outsideHire ??= isOutsideHire(this.listing, this.role === 'own-brand', this));
  }

  get onlyUnder14(): boolean {
    return (this.#onlyUnder14 ??= endsBelow14(this.listing));
  }

  get links(): Links {
    return (this.#links ??= findLinks(this, this.type, namesItsType(this.detection)));
  }
}

/** Does the title say what the goods are, or only which device of the dataset? */
const namesItsType = ({ reasons }: Detection): boolean =>
  reasons.every(({ rule }) => rule !== 'known-model');

const isMadeForDevice = ({ connectable, reasons }: Detection, text: OfferText): boolean =>
  connectable === 'no' &&
  reasons.some(({ rule }) => NO_DEVICE_RULES.has(rule)) &&
  !(text.inTitle(OWN_KIND) && !text.inTitle(HOLDERS));

const AGE_LABEL = /\bages?\b|alter\b|âge|\bage range|recommended age|edad|et[àa]\b|leeftijd/i;

/** "Age range: 3-7 years", "up to 12 years"; "3 years and up" has no end. */
function endsBelow14({ specs }: Listing): boolean {
  return Object.entries(specs ?? {})
    .slice(0, 60)
    .some(([label, value]) => {
      if (!AGE_LABEL.test(label.slice(0, 60))) return false;
      const ages = value.slice(0, 60);
      const range =
        /(\d{1,2})\s{0,2}(?:-|–|to|bis|until)\s{0,2}(\d{1,2})/i.exec(ages) ??
        /(up to|under|below|bis)\s{0,2}(\d{1,2})/i.exec(ages);
      return (
        range !== null &&
        Number(range[2]) <= 14 &&
        !/month/i.test(ages) &&
        !/\+|and up|plus|adult/i.test(ages)
      );
    });
}
