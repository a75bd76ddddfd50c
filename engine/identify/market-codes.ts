import { findPhraseOf } from '../text/phrases.ts';
import { readToken, type Tokens } from '../text/tokens.ts';
import { isMakersNumber } from './makers-number.ts';
import type { TextMatch } from './match-phrases.ts';
import type { NameIndex } from './name-index.ts';

/** What makers glue to their numbers for the market: "RV2820ZEUK", "RS68CG883EB1EU". */
const MARKETS: ReadonlySet<string> = new Set(['uk', 'eu', 'gb']);
const MARKET_LENGTH = 2;
/** Adds makers' numbers that are held without the market that the title glues to them. */
export function addMarketCodes(names: NameIndex, tokens: Tokens, matches: TextMatch[]): void {
  for (let at = 0; at < tokens.count; at++) {
    const word = readToken(tokens, at);
    if (!MARKETS.has(word.slice(-MARKET_LENGTH))) continue;
    const number = word.slice(0, -MARKET_LENGTH);
    if (!isMakersNumber(number) || matches.some(({ to }) => to === at + 1)) continue;
    const phrase = findPhraseOf(names.table, number);
    if (phrase === null) continue;
    matches.push({ phrase, from: at, to: at + 1 });
    matches.sort((a, b) => a.from - b.from || a.to - b.to);
  }
}
