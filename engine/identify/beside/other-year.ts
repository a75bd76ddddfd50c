import { hasFlag } from '../../device-types.ts';
import { GAP, readToken, type Tokens } from '../../text/tokens.ts';
import { isNumbered, MAX_FOLLOWERS, type Found } from './found.ts';

/**
 * "OPPO A5 2020", "Echo Studio 2025 release": a year right behind a name tells models of that name
 * apart, so a record that bears neither that year nor the generation named is not known to be it.
 */
export function namesOtherYear(found: Found): boolean {
  const {
    tokens,
    parsed,
    kind,
    match: { to },
    held,
  } = found;
  // A code is one device's, whatever year the shop adds to it; a release is said to be another.
  if (kind === 'code' && readToken(tokens, to + 1) !== 'release') return false;
  const { used, attributes } = parsed;
  const { year, generation, chip } = attributes;
  const isToldGeneration =
    generation !== undefined && held.some((own) => own.generation === generation);
  if (!isToldGeneration && isReleasedLater(tokens, to, held)) return true;
  if (year === undefined || held.some((own) => own.year === year)) return false;
  if (chip !== undefined && held.some((own) => own.chip === chip)) return false;
  if (endsInProcessor(found)) return false;
  let at = to;
  while (at < tokens.count && used.has(at) && readToken(tokens, at) !== String(year)) at++;
  if (at >= tokens.count || readToken(tokens, at) !== String(year)) return false;
  // "(5th Gen, 2022 release)" adds when that generation came.
  const isAdded = ((tokens.gap[at] as number) & GAP.BREAK) !== 0;
  return !(isAdded && isToldGeneration) && !isYearOfRelease(found, at);
}

/** "iPad Pro (M4, 2024)": where a bracket says the processor, it says which year's model it is. */
const endsInProcessor = ({ tokens, parsed, match: { to } }: Found): boolean =>
  readToken(tokens, to - 1) === parsed.attributes.chip &&
  ((tokens.gap[to - 1] as number) & GAP.OPEN) !== 0;

/**
 * "Galaxy Watch 8 (2025)": makers give each year's model a number of its own, so the year in the
 * bracket says when it came. Phones and tablets of one number come anew ("Galaxy A5 (2017)").
 */
function isYearOfRelease({ tokens, type, ...found }: Found, at: number): boolean {
  const isBracketed =
    ((tokens.gap[at] as number) & GAP.OPEN) !== 0 &&
    ((tokens.gap[at + 1] as number) & GAP.CLOSE) !== 0;
  const isRenamed = hasFlag(type, 'isWorn') || !hasFlag(type, 'isOwnComputer');
  return isBracketed && isRenamed && isNumbered({ tokens, type, ...found });
}

/** "iPad (3rd generation) 9th Gen": a title that names two generations names no one device. */
export const namesTwoGenerations = ({ parsed, held }: Found): boolean =>
  parsed.isTorn === true && held.some(({ generation }) => generation !== undefined);

/** "iPad Pro (M4) 2025 release": a release of a year that no record of the name bears. */
function isReleasedLater(tokens: Tokens, to: number, held: Found['held']): boolean {
  for (let at = to; at + 1 < Math.min(tokens.count, to + MAX_FOLLOWERS); at++) {
    const word = readToken(tokens, at);
    if (/^20[0-3]\d$/.test(word) && readToken(tokens, at + 1) === 'release')
      return held.every(({ year }) => year !== Number(word));
  }
  return false;
}

/**
 * "Plug S V2": right behind a name of which no revisions are held, the second one is another
 * device. Network gear is revised under one name for years, and sold so.
 */
export function namesLaterRevision({ tokens, type, match: { to }, held }: Found): boolean {
  if (to >= tokens.count || hasFlag(type, 'isNetworkGear')) return false;
  const [, version = '1'] = /^v(\d{1,2})$/.exec(readToken(tokens, to)) ?? [];
  const isPart = ((tokens.gap[to] as number) & (GAP.BREAK | GAP.OPEN)) !== 0;
  return (
    Number(version) > 1 &&
    Number(version) < MAX_VERSION &&
    !isPart &&
    held.every(({ revision }) => revision === undefined)
  );
}

/** Higher figures are sizes and models of another kind: "V40". */
const MAX_VERSION = 10;
