import { isKin } from '../device-types.ts';
import type { Detection, Identified, NamedDevice } from '../assessment.ts';
import { foldKey, quoteTokens, type Tokens } from '../text/tokens.ts';
import type { Candidate } from './model/candidates.ts';
import { isIntroduced } from './maker/introduced.ts';
import { listEntries, listNamesAt } from './names/match-phrases.ts';
import type { MatchedText } from './names/matched-text.ts';
import type { Entry, NameIndex } from './names/name-index.ts';

/** Titles that say no kind of goods, or whose word for other goods is part of a device's name. */

const MAX_BARE_TOKENS = 30;

/** Rules that name no other goods. */
const SILENT_RULES: ReadonlySet<string> = new Set(['no-sign-of-a-link', 'category']);

const BARE_RULES: ReadonlySet<string> = new Set(['no-sign-of-a-link', 'accessory', 'goods']);

/**
 * A title without a sign of a link, or whose word for other goods may be part of a device's name:
 * "Moto G Stylus".
 */
export const mayBeBare = ({ count }: Tokens, { connectable, type, reasons }: Detection): boolean =>
  connectable === 'no' &&
  count <= MAX_BARE_TOKENS &&
  // A shelf that names a kind of goods leaves open which of them this is.
  reasons.every(({ rule }) => BARE_RULES.has(rule) || (rule === 'category' && type !== null));

const MAX_LEAD = 4;

/**
 * Maker and model are a sign of the device itself where the model stands at the front: "OnePlus 13R
 * 12GB". Where a kind of goods is named, it must be the device's.
 */
export const mayBeDevice = (
  { type: named }: Detection,
  { identification: { level, type = 'other', reasons } }: Identified,
): boolean =>
  level === 'model' &&
  reasons.some(({ rule }) => rule.startsWith('brand-')) &&
  (named === null || named === 'other' || isKin(named, type));

/**
 * Names and codes at the front of a title, behind nobody else's. "LG 9kg washing machine, white,
 * F4Y511WWLA1": where the goods are named, the code may stand at the end.
 */
export const listLeadingNames = (title: MatchedText, detection: Detection): Entry[] => {
  const isKindNamed = detection.type !== null && readGoods(detection) === '';
  return title.matches.flatMap((match) =>
    listEntries(title, match).filter(
      ({ kind, brand }) =>
        (match.from <= MAX_LEAD ? kind !== 'brand' : isKindNamed && kind === 'code') &&
        isIntroduced(title, match, brand),
    ),
  );
};

/** The word for other goods that a title was read by, folded; empty = none. */
export const readGoods = ({ reasons: [reason] }: Detection): string =>
  reason === undefined || SILENT_RULES.has(reason.rule) ? '' : foldKey(reason.words ?? '');

/** Is the word for other goods part of a name that stands at the front: "Moto G Stylus"? */
export function isWithinName(names: NameIndex, tokens: Tokens, goods: string): boolean {
  for (let at = 0; at < Math.min(tokens.count, MAX_LEAD + 1); at++)
    if (
      listNamesAt(names, tokens, at).some((name) =>
        foldKey(quoteTokens(tokens, name)).includes(goods),
      )
    )
      return true;
  return false;
}

/**
 * "Ring Stick Up Cam Battery": the very name of several models, of which the title does not say
 * which. It is a device whatever word for other goods stands in its name. Null = no such name.
 */
export function findOpenDevice(candidates: readonly Candidate[]): NamedDevice | null {
  const open = candidates.find(({ otherVariant, kind }) => !otherVariant && kind === 'name');
  return open && open.models.length > 1 && !open.isNamedAfter
    ? { type: open.type, words: open.words }
    : null;
}
