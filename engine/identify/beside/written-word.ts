import { GAP, readToken, type Tokens } from '../../text/tokens.ts';
import type { Found } from './found.ts';

/** What the tokens say, written as one word. */
export function joinTokens(tokens: Tokens, from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at++) text += readToken(tokens, at);
  return text;
}

/** The last word of the name with what a dash or a slash joins to it. */
export function readLastWord({ tokens, match: { from, to } }: Found): string {
  let first = to - 1;
  while (first > from && ((tokens.gap[first] as number) & GAP.SPACE) === 0) first--;
  return joinTokens(tokens, first, to);
}
