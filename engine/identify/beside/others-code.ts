import { foldKey, readToken } from '../../text/tokens.ts';
import { isParted } from './followers.ts';
import type { Found } from './found.ts';

const MAX_BEHIND = 4;
/** Letters enough to be one maker's for one kind of goods, and the figures that tell them apart. */
const CODE = /^([a-z]{3,})\d{2,}/;

/**
 * "Dinamica Plus ECAM380.85": the maker's number behind a name that several devices bear, of the
 * letters that ours bear and with other figures, is another one's. A television's number begins
 * with its size.
 */
export function namesOthersCode({ tokens, kind, type, match: { to }, listCodes }: Found): boolean {
  if (kind === 'code' || type === 'tv') return false;
  for (let at = to; at < to + MAX_BEHIND && at < tokens.count && !isParted(tokens, at); at++) {
    const word = readToken(tokens, at);
    const letters = CODE.exec(word)?.[1];
    if (letters === undefined) continue;
    const own = listCodes().map(foldKey);
    const isLike = own.some((code) => CODE.exec(code)?.[1] === letters);
    if (isLike && !own.some((code) => code.startsWith(word))) return true;
  }
  return false;
}
