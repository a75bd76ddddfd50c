import { findPhraseOf } from '../../text/phrases.ts';
import { GAP, readToken, type Tokens } from '../../text/tokens.ts';
import { isMakersNumber } from './makers-number.ts';
import type { TextMatch } from './matched-text.ts';
import type { NameIndex } from './name-index.ts';

/** What makers glue to their numbers for the market: "RV2820ZEUK", "RS68CG883EB1EU". */
const MARKETS = /(?:uk|eu|gb)$/;

/** What a maker glues to a printer's number here: both sides, Wi-Fi, fax. */
const FEATURES: Readonly<Record<string, RegExp>> = { epson: /(?<=\d)(?:dt?wf|dw)$/ };

/** A number with the endings that a title may glue to it. */
interface Ending {
  ending: RegExp;
  /** The one maker who glues it; absent = all. */
  maker?: string;
}

const ENDINGS: readonly Ending[] = [
  { ending: MARKETS },
  ...Object.entries(FEATURES).map(([maker, ending]) => ({ maker, ending })),
];

/** Letters that may end such an ending: most words are told by their last one. */
const LAST_LETTERS = new Set([...'kubfw'].map((letter) => letter.charCodeAt(0)));

/** Adds makers' numbers that are held without the ending that the title glues to them. */
export function addMarketCodes(names: NameIndex, tokens: Tokens, matches: TextMatch[]): void {
  for (let at = 0; at < tokens.count; at++) {
    if (!LAST_LETTERS.has(tokens.chars[(tokens.from[at + 1] as number) - 1] as number)) continue;
    if (matches.some(({ to }) => to === at + 1)) continue;
    const found = findNumber(names, tokens, at);
    if (found === null) continue;
    matches.push({ ...found, to: at + 1 });
    matches.sort((a, b) => a.from - b.from || a.to - b.to);
  }
}

/** "RV2820ZEUK", "WF-2910DWF": the token alone, or with the one that a dash joins to it. */
function findNumber(
  names: NameIndex,
  tokens: Tokens,
  at: number,
): Pick<TextMatch, 'phrase' | 'from' | 'makers'> | null {
  const word = readToken(tokens, at);
  const isJoined = at > 0 && tokens.gap[at] === GAP.DASH;
  for (const { ending, maker } of ENDINGS) {
    const number = word.replace(ending, '');
    if (number === word) continue;
    for (const from of isJoined ? [at - 1, at] : [at]) {
      const text = from === at ? number : readToken(tokens, from) + number;
      const phrase = isMakersNumber(text) ? findPhraseOf(names.table, text) : null;
      if (phrase === null) continue;
      const makers = maker === undefined ? undefined : listMakers(names, phrase, maker);
      if (makers === undefined) return { phrase, from };
      if (makers.length > 0) return { phrase, from, makers };
    }
  }
  return null;
}

const listMakers = (names: NameIndex, phrase: number, maker: string): number[] =>
  names
    .readEntries(phrase)
    .flatMap(({ kind, brand }) =>
      kind !== 'brand' && names.brands[brand]?.id === maker ? [brand] : [],
    );
