import { selectFirst } from '../dom/step-budget.ts';
import { measureAgreement, cleanText, readText } from '../dom/text.ts';
import { toAlternatives } from '../../../engine/text/alternatives.ts';
import { isPriceLike } from './prices.ts';

export interface TitleHit {
  text: string;
  element: Element;
}

const HEADINGS =
  'h1, h2, h3, h4, h5, [role="heading"], [class~="h2"], [class~="h3"], [class~="h4"]';
const NAMED = [
  '[itemprop="name"]',
  '[data-cnstrc-item-name]',
  '[class*="title" i]',
  '[class*="name" i]',
  '[data-test*="title" i]',
  '[data-testid*="title" i]',
  '[data-test*="name" i]',
  '[data-testid*="name" i]',
  '[data-qaid*="description" i]',
  '[data-auto*="title" i]',
].join();
/** What a tile says beside its title. */
const OTHER_TEXTS = `
  sponsored
  ad
  anzeige
  gesponsert
  sponsorisé
  patrocinado
  sponsorizzato
  new
  sale
  deal
  detail[s]
  see more
  see options
  see details
  add to <0-10>
  compare
  quick view
  quick look
  wishlist
  save
`;
/** After a number: "87 reviews", "(1.2k) sold". */
const COUNTED = `
  review[s]
  rating[s]
  bewertungen
  avis
  sold
`;
const NO_TITLE = new RegExp(
  [
    '^[\\s\\d.,()%/|+–-]*$',
    `^${toAlternatives(OTHER_TEXTS)}$`,
    '^\\d[\\d.,]* (?:out of|von|sur|su|de) \\d.*$',
    `^\\(?[\\d.,]+k?\\)? ${toAlternatives(COUNTED)}$`,
  ].join('|'),
  'i',
);
const MAX_TITLE = 300;

/** Marks of the shop in front of a title. */
const MARKS = `
  new listing
  neues angebot
  nouvelle annonce
  nuovo annuncio
  nuevo anuncio
  sponsored ad
  sponsored
  gesponsert
  anzeige
`;
const MARK = new RegExp(`^(?:${toAlternatives(MARKS)}|\\[gesponsert\\])\\s*(?:[-–:]\\s*)?`, 'i');

/** Shops glue their mark to the title; a longer word that begins with it is no mark. */
function cutMark(text: string): string {
  const mark = MARK.exec(text)?.[0];
  if (mark === undefined) return text;
  const rest = text.slice(mark.length);
  return /[\s:–-]$/.test(mark) || /^[\p{Lu}\p{N}]/u.test(rest) ? rest : text;
}

/** A link around the whole tile says more behind its price: delivery, stock, buttons. */
function cutAtPrice(text: string): string {
  const at = text.search(PRICE_INSIDE);
  const name = at < 0 ? text : text.slice(0, at).trim();
  return name.length >= 4 ? name : text;
}
const PRICE_INSIDE =
  /(?:\b(?:starting )?(?:from|now|was|only|ab|desde|à partir de):? ?)?[£€$₹¥]\s?\d|\b\d[\d.,]*\s?(?:€|£|zł|kč|kr\b)/iu;

const isTitle = (text: string): boolean =>
  text.length >= 4 &&
  text.length <= MAX_TITLE &&
  /\p{L}{2}/u.test(text) &&
  !NO_TITLE.test(text) &&
  !isPriceLike(text);

function readPictureText(tile: Element): string {
  for (const image of selectFirst(tile, 'img[alt]', 6)) {
    const alt = cleanText(image.getAttribute('alt') ?? '', MAX_TITLE);
    if (alt.length >= 8 && isTitle(alt)) return alt;
  }
  return '';
}

/**
 * Of several candidates in one tile: the one that agrees most with the picture's text, else the
 * longest.
 */
function findBest(tile: Element, select: string, alt: string): TitleHit | null {
  let winner: TitleHit | null = null;
  let top = 0;
  const hits = [...(tile.matches(select) ? [tile] : []), ...selectFirst(tile, select, 24)];
  for (const element of hits) {
    const text = cutAtPrice(cutMark(readText(element, undefined, MAX_TITLE + 1)));
    if (!isTitle(text)) continue;
    const score = alt
      ? measureAgreement(text, alt) * 200 + Math.min(text.length, 30)
      : Math.min(text.length, 120);
    if (score > top) {
      top = score;
      winner = { text, element };
    }
  }
  return winner;
}

function readAttribute(tile: Element, select: string, name: string): TitleHit | null {
  const element = tile.matches(select) ? tile : tile.querySelector(select);
  const text = cleanText(element?.getAttribute(name) ?? '', MAX_TITLE);
  return element && isTitle(text) ? { text, element } : null;
}

/** Pictures described alike say little; a few goods in several colours are still told apart. */
const TELLING = 0.4;

type Method = { weight: number; read: (tile: Element, alt: string) => TitleHit | null };
const METHODS: Method[] = [
  {
    weight: 1,
    read: (tile) => readAttribute(tile, '[data-cnstrc-item-name]', 'data-cnstrc-item-name'),
  },
  { weight: 0.97, read: (tile, alt) => findBest(tile, HEADINGS, alt) },
  { weight: 0.93, read: (tile, alt) => findBest(tile, NAMED, alt) },
  { weight: 0.92, read: (tile, alt) => findBest(tile, 'a[href]', alt) },
  { weight: 0.85, read: (tile) => readAttribute(tile, 'a[title]', 'title') },
  {
    weight: 0.75,
    read: (tile) => {
      const image = tile.querySelector('img[alt]');
      const text = readPictureText(tile);
      return text && image ? { text, element: image } : null;
    },
  },
  { weight: 0.7, read: (tile, alt) => findBest(tile, 'span, p, div:not(:has(div))', alt) },
];

/**
 * How good one way of reading is over all tiles: filled, different, of a title's length, agreeing
 * with the pictures.
 */
function measureWorth(hits: (TitleHit | null)[], alts: string[], weight: number): number {
  const filled = hits.filter((hit) => hit !== null);
  if (filled.length === 0) return 0;
  const distinct = new Set(filled.map(({ text }) => text)).size / filled.length;
  const lengths = filled.map(({ text }) => text.length).sort((a, b) => a - b);
  const middle = lengths[lengths.length >> 1] ?? 0;
  const agreeing = hits
    .map((hit, i) => (hit && alts[i] ? measureAgreement(alts[i], hit.text) : null))
    .filter((share) => share !== null);
  const trust =
    agreeing.length > 0 ? agreeing.reduce((sum, share) => sum + share, 0) / agreeing.length : 0.5;
  return (
    weight *
    (filled.length / hits.length) *
    (0.6 + 0.4 * distinct) *
    Math.min(1, middle / 12) *
    (0.7 + 0.3 * trust)
  );
}

/** Tiles that show which way of reading fits; the others of a long list are read by that one. */
const TELLING_TILES = 120;

/**
 * Titles of tiles built alike: the way of reading that fits the group best, the next best where it
 * finds nothing.
 */
export function chooseTitles(tiles: readonly Element[]): (TitleHit | null)[] {
  const texts = tiles.map(readPictureText);
  const isTelling = new Set(texts.filter((text) => text !== '')).size >= tiles.length * TELLING;
  const alts = isTelling ? texts : texts.map(() => '');
  const first = tiles.slice(0, TELLING_TILES);
  const [best] = METHODS.map(({ weight, read }) => {
    const hits = first.map((tile, i) => read(tile, alts[i] ?? ''));
    return { read, hits, score: measureWorth(hits, alts, weight) };
  }).sort((a, b) => b.score - a.score);
  if (!best || best.score <= 0) return tiles.map(() => null);
  return tiles.map((tile, i) =>
    i < TELLING_TILES ? (best.hits[i] ?? null) : best.read(tile, alts[i] ?? ''),
  );
}
