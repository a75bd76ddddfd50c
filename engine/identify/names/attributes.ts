import { isDigit } from '../../text/phrases.ts';
import { GAP, readToken, type Tokens } from '../../text/tokens.ts';
import { readOrdinal } from './ordinals.ts';
import { isBeside, isOfPart } from './part-words.ts';

/** What tells two models of one name apart, wherever in the title it stands. */
export interface Attributes {
  /** "2nd Gen" -> 2 */
  generation?: number;
  /** "Tab Plus Gen 2": the name itself counts, and the plain name is the first one's alone. */
  isCounted?: true;
  /** Screen size in tenths of an inch. */
  inches?: number;
  year?: number;
  /** Hardware revision, folded: "V2" -> "v2", "rev A1" -> "a1". */
  revision?: string;
  network?: '5g' | '4g';
  /** Processor that a maker names its models by: "iPad Air (M3)" -> "m3". */
  chip?: string;
}

export interface Parsed {
  attributes: Attributes;
  /** Tokens that only speak of an attribute. */
  used: Set<number>;
  /** Two different generations are named. */
  isTorn?: true;
}

const GENERATION_WORDS = new Set([
  'gen',
  'generation',
  'generacion',
  'generazione',
  'generatie',
  'gene',
  'generacao',
  'generacji',
  'generationen',
]);
const BARE_SIZE = 90;
const INCH_WORDS = new Set([
  'inch',
  'inches',
  'in',
  'zoll',
  'pouces',
  'pulgadas',
  'pollici',
  'polegadas',
  'inch)',
]);
const REVISION_WORDS = new Set(['v', 'ver', 'version', 'rev', 'revision', 'hw', 'hardware']);

function readGeneration(tokens: Tokens, words: string[], i: number, into: Parsed): boolean {
  const compact = /^(?:gen(\d{1,2})|(\d{1,2})(?:st|nd|rd|th)?gen)$/.exec(words[i] ?? '');
  const take = (value: number, from: number, to: number): boolean =>
    !isOfPart(tokens, words, from, to) &&
    takeAttribute(
      into,
      'generation',
      value,
      Array.from({ length: to - from }, (_, k) => from + k),
    );
  if (compact) return take(Number(compact[1] ?? compact[2]), i, i + 1);
  if (!GENERATION_WORDS.has(words[i] ?? '')) return false;
  const before = isBeside(tokens, i) ? readOrdinal(words[i - 1] ?? '') : undefined;
  if (before !== undefined) return take(before, i - 1, i + 1);
  // '(newest gen), 7" display': a figure behind a bracket or a comma, or of inches, counts nothing.
  const mayCount = i + 1 < words.length && isBeside(tokens, i + 1) && !isInchMark(tokens, i + 1);
  const after = mayCount ? readOrdinal(words[i + 1] ?? '') : undefined;
  return after !== undefined && take(after, i, i + 2);
}

/** "(M4)", "(A17 Pro)", "M2 chip": a processor that tells models apart; elsewhere it is a word. */
function readChip(tokens: Tokens, words: string[], i: number, into: Parsed): boolean {
  const word = words[i] ?? '';
  if (!/^(?:m[1-9]|a1\d)$/.test(word)) return false;
  const isOpened = isInBracket(tokens, i);
  const isNamed = words[i + 1] === 'chip';
  if (!isOpened && !isNamed) {
    into.attributes.chip ??= word;
    return false;
  }
  const hasPro = words[i + 1] === 'pro' && isBeside(tokens, i + 1);
  return takeAttribute(into, 'chip', word, hasPro || isNamed ? [i, i + 1] : [i]);
}

/** "(13-inch, M4, 2025)": did a bracket open before the token that is not closed yet? */
function isInBracket({ gap }: Tokens, i: number): boolean {
  for (let at = i; at > 0 && at > i - MAX_IN_BRACKET; at--) {
    if (((gap[at] as number) & GAP.OPEN) !== 0) return true;
    if (((gap[at] as number) & GAP.CLOSE) !== 0) return false;
  }
  return false;
}

function readInches(tokens: Tokens, words: string[], i: number, into: Parsed): boolean {
  const whole = words[i] ?? '';
  if (!/^\d{1,2}$/.test(whole)) return false;
  const decimal = isDecimalJoin(tokens, i) ? (words[i + 1] ?? '') : '';
  const hasDecimal = /^\d$/.test(decimal);
  const last = hasDecimal ? i + 1 : i;
  // "11.1.4" counts loudspeakers.
  if (last > i && isDecimalJoin(tokens, last)) return false;
  const isManyInOne = words[last + 1] === 'in' && words[last + 2] === '1';
  const unit = (!isManyInOne && INCH_WORDS.has(words[last + 1] ?? '')) || isInchMark(tokens, last);
  const value = Number(whole) * 10 + (hasDecimal ? Number(decimal) : 0);
  // Without a unit only sizes no model number has: "iPad Pro 12.9", but "Nokia 6.1".
  if (!unit && !(hasDecimal && value >= BARE_SIZE)) return false;
  const spoken = INCH_WORDS.has(words[last + 1] ?? '') ? [last + 1] : [];
  return takeAttribute(into, 'inches', value, hasDecimal ? [i, last, ...spoken] : [i, ...spoken]);
}

/** Is token i joined to the next by a decimal point or comma, as in 10.2? */
export function isDecimalJoin(tokens: Tokens, i: number): boolean {
  const end = tokens.end[i] as number;
  const mark = tokens.text.charCodeAt(end);
  return (
    (mark === 0x2e || mark === 0x2c) &&
    tokens.start[i + 1] === end + 1 &&
    i + 1 < tokens.count &&
    isDigit(tokens.text.charCodeAt(end - 1)) &&
    isDigit(tokens.text.charCodeAt(end + 1))
  );
}

/** Do inches stand behind token i as a mark? */
export function isInchMark(tokens: Tokens, i: number): boolean {
  return /^["″”]|^''/.test(tokens.text.slice(tokens.end[i], (tokens.end[i] as number) + 2));
}

const MAX_REVISION = 20;
const MAX_IN_BRACKET = 6;

function readRevision(tokens: Tokens, words: string[], i: number, into: Parsed): boolean {
  const word = words[i] ?? '';
  const compact = /^(?:v|ver|rev)(\d{1,2})$/.exec(word);
  // "vivo V40", "LG V50" are phones: hardware is not revised that often.
  if (compact && Number(compact[1]) <= MAX_REVISION)
    return takeAttribute(into, 'revision', formatRevision(compact[1] ?? '', tokens, words, i), [
      i,
      ...findMinor(tokens, words, i),
    ]);
  if (isBracketed(tokens, i) && /^[a-h]\d{0,2}$/.test(word))
    return takeAttribute(into, 'revision', word, [i]);
  if (!REVISION_WORDS.has(word)) return false;
  const next = words[i + 1] ?? '';
  if (
    /^(?:\d{1,2}|[a-z]\d{0,2})$/.test(next) &&
    (word !== 'v' || /^\d/.test(next)) &&
    !/^(?:hw|hardware)$/.test(word)
  ) {
    return takeAttribute(into, 'revision', formatRevision(next, tokens, words, i + 1), [
      i,
      i + 1,
      ...findMinor(tokens, words, i + 1),
    ]);
  }
  return false;
}

/** "(B1)": a word alone in brackets. */
const isBracketed = (tokens: Tokens, i: number): boolean =>
  ((tokens.gap[i] as number) & GAP.OPEN) !== 0 && ((tokens.gap[i + 1] as number) & GAP.CLOSE) !== 0;

/** "V4.30" keeps its minor part unless it is zero: V2.0 is V2. */
function findMinor(tokens: Tokens, words: string[], i: number): number[] {
  return isDecimalJoin(tokens, i) && /^\d{1,2}$/.test(words[i + 1] ?? '') ? [i + 1] : [];
}

function formatRevision(major: string, tokens: Tokens, words: string[], i: number): string {
  const head = /^\d/.test(major) ? `v${Number(major)}` : major;
  const [next] = findMinor(tokens, words, i);
  return next === undefined || Number(words[next]) === 0 ? head : `${head}.${words[next]}`;
}

function takeAttribute<Key extends keyof Attributes>(
  into: Parsed,
  key: Key,
  value: Attributes[Key],
  positions: number[],
): true {
  if (key === 'generation' && (into.attributes.generation ?? value) !== value) into.isTorn = true;
  into.attributes[key] ??= value;
  for (const position of positions) into.used.add(position);
  return true;
}

function readYear(words: string[], i: number, into: Parsed): boolean {
  if (!/^20[0-3]\d$/.test(words[i] ?? '')) return false;
  const positions = words[i + 1] === 'release' ? [i, i + 1] : [i];
  return takeAttribute(into, 'year', Number(words[i]), positions);
}

function readNetwork(words: string[], i: number, into: Parsed): boolean {
  const word = words[i] === 'lte' ? '4g' : words[i];
  return (word === '5g' || word === '4g') && takeAttribute(into, 'network', word, [i]);
}

const SPEAKING = new Set([...GENERATION_WORDS, ...REVISION_WORDS, 'lte']);

function hasDigit(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (isDigit(word.charCodeAt(i))) return true;
  return false;
}

/**
 * "DIR-300 (A)": behind a figure a letter may be a hardware revision; in "Ear (a)" it is a name.
 */
const isLetterOfCode = (words: readonly string[], i: number): boolean =>
  words[i]?.length === 1 && hasDigit(words[i - 1] ?? '');

/** Reads generation, size, year, revision and network from tokens, in any order. */
export function readAttributes(tokens: Tokens): Parsed {
  const words = Array.from({ length: tokens.count }, (_, i) => readToken(tokens, i));
  const into: Parsed = { attributes: {}, used: new Set() };
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    // Most words have no digit and none of the few words that speak of an attribute: one look each.
    if (!hasDigit(word) && !SPEAKING.has(word) && !isLetterOfCode(words, i)) continue;
    if (
      readGeneration(tokens, words, i, into) ||
      readChip(tokens, words, i, into) ||
      readRevision(tokens, words, i, into) ||
      readInches(tokens, words, i, into)
    )
      continue;
    if (readYear(words, i, into)) continue;
    readNetwork(words, i, into);
  }
  return into;
}

/** A bare revision as brand files write it: "V2", "2.0", "A1", "rev B". */
export function foldRevision(text: string): string {
  const bare = text
    .toLowerCase()
    .replace(/^(?:hardware|hw)?\s*(?:version|ver|revision|rev|v)?[\s.]*/, '')
    .trim();
  const [, major = bare, minorPart] = /^(\d{1,2})(?:\.(\d{1,2}))?$/.exec(bare) ?? [];
  if (!/^\d/.test(major)) return bare;
  return minorPart === undefined || Number(minorPart) === 0
    ? `v${Number(major)}`
    : `v${Number(major)}.${minorPart}`;
}
