import type { Reason } from '../assessment.ts';
import { hasFlag } from '../device-types.ts';
import { createHashSet, findGroup } from '../text/hash-set.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Signal } from './signals.ts';
import type { TitleReading } from './title-reading.ts';

/** Collectors buy the packaging alone; whatever else the title names is not in it. */
const PACKAGING = new RegExp(
  [
    '\\bempty (?:retail |original )?box\\b',
    '(?<!open |opened |no )\\bbox only\\b',
    '\\bleere (?:OVP|Verpackung)\\b',
    '\\bnur (?:die )?OVP\\b',
    '\\bboîte vide\\b',
    '\\bcaja vac[ií]a\\b',
    '\\bscatola vuota\\b',
    '\\blege doos\\b',
  ].join('|'),
  'i',
);

/** "ROG Ally carry case": a case that nothing joins to the device is what is sold. */
const CARRY_CASE =
  /^(?!.*(?:\b(?:with|and|plus|incl\w*|bundle|kit|set|mit|avec|con|met)\b|[+&]))[^,|(]{3,80}\b(?:carry|carrying|travel|storage) case\b/i;

/** "Raspberry Pi 5 aluminium case": only a watch is named together with what it is made of. */
const METAL_CASE =
  /^(?!.*(?:\b(?:with|in|and|plus|incl\w*|bundle|kit|set|mit|avec|con|met)\b|[+&]))[^,|(]{3,80}\b(?:alumini?um|titanium|stainless steel|metal|acrylic) case(?= *(?:$|[,|(–]| for\b| - ))/i;

/** Looks like one, and does nothing: dummies for shop windows and to frighten burglars. */
const DUMMY =
  /\b(?:dummy|fake|imitation|simulated|non[- ]functional|attrappe|factice|fittizia|simulacro)\b|[a-z]attrappe\b/i;

/** A router with a motor cuts wood: its power is told in watts, its shank in parts of an inch. */
const WOODWORK =
  /\brouter\b.{0,60}\b\d{3,4} ?w(?:att)?\b|\b\d{3,4} ?w(?:att)?\b.{0,40}\brouter\b|\b1\/[24](?:"|″|”| ?in(?:ch)?\b).{0,20}\brouter\b|\b(?:18|36) ?v\b.{0,60}\brouter\b|\brouter\b.{0,60}\bbrushless\b/i;

/**
 * A watch's name with nothing of a watch behind it but the band: "Apple Watch 46mm black sport
 * band".
 */
const BAND =
  /^(?!.*\b(?:with|case|gps|cellular|lte|bluetooth|smart ?watch|series|ultra|se|generation|gen|refurbished|renewed)\b).*\bwatch\b.*\b(?:sport|nike|solo|braided|milanese|trail|alpine|ocean|link|leather|silicone|magnetic|modern)\b.{0,12}\b(?:band|loop|strap|bracelet)\b/i;

/**
 * A toy only looks like the device whose name it bears: the word stands before that name or ends
 * the naming, or a maker of toys alone stands at the front.
 */
const TOY =
  /^(?:my first |kids'? |children'?s |wooden |plush )*toy\b|(?<!(?:\b(?:and|with|plus)|&) (?:\w+ )?)\btoys?(?=$| ?[,|(–]| - )|^(?:fisher[- ]price|casdon|melissa (?:&|and) doug|little tikes|playmobil|chad valley|hape|janod)\b/i;

/** A book tells how it is bound, whatever it is about. */
const BOOK =
  /\b(?:paperback|hardback|hardcover|mass market|textbook|taschenbuch|gebundene ausgabe|audio ?book cd)\b/i;

/** The remote of a streaming stick by itself; a stick is named before what it comes with. */
const VOICE_REMOTE =
  /^(?!.*\b(?:stick|cube|tv box|with|includes?|and)\b.*\bvoice remote\b)[^,|]{0,40}\bvoice remote\b(?! lite edition)/i;

/** "Arlo Guthrie – Alice's Restaurant CD": a disc by a name that is a maker's, too. */
const DISC = /\b(?:cd|dvd)s?$/i;

/** "Xbox Series X|S": what is made for both consoles is neither of them. */
const FOR_BOTH = /\bseries [xs] ?(?:[|\/&+]|and) ?(?:series )?[xs]\b/i;

/** Does a head name a device that a toy may look like? */
const isImitable = ({ lexeme }: Signal): boolean =>
  'type' in lexeme && !hasFlag(lexeme.type, 'isPlaything');

const isDeviceHead = ({ lexeme }: Signal): boolean => 'type' in lexeme;

const isWorn = ({ lexeme }: Signal): boolean => 'type' in lexeme && hasFlag(lexeme.type, 'isWorn');

/** Goods that only a turn of phrase tells from the device whose words they bear. */
interface OtherGoods {
  /** Folded words of which the title must hold one: no other title is searched. */
  when: readonly string[];
  pattern: RegExp;
  /** Characters of the title that are searched. */
  within: number;
  rule: 'accessory' | 'goods';
  applies?: (title: TitleReading) => boolean;
}

/** In the order in which they are asked. */
const OTHER_GOODS: readonly OtherGoods[] = [
  {
    when: ['box', 'ovp', 'verpackung', 'boite', 'caja', 'scatola', 'doos'],
    pattern: PACKAGING,
    within: 300,
    rule: 'accessory',
  },
  { when: ['watch'], pattern: BAND, within: 200, rule: 'accessory' },
  { when: ['case'], pattern: CARRY_CASE, within: 200, rule: 'accessory' },
  {
    when: ['aluminium', 'aluminum', 'titanium', 'stainless', 'metal', 'acrylic'],
    pattern: METAL_CASE,
    within: 200,
    rule: 'accessory',
    applies: ({ heads }) => !heads.some(isWorn),
  },
  {
    when: [
      'dummy',
      'fake',
      'imitation',
      'simulated',
      'functional',
      'attrappe',
      'factice',
      'fittizia',
      'simulacro',
    ],
    pattern: DUMMY,
    within: 200,
    rule: 'accessory',
    applies: ({ heads }) => heads.length > 0,
  },
  {
    when: [
      'paperback',
      'hardback',
      'hardcover',
      'textbook',
      'market',
      'taschenbuch',
      'ausgabe',
      'audiobook',
    ],
    pattern: BOOK,
    within: 300,
    rule: 'goods',
    applies: ({ heads, evidence }) => !evidence().link || !heads.some(isDeviceHead),
  },
  {
    when: ['cd', 'cds', 'dvd', 'dvds'],
    pattern: DISC,
    within: 300,
    rule: 'goods',
    applies: ({ heads, evidence }) =>
      !heads.some(isDeviceHead) && evidence().link?.lexeme.kind === 'maker',
  },
  { when: ['remote'], pattern: VOICE_REMOTE, within: 200, rule: 'accessory' },
  {
    when: ['xbox'],
    pattern: FOR_BOTH,
    within: 200,
    rule: 'accessory',
    applies: ({ naming }) => naming[0]?.lexeme.kind === 'console',
  },
  {
    when: ['router'],
    pattern: WOODWORK,
    within: 300,
    rule: 'goods',
    applies: ({ evidence }) => !evidence().link,
  },
  {
    when: [
      'toy',
      'toys',
      'fisher',
      'casdon',
      'melissa',
      'tikes',
      'playmobil',
      'chad',
      'hape',
      'janod',
    ],
    pattern: TOY,
    within: 300,
    rule: 'goods',
    applies: ({ naming, evidence }) => naming.some(isImitable) && !evidence().link,
  },
];

const WHEN = createHashSet(OTHER_GOODS.map(({ when }) => when));
/** German says it in one word: "Kameraattrappe". */
const DUMMY_ENDING = 'attrappe';
const DUMMY_GROUP = OTHER_GOODS.findIndex(({ pattern }) => pattern === DUMMY) + 1;

/** The turn of phrase by which a title sells no device, as a reason; null = none. */
export function findOtherGoods(title: TitleReading): Reason | null {
  const named = listNamed(title.tokens);
  if (named === 0) return null;
  for (const [at, { pattern, within, rule, applies }] of OTHER_GOODS.entries()) {
    if ((named & (1 << (at + 1))) === 0 || applies?.(title) === false) continue;
    const hit = pattern.exec(title.tokens.text.slice(0, within));
    if (hit) return { rule, words: hit[0], field: 'title' };
  }
  return null;
}

/** Which rows have a word in the title; bit n for row n, from 1. */
function listNamed(tokens: Tokens): number {
  let named = 0;
  for (let at = 0; at < tokens.count; at++) {
    const group = findGroup(WHEN, tokens.hash[at] as number);
    if (group !== 0) named |= 1 << group;
    else if (endsLike(tokens, at, DUMMY_ENDING)) named |= 1 << DUMMY_GROUP;
  }
  return named;
}

function endsLike({ chars, from }: Tokens, at: number, ending: string): boolean {
  const start = (from[at + 1] as number) - ending.length;
  if (start < (from[at] as number)) return false;
  for (let i = ending.length - 1; i >= 0; i--)
    if (chars[start + i] !== ending.charCodeAt(i)) return false;
  return true;
}
