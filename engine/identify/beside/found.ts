import { hasFlag, isKin, type DeviceType } from '../../device-types.ts';
import type { PhraseMatch } from '../../text/phrases.ts';
import { readToken, type Tokens } from '../../text/tokens.ts';
import type { Attributes, Parsed } from '../names/attributes.ts';

/** A name or code found in a title, and what is known of the devices that bear it. */
export interface Found {
  tokens: Tokens;
  parsed: Parsed;
  match: PhraseMatch;
  kind: 'name' | 'code';
  type: DeviceType;
  /** Makers of such goods name variants by plain words even after a number. */
  wordy: boolean;
  /** What the devices of the name bear besides it. */
  held: readonly Attributes[];
  /** The makers' numbers of those devices. */
  listCodes: () => readonly string[];
  /** Does the token begin the maker's name, or another name or code of the same device? */
  isOwnName: (at: number) => boolean;
  /** Does a maker's name end before the token? */
  isBrandBefore: (at: number) => boolean;
  /** Does another name of the maker's end before the token? */
  isNameBefore: (at: number) => boolean;
  /** Does a maker's name end before the token, or stands a word of the maker's own ranges there? */
  isOwnBefore: (at: number) => boolean;
}

/** How many words behind a name are looked at. */
export const MAX_FOLLOWERS = 6;

/** Does the name end with a number? */
export const isNumbered = ({ tokens, match: { to } }: Found): boolean =>
  /\d/.test(readToken(tokens, to - 1));

/**
 * May a word for goods of the one type speak of a device of the other? Of many records no kind is
 * known (`other`).
 */
export const fits = (named: DeviceType, type: DeviceType): boolean =>
  type === 'other' || (named === 'other' && hasFlag(type, 'isSounding')) || isKin(named, type);

/** A hub is called so, and nothing else is: "Camera Hub" is no camera. */
export const isOthersHub = (word: string, type: DeviceType): boolean =>
  word === 'hub' && type !== 'hub';
