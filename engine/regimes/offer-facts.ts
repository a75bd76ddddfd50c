import type { Detection, Identification, RegimeId } from '../assessment.ts';
import type { Listing } from '../listing.ts';
import { decideCondition } from '../vocabulary/condition.ts';
import { findLinks } from './connectivity.ts';
import { decideMarket } from '../vocabulary/market.ts';
import { findRefurbisher } from '../vocabulary/refurbisher.ts';
import type { OfferFacts } from './rule.ts';
import { isOutsideHire, isPrivate, decideRole } from '../vocabulary/seller.ts';
import { readOfferText, type OfferText } from '../text/offer-text.ts';
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
export function readOfferFacts(
  listing: Listing,
  detection: Detection,
  identification: Identification,
  regime: RegimeId,
): OfferFacts {
  const text = readOfferText(listing);
  const type = identification.type ?? detection.type;
  const role = once(() => decideRole(listing, identification, text));
  const condition = once(() => decideCondition(listing));
  const reconditionedBy = once(() => findRefurbisher(listing, text, identification));
  const isAccessory = once(() => isMadeForDevice(detection, text));
  const privateSeller = once(() => isPrivate(listing));
  const outsideHire = once(() => isOutsideHire(listing, role() === 'own-brand', text));
  const onlyUnder14 = once(() => endsBelow14(listing));
  const links = once(() => findLinks(text, type));
  return {
    listing,
    detection,
    identification,
    type,
    ...text,
    market: decideMarket(listing, regime === 'uk' ? 'GB' : 'EU'),
    get role() {
      return role();
    },
    get condition() {
      return condition();
    },
    get reconditionedBy() {
      return reconditionedBy();
    },
    get isAccessory() {
      return isAccessory();
    },
    get privateSeller() {
      return privateSeller();
    },
    get outsideHire() {
      return outsideHire();
    },
    get onlyUnder14() {
      return onlyUnder14();
    },
    get links() {
      return links();
    },
  };
}

/** Worked out when first asked for: most rows are settled by the first rules of the table. */
function once<Value>(work: () => Value): () => Value {
  let known: { value: Value } | undefined;
  return () => (known ??= { value: work() }).value;
}

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
