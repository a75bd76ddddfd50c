import { readToken, type Tokens } from './tokens.ts';

const WORDS: ReadonlySet<string> = new Set(['and', 'und', 'et', 'y', 'e', 'en', 'plus']);
/** A plus that touches a word belongs to it: "j5+". */
const SIGN = /^(?:\s*&\s*|\s+\+\s*)$/;

/** Does a token stand behind "and", as a word or as a sign? */
export function isBehindAnd(tokens: Tokens, at: number): boolean {
  const { text, start, end, count } = tokens;
  if (at < 1 || at >= count) return false;
  return WORDS.has(readToken(tokens, at - 1)) || SIGN.test(text.slice(end[at - 1], start[at]));
}

/** Stands a plus between spaces before this token: "405 Combo + Dock", "(2nd Gen) + Module"? */
export const isBehindPlus = (tokens: Tokens, at: number): boolean =>
  at > 0 && /^[)\]]?\s+\+\s*$/.test(tokens.text.slice(tokens.end[at - 1], tokens.start[at]));
