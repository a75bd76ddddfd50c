import { GAP, readToken } from '../text/tokens.ts';
import type { Found } from './found.ts';

/**
 * "OPPO A5 2020", "Echo Studio 2025 release": a year right behind a name tells models of that name
 * apart, so a record that bears neither that year nor the generation named is not known to be it.
 */
export function namesOtherYear({ tokens, parsed, kind, match: { to }, held }: Found): boolean {
  // A code is one device's, whatever year the shop adds to it; a release is said to be another.
  if (kind === 'code' && readToken(tokens, to + 1) !== 'release') return false;
  const { used, attributes } = parsed;
  const { year, generation, chip } = attributes;
  if (year === undefined || held.some((own) => own.year === year)) return false;
  if (chip !== undefined && held.some((own) => own.chip === chip)) return false;
  let at = to;
  while (at < tokens.count && used.has(at) && readToken(tokens, at) !== String(year)) at++;
  if (at >= tokens.count || readToken(tokens, at) !== String(year)) return false;
  // "(5th Gen, 2022 release)" adds when that generation came.
  const isAdded = ((tokens.gap[at] as number) & GAP.BREAK) !== 0;
  return !(
    isAdded &&
    generation !== undefined &&
    held.some((own) => own.generation === generation)
  );
}

/** "iPad (3rd generation) 9th Gen": a title that names two generations names no one device. */
export const namesTwoGenerations = ({ parsed, held }: Found): boolean =>
  parsed.isTorn === true && held.some(({ generation }) => generation !== undefined);
