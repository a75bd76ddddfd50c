import type { Detection, Identification, RegimeId } from '../assessment.ts';
import type { Condition, Listing } from '../listing.ts';
import { foldWords } from '../text/tokens.ts';
import type { Case, Links } from './rule.ts';

const MAX_TEXT = 1_500;

/** Reads what the rules of law need out of a listing. Market defaults to the regime's own. */
export function readCase(listing: Listing, detection: Detection, identification: Identification, regime: RegimeId): Case {
  const specs = Object.entries(listing.specs ?? {}).slice(0, 60).map(([label, value]) => `${label}: ${value}`).join(' | ');
  const text = ` ${foldWords(listing.title.slice(0, MAX_TEXT)).join(' ')} | ${foldWords((listing.category ?? '').slice(0, 300)).join(' ')} | ${foldWords(specs.slice(0, MAX_TEXT)).join(' ')} | ${foldWords((listing.bullets ?? []).slice(0, 10).join(' | ').slice(0, MAX_TEXT)).join(' ')} `;
  const has = (phrases: readonly string[]): boolean => phrases.some((phrase) => text.includes(` ${phrase} `));
  const condition = conditionOf(listing, has);
  return {
    listing, detection, identification, has, condition,
    market: listing.market ?? (regime === 'uk' ? 'GB' : 'EU'),
    reconditionedBy: reconditionedBy(listing, has),
    links: linksOf(has),
  };
}

const MAKER_RECONDITIONED = ['certified refurbished by apple', 'apple certified refurbished', 'manufacturer refurbished', 'refurbished by manufacturer', 'refurbished by the manufacturer', 'maker refurbished', 'factory refurbished', 'manufacturer renewed', 'samsung certified re newed', 'certified re newed', 'refurbished by maker', 'manufacturer reconditioned', 'factory reconditioned', 'brand refurbished', 'hersteller generaluberholt', 'reconditionne par le fabricant', 'official refurbished', 'officially refurbished', 'dyson renewed', 'sonos certified refurbished', 'google certified refurbished', 'certified refurbished by the manufacturer', 'certified refurbished by samsung', 'certified refurbished by sony', 'certified refurbished by google', 'certified refurbished by microsoft', 'hp renew', 'refurbished by apple'];
const THIRD_PARTY = ['renewed', 'amazon renewed', 'seller refurbished', 'refurbished by seller', 'third party refurbished', 'refurbished by third party', 'back market', 'backmarket', 'refurbished by currys', 'music magpie', 'musicmagpie', 'refurbished by amazon', 'shop refurbished', 'refurbished by the seller', 'renewed premium', 'refurbished by a third party', 'retailer refurbished', 'refurbed'];
const REFURBISHED = ['refurbished', 'refurb', 'reconditioned', 'generaluberholt', 'refurbished good', 'refurbished excellent', 'reconditionne', 'reacondicionado', 'ricondizionato', 'gereviseerd', 'remanufactured', ...THIRD_PARTY, ...MAKER_RECONDITIONED];
const USED = ['used', 'pre owned', 'preowned', 'second hand', 'secondhand', 'gebraucht', 'd occasion', 'occasion', 'usado', 'usato', 'tweedehands', 'spares or repair', 'spares or repairs', 'for parts', 'for parts only', 'parts only', 'not working', 'faulty', 'like new', 'trade in', 'ex display used', 'working used', 'good used', 'for spares'];
const OPEN_BOX = ['open box', 'openbox', 'opened never used', 'customer return', 'customer returns', 'ex display', 'unwanted gift', 'box opened', 'opened box', 'b ware', 'b stock'];

function conditionOf({ condition }: Listing, has: Case['has']): Condition {
  if (condition !== undefined) return condition;
  if (has(MAKER_RECONDITIONED)) return 'manufacturer-refurbished';
  if (has(REFURBISHED)) return 'refurbished';
  if (has(OPEN_BOX)) return 'open-box';
  return has(USED) ? 'used' : 'new';
}

/** On a maker's own shop "refurbished" means by the maker. */
function reconditionedBy({ seller, condition }: Listing, has: Case['has']): Case['reconditionedBy'] {
  if (condition === 'manufacturer-refurbished' || has(MAKER_RECONDITIONED)) return 'maker';
  if (has(THIRD_PARTY) || /renew|back ?market|refurb|magpie|recommerce|cex/i.test(seller?.name?.slice(0, 80) ?? '')) return 'third-party';
  return seller?.ownBrand ? 'maker' : 'unknown';
}

const IP = ['wifi', 'wi fi', 'wlan', 'wireless lan', 'ethernet', 'lan', 'rj45', '4g', '5g', '3g', 'lte', 'cellular', 'gsm', 'sim', 'thread', 'matter', '802 11', '802 11ax', '802 11ac', '802 11n', 'internet', 'ip camera', 'poe', 'smart tv', 'esim', 'nb iot', 'lte m', '6lowpan', 'wi fi 6', 'wireless n', 'wireless g', 'wi fi 7', 'mobile data', 'powerline', 'homekit', 'airplay', 'network', 'chromecast', 'wifi 6'];
const BLUETOOTH = ['bluetooth', 'bt', 'bt5', 'bluetooth 5', 'ble', 'bluetooth low energy', 'true wireless', 'tws', 'bluetooth only'];
const MESH = ['zigbee', 'z wave', 'zwave', 'bluetooth mesh'];
const SEVERAL = ['multipoint', 'multi point', 'multi device', 'connects to two', 'two devices', 'two phones', 'dual connection', 'dual pairing', 'dual device', 'party mode', 'partyboost', 'party boost', 'stereo pair', 'stereo pairing', 'auracast', 'simultaneous connection', 'multi connection', 'speaker to speaker', 'pair two', 'two devices at once', 'several devices', 'multi host simultaneous', 'multiple devices at the same time', 'connect two', 'two at once', 'tws pairing', 'wireless stereo', 'two products at once'];
const DEAD_END = ['433mhz', '433 mhz', '868mhz', '868 mhz', 'dect', 'fhss', 'infrared', 'ir remote', 'rf', 'radio frequency', '433', 'rf interlinked', 'radio interlinked', 'wireless interlink', 'uhf', 'vhf', 'pmr446', 'walkie talkie', '2 4ghz digital baby monitor', 'analogue wireless', '868', 'rf interlink', 'interlinked', 'pmr'];
const RECEIVE_ONLY = ['fm radio', 'dab radio', 'dab', 'am fm', 'am fm radio', 'fm am', 'aerial', 'radio controlled clock', 'radio clock', 'atomic clock', 'tv aerial', 'receive only', 'msf', 'dab fm', 'dab dab', 'clock radio', 'gps receiver only', 'ir remote control', 'infrared remote', 'key fob'];

function linksOf(has: Case['has']): Links {
  return {
    ip: has(IP), bluetooth: has(BLUETOOTH), mesh: has(MESH), nfc: has(['nfc']), several: has(SEVERAL), deadEnd: has(DEAD_END), receiveOnly: has(RECEIVE_ONLY),
  };
}
