import type { DeviceType } from '../../device-types.ts';
import { isGenericCode, isGenericOf } from './stop-words.ts';

const MIN_FIGURES = 3;
const MIN_SHORT = 6;

/**
 * "SMS2ITW08G", "SP242", "L510B": letters and so many figures, written as one word, that a maker
 * gives them to one device; no unit, standard or class. What is generic depends on the kind of
 * goods, where that is known.
 */
export function isMakersNumber(text: string, type?: DeviceType): boolean {
  const figures = text.replace(/\D/g, '').length;
  const letters = text.length - figures;
  if (letters === 0 || (type === undefined ? isGenericCode(text) : isGenericOf(text, type)))
    return false;
  return figures >= MIN_FIGURES || (letters >= 2 && figures >= 2 && text.length >= MIN_SHORT);
}
