import { foldWords } from '../../../engine/text/fold.ts';
import { takeStep } from './step-budget.ts';

/**
 * Marks without a shape that shops put into cells (direction, zero width, soft hyphen); they break
 * matching.
 */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const SPACES = /\s+/g;
const HIDDEN_CLASS =
  /(?:^|[\s_-])(?:sr-only|screen-?reader|visually-?hidden|clipped|a-offscreen|aok-hidden|a-popover-preload|tooltip|immersive-translate-target|translated-content-wrapper)/i;
const BLOCK = new Set([
  'DIV',
  'P',
  'LI',
  'BR',
  'TD',
  'TH',
  'TR',
  'DT',
  'DD',
  'UL',
  'OL',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'SECTION',
  'ARTICLE',
  'HEADER',
  'SUP',
]);
const SKIPPED = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'SVG',
  'svg',
  'TEXTAREA',
  'SELECT',
  'IFRAME',
]);
const MAX_DEPTH = 60;

/**
 * One line of text as a person reads it: no invisible marks, single spaces, at most `max`
 * characters.
 */
export function cleanText(text: string, max = 500): string {
  const line = text
    .slice(0, max * 4)
    .replace(INVISIBLE, '')
    .replace(SPACES, ' ')
    .trim();
  return line.length > max ? line.slice(0, max) : line;
}

interface Walk {
  out: string;
  left: number;
  drop: ReadonlySet<Element> | null;
  raw?: true;
}

function walk(node: Node, state: Walk, depth: number): void {
  for (
    let child = node.firstChild;
    child && state.left > 0 && depth < MAX_DEPTH && takeStep();
    child = child.nextSibling
  ) {
    state.left -= 1;
    if (child.nodeType === 3) {
      const data = (child.nodeValue ?? '').slice(0, state.left + 1);
      state.out += data;
      state.left -= data.length;
    } else if (child.nodeType === 1) walkElement(child as Element, state, depth);
  }
}

function walkElement(element: Element, state: Walk, depth: number): void {
  if (
    SKIPPED.has(element.nodeName) ||
    (!state.raw && isHidden(element)) ||
    state.drop?.has(element)
  )
    return;
  const gap = BLOCK.has(element.nodeName) ? ' ' : '';
  state.out += gap;
  const at = state.out.length;
  walk(element, state, depth + 1);
  if (!state.raw && element.previousSibling?.nodeType === 1) partAt(state, at);
  state.out += gap;
}

const ENDS_WORD = /[\p{L}\p{N})\]]$/u;
const STARTS_WORD = /^(?:\p{N}|[([]|\p{Lu}\p{Ll})/u;

/**
 * Two elements that touch are two boxes to the eye ("Gold" "10 x 440ml"), unless one word goes on
 * in the other ("Gal" "axy").
 */
function partAt(state: Walk, at: number): void {
  const [before, after] = [state.out.slice(0, at), state.out.slice(at)];
  const isFigure = /\p{N}$/u.test(before) && /^\p{N}+(?![\p{L}\p{N}])/u.test(after);
  if (ENDS_WORD.test(before.slice(-2)) && STARTS_WORD.test(after) && !isFigure)
    state.out = `${before} ${after}`;
}

/**
 * Hidden by attribute or by one of the usual class names, or the copy in another language that a
 * translating extension puts beside it; computed styles would cost a layout.
 */
export function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const names = element.getAttribute('class');
  if (names && HIDDEN_CLASS.test(names.slice(0, 500))) return true;
  const style = element.getAttribute('style');
  return style !== null && style.length < 300 && /display:\s*none/i.test(style);
}

/** The text of an element without scripts, hidden parts and what `drop` selects. */
export function readText(element: Element, drop?: string, max = 500): string {
  const dropped = drop ? element.querySelectorAll(drop) : null;
  const state: Walk = { out: '', left: max * 4, drop: dropped?.length ? new Set(dropped) : null };
  walk(element, state, 0);
  return cleanText(state.out, max);
}

/**
 * Raw text of an element, hidden parts too, cut off beyond `max`: `textContent` of a box that holds
 * the page would copy the page.
 */
export function readRawText(element: Element, max: number): string {
  const state: Walk = { out: '', left: max * 2 + 50, drop: null, raw: true };
  walk(element, state, 0);
  return state.out
    .replace(SPACES, ' ')
    .trim()
    .slice(0, max + 1);
}

const ENTITIES: Record<string, string> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  rsquo: '’',
  lsquo: '‘',
  deg: '°',
  reg: '®',
  trade: '™',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  szlig: 'ß',
  euro: '€',
  pound: '£',
};

/**
 * Opens HTML entities in a string (JSON-LD values carry them, sometimes twice). Nothing is parsed
 * as markup.
 */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x?[0-9a-f]{1,6}|[a-z]{2,8});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? whole;
    const code =
      name[1] === 'x' || name[1] === 'X'
        ? parseInt(name.slice(2), 16)
        : parseInt(name.slice(1), 10);
    return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
  });
}

/** Share of the words of `part` that stand in `whole`, 0 to 1. */
export function measureOverlap(part: string, whole: string): number {
  const words = foldWords(part);
  if (words.length === 0) return 0;
  const known = new Set(foldWords(whole));
  return words.filter((word) => known.has(word)).length / words.length;
}

/** How far two texts are the same words: shared words against the words of both, 0 to 1. */
export function measureAgreement(a: string, b: string): number {
  const own = foldWords(a);
  const other = new Set(foldWords(b));
  if (own.length === 0 || other.size === 0) return 0;
  return (2 * own.filter((word) => other.has(word)).length) / (own.length + other.size);
}

/**
 * Agreement of a candidate with what the page calls a thing: words shared, against words of the
 * candidate and of the reference.
 */
export function measureLikeness(candidate: string, reference: ReadonlySet<string>): number {
  const own = foldWords(candidate);
  if (own.length === 0 || reference.size === 0) return 0;
  const shared = own.filter((word) => reference.has(word)).length;
  return (2 * shared) / (own.length + Math.min(reference.size, own.length * 2));
}
