import type { Connectable, Detection, Reason } from '../assessment.ts';
import type { DeviceType } from '../device-types.ts';
import type { Listing } from '../listing.ts';
import type { Tokens } from '../text/tokens.ts';
import {
  isShelfOfParts,
  namesModelAlone,
  readShelfHeads,
  type OpenShelf,
  type ReadText,
  type Shelf,
} from './shelf-heads.ts';
import { createReason, isNoDevice, type TitleReading } from './title-reading.ts';

const MAX_WORDS = 80;

/**
 * Accessories are often called by the device they are for ("iPod touch shield"); their shelf tells.
 */
export function applyShelfVeto(
  detection: Detection,
  { category }: Listing,
  openShelf: OpenShelf,
): Detection {
  const { connectable, type } = detection;
  if (category === undefined || connectable !== 'yes' || type === null) return detection;
  const shelf = openShelf(category);
  return isShelfOfParts(shelf, type)
    ? { connectable: 'no', type: null, reasons: [...detection.reasons, quoteShelf(shelf)] }
    : detection;
}

const quoteShelf = ({ words }: Pick<Shelf, 'words'>): Reason => ({
  rule: 'category',
  words: words.slice(0, MAX_WORDS),
  field: 'category',
});

/** Reads what stands beside the title. */
export interface FieldReader {
  readText: ReadText;
  openShelf: OpenShelf;
}

/** Category, specification rows and bullets, where the title leaves it open. */
export function decideByFields(
  soFar: Detection,
  listing: Listing,
  title: TitleReading,
  { readText, openShelf }: FieldReader,
): Detection {
  const opened = openShelf(listing.category ?? '');
  const rule = soFar.reasons[0]?.rule;
  // "Pixel 9a" on the shelf "Phone cases": a bare name says only what the part is for.
  if (rule === 'no-sign-of-a-link' && soFar.type === null && isShelfOfParts(opened, null))
    return { ...soFar, reasons: [quoteShelf(opened)] };
  const shelf = readGoodsOfShelf(opened, title.tokens);
  const link = findLinkInFields(listing, readText);
  if (link && rule !== 'accessory')
    return {
      connectable: 'yes',
      type: soFar.type ?? shelf?.type ?? 'other',
      reasons: [...soFar.reasons, link],
    };
  if (shelf && soFar.type === null && soFar.connectable !== 'yes')
    return decideByShelf(shelf, title) ?? soFar;
  return rule === 'link-words-only' ? { ...soFar, connectable: 'yes' } : soFar;
}

/** What the last step of a breadcrumb says of the goods on it. */
interface GoodsOfShelf {
  type: DeviceType;
  isAlways: boolean;
  silent: Connectable;
  wireless?: Connectable | undefined;
  words: string;
}

function readGoodsOfShelf(shelf: Shelf, tokens: Tokens): GoodsOfShelf | null {
  const { words } = shelf;
  if (words === '') return null;
  const heads = readShelfHeads(shelf, namesModelAlone(tokens));
  const lexeme = heads.at(-1)?.lexeme;
  if (lexeme === undefined || heads.some(isNoDevice)) return null;
  if (lexeme.kind === 'always') return { type: lexeme.type, isAlways: true, silent: 'yes', words };
  if (lexeme.kind !== 'needing') return null;
  const { type, silent, wireless } = lexeme;
  return { type, isAlways: false, silent, wireless, words };
}

function decideByShelf(
  shelf: GoodsOfShelf,
  { signals, tokens, evidence }: TitleReading,
): Detection | null {
  if (signals.some(isNoDevice)) return null;
  const { type, silent } = shelf;
  const reason = quoteShelf(shelf);
  if (shelf.isAlways) return { connectable: 'yes', type, reasons: [reason] };
  const { link, wireless } = evidence();
  if (link)
    return {
      connectable: 'yes',
      type,
      reasons: [reason, createReason('link-words', tokens, link)],
    };
  if (wireless && shelf.wireless)
    return {
      connectable: shelf.wireless,
      type,
      reasons: [reason, createReason('wireless', tokens, wireless)],
    };
  return { connectable: silent, type, reasons: [reason] };
}

const LINK_LABEL = new RegExp(
  [
    'connect',
    'wireless',
    'bluetooth',
    'wi-?fi',
    'wlan',
    'network',
    'protocol',
    'konnektiv',
    'funk',
    'verbindung',
    'connexion',
    'conectividad',
    'connettivit',
    'connectiviteit',
    'smart home',
    'compatible app',
  ].join('|'),
  'i',
);
const NO_VALUE = /^(?:no|none|nein|non|n\/a|not |-|wired|aux|usb|kabel)/i;
const YES_VALUE = /^(?:yes|ja|oui|si|sí|true)\b/i;
const MAX_ROWS = 80;
const MAX_BULLETS = 12;
const LINK_STEP = /\b(?:zigbee|z-?wave|wi-?fi|bluetooth|smart home)\b/i;
const LINK_BULLET = /\b(?:wi-?fi|bluetooth|zigbee|z-wave|wlan)\b/i;
const DENIED_BULLET = /\bnot? (?:wi-?fi|bluetooth)/i;

function findLinkInFields(
  { specs = {}, bullets = [], category = '' }: Listing,
  readText: ReadText,
): Reason | null {
  return (
    findLinkInSpecs(specs, readText) ?? findLinkInCategory(category) ?? findLinkInBullets(bullets)
  );
}

function findLinkInSpecs(specs: Record<string, string>, readText: ReadText): Reason | null {
  for (const [label, value] of Object.entries(specs).slice(0, MAX_ROWS)) {
    if (!LINK_LABEL.test(label.slice(0, 100)) || NO_VALUE.test(value.slice(0, 40))) continue;
    const text = `${label.slice(0, 60)}: ${value.slice(0, 200)}`;
    const signals = readText(YES_VALUE.test(value.trim()) ? text : value);
    if (signals.some(({ lexeme }) => lexeme.kind === 'link'))
      return { rule: 'link-in-specs', words: text.slice(0, 120), field: 'specs' };
  }
  return null;
}

function findLinkInCategory(category: string): Reason | null {
  const step = category.slice(-200).split('>').at(-1) ?? '';
  return LINK_STEP.test(step)
    ? { rule: 'link-in-category', words: step.trim().slice(0, MAX_WORDS), field: 'category' }
    : null;
}

function findLinkInBullets(bullets: readonly string[]): Reason | null {
  const bullet = bullets.slice(0, MAX_BULLETS).find((text) => {
    const start = text.slice(0, 500);
    return LINK_BULLET.test(start) && !DENIED_BULLET.test(start);
  });
  return bullet === undefined
    ? null
    : { rule: 'link-in-bullets', words: bullet.slice(0, 120), field: 'bullets' };
}
