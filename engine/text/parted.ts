import { MAX_CHARS, readFolded } from './fold.ts';

/** Between parts of a text that no phrase reaches across. */
export const BAR = '|';

const BARS = '|;()[]';
const POINT = '.'.charCodeAt(0);
const COMMA = ','.charCodeAt(0);
const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

/** Brackets, bars, commas and full stops part a text; a point within a number does not. */
function isBar(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit !== POINT && unit !== COMMA) return BARS.includes(text.charAt(at));
  return !isDigit(text.charCodeAt(at + 1));
}

const SMALL = 1;
const CAPITAL = 2;
/** What an ASCII sign is; 0 for what parts words. */
const PLAIN = Uint8Array.from({ length: 0x80 }, (_, unit) => {
  if (isDigit(unit) || (unit >= 0x61 && unit <= 0x7a)) return SMALL;
  return unit >= 0x41 && unit <= 0x5a ? CAPITAL : 0;
});

/**
 * Folded words of a text with a bar between its parts: "Cam 2.4 GHz (Used)" -> cam 2 4 ghz | used.
 * Plain letters are cut out of the text as they stand: every row of a catalogue comes through here.
 */
export function foldParted(text: string): string[] {
  const words: string[] = [];
  const length = Math.min(text.length, MAX_CHARS);
  let word = '';
  let run = -1;
  let hasCapital = false;
  for (let at = 0; at < length; at++) {
    const unit = text.charCodeAt(at);
    const kind = unit < 0x80 ? (PLAIN[unit] as number) : 0;
    if (kind !== 0) {
      if (run < 0) run = at;
      hasCapital ||= kind === CAPITAL;
      continue;
    }
    if (run >= 0) word += cutRun(text, run, at, hasCapital);
    run = -1;
    hasCapital = false;
    const folded = unit < 0x80 ? null : readFolded(unit);
    if (folded !== null) {
      word += folded;
      continue;
    }
    if (word !== '') words.push(word);
    word = '';
    if (words.length > 0 && isBar(text, at) && words.at(-1) !== BAR) words.push(BAR);
  }
  if (run >= 0) word += cutRun(text, run, length, hasCapital);
  if (word !== '') words.push(word);
  return words;
}

function cutRun(text: string, from: number, to: number, hasCapital: boolean): string {
  const run = text.slice(from, to);
  return hasCapital ? run.toLowerCase() : run;
}
