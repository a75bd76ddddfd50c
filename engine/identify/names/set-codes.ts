import { isDigit, findPhraseOf } from '../../text/phrases.ts';
import { GAP, readToken, type Tokens } from '../../text/tokens.ts';
import type { TextMatch } from './matched-text.ts';
import type { Member, NameIndex, PlacedModel } from './name-index.ts';

/**
 * Makers number a television by its size, its series and an ending for the market: "QE55S95FATXXU"
 * is the 55 inch S95F as it is sold here. The dataset holds the series; size and ending are read
 * off.
 */
interface CodeForm {
  /** What may stand before the size. */
  before: RegExp;
  /**
   * What may stand behind the series, read from the last sign of the series on: behind a figure "A"
   * is the letter of a year.
   */
  ending: RegExp;
}

const FORMS: Readonly<Record<string, CodeForm>> = {
  samsung: { before: /^(?:[qtu]e|tu)?$/, ending: /^(?:[a-z]aa[ektu]|.a?[ektux]|.)xx[uc]k?$/ },
  lg: { before: /^(?:oled)?$/, ending: /^.(?:00)?[\de][a-z]{1,2}$/ },
  sony: { before: /^(?:kd?|xr|ke)$/, ending: /^.1?(?:b|u|p|bp|pu|bu)$/ },
  hisense: { before: /^$/, ending: /^.(?:t?uk|t)$/ },
  panasonic: { before: /^t[vx]$/, ending: /^.(?:e|e?b|ey|e6)$/ },
  toshiba: { before: /^$/, ending: /^.(?:53)?db$/ },
  tcl: { before: /^$/, ending: /^.uk$/ },
  philips: { before: /^$/, ending: /^.$/ },
};

const MIN_INCHES = 19;
const MAX_INCHES = 120;
const MIN_SERIES = 2;
const MAX_CODE = 20;
const MAX_PARTS = 2;

/** A code cut at its size: "QE" + 55 + "S95FATXXU". */
interface SizedCode {
  before: string;
  rest: string;
}

type SeriesMatch = Pick<TextMatch, 'phrase' | 'makers'>;

/** What the series are looked up in. */
export type SeriesIndex = Pick<NameIndex, 'brands' | 'table' | 'readEntries'>;

/** Does a code of this maker have the form of those that bear their series? */
export const bearsSeries = (maker: string, code: string): boolean =>
  maker in FORMS && /\d{2}[a-z]/i.test(code);

/** Is a code, cut into tokens, read as a series that is this model's alone? */
export function isReadOff(
  names: SeriesIndex,
  tokens: Tokens,
  { brand, model }: PlacedModel,
): boolean {
  const matches: TextMatch[] = [];
  addSetCodes(names, tokens, matches);
  return matches.some(
    ({ from, to, phrase, makers }) =>
      from === 0 &&
      to === tokens.count &&
      makers?.length === 1 &&
      names
        .readEntries(phrase)
        .filter((entry) => entry.brand === brand && entry.kind !== 'brand')
        .every(({ members }) => members.every((one) => one.model === model && isPlain(one))),
  );
}

const isPlain = ({ attributes }: Member): boolean =>
  Object.values(attributes).every((value) => value === undefined);

/** Adds the series that stand within codes of televisions, as matches of the whole code. */
export function addSetCodes(names: SeriesIndex, tokens: Tokens, matches: TextMatch[]): void {
  for (let at = 0; at < tokens.count; at++) {
    const sized = findSized(tokens, at);
    if (sized === -1 || matches.some(({ from, to }) => from === at && to > sized)) continue;
    const series = readSeries(names, tokens, at, sized);
    if (series === null) continue;
    matches.push({ ...series, from: at, to: sized + 1 });
    matches.sort((a, b) => a.from - b.from || a.to - b.to);
  }
}

/** The series behind the size, or at the front of a code that bears no size: "QNED85A6C". */
function readSeries(
  names: SeriesIndex,
  tokens: Tokens,
  at: number,
  sized: number,
): SeriesMatch | null {
  const word = readToken(tokens, sized);
  if (word.length > MAX_CODE) return null;
  const [, letters = '', figures = '', rest = ''] = /^([a-z]*)(\d{2,3})([a-z].*)$/.exec(word) ?? [];
  const inches = Number(figures);
  const isSize = inches >= MIN_INCHES && inches <= MAX_INCHES && /\d/.test(rest);
  const before = sized === at ? letters : readToken(tokens, at) + letters;
  const found = isSize ? findSeries(names, { before, rest }) : null;
  return found ?? (letters.length > 0 ? findSeries(names, { before: '', rest: word }) : null);
}

/** "55U7Q", "K-65XR80": the token with the size, here or behind a dash; -1 = none. */
function findSized(tokens: Tokens, at: number): number {
  if (isSized(tokens, at)) return at;
  const next = at + MAX_PARTS - 1;
  const isPrefix = next < tokens.count && tokens.gap[next] === GAP.DASH && isShort(tokens, at);
  return isPrefix && isSized(tokens, next) ? next : -1;
}

const MAX_LETTERS = 4;

const isShort = ({ from }: Tokens, at: number): boolean =>
  (from[at + 1] as number) - (from[at] as number) <= 2;

/**
 * A few letters, two or three figures, a letter: read off the characters, as most words are not.
 */
function isSized({ chars, from }: Tokens, at: number): boolean {
  const start = from[at] as number;
  const stop = from[at + 1] as number;
  let first = start;
  while (first < stop && !isDigit(chars[first] as number)) first++;
  let last = first;
  while (last < stop && isDigit(chars[last] as number)) last++;
  const figures = last - first;
  return first - start <= MAX_LETTERS && (figures === 2 || figures === 3) && stop - last >= 2;
}

/** The phrase of a maker's series that the code bears; the longest, as an ending is short. */
function findSeries(names: SeriesIndex, { before, rest }: SizedCode): SeriesMatch | null {
  for (let length = rest.length; length >= MIN_SERIES; length--) {
    const forms = Object.keys(FORMS).filter((maker) => fitsForm(maker, before, rest, length));
    if (forms.length === 0) continue;
    for (const series of new Set([before + rest.slice(0, length), rest.slice(0, length)])) {
      const phrase = findPhraseOf(names.table, series);
      const makers = phrase === null ? [] : listMakers(names, phrase, forms);
      if (phrase !== null && makers.length > 0) return { phrase, makers };
    }
  }
  return null;
}

function fitsForm(maker: string, before: string, rest: string, length: number): boolean {
  const form = FORMS[maker];
  if (form === undefined || !form.before.test(before)) return false;
  return length === rest.length || form.ending.test(rest.slice(length - 1));
}

/** The makers of these forms whose television the series is. */
function listMakers(names: SeriesIndex, phrase: number, forms: readonly string[]): number[] {
  return names.readEntries(phrase).flatMap(({ kind, brand, members }) => {
    const record = names.brands[brand];
    return kind !== 'brand' &&
      record !== undefined &&
      forms.includes(record.id) &&
      members.every(({ model }) => record.models[model]?.type === 'tv')
      ? [brand]
      : [];
  });
}
