import { readToken, type Tokens } from '../../text/tokens.ts';
import { isDecimalJoin, type Attributes } from '../names/attributes.ts';
import type { Entry } from '../names/name-index.ts';

/** "iPad Pro 11 M4": right behind a name of which sizes are held, their number is the size. */
export function addBareSize(
  title: Attributes,
  { members }: Entry,
  tokens: Tokens,
  at: number,
): Attributes {
  if (title.inches !== undefined || at >= tokens.count) return title;
  const word = readToken(tokens, at);
  const inches = /^\d{1,2}$/.test(word) ? Number(word) * 10 : undefined;
  const isHeld = members.some(({ attributes }) => attributes.inches === inches);
  return inches !== undefined && isHeld && !isDecimalJoin(tokens, at)
    ? { ...title, inches }
    : title;
}

/**
 * "RT-G32 B1": right behind a name of which revisions are held, a letter and a digit are a
 * revision.
 */
export function addNextWord(
  title: Attributes,
  { members }: Entry,
  tokens: Tokens,
  next: number,
): Attributes {
  if (
    title.revision !== undefined ||
    next >= tokens.count ||
    members.every(({ attributes }) => attributes.revision === undefined)
  )
    return title;
  const word = readToken(tokens, next);
  return /^[a-h]\d{1,2}$/.test(word) ? { ...title, revision: word } : title;
}
