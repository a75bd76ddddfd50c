import { normaliseGtin } from '../engine/gtin.ts';

/** What a spreadsheet has made of a code. */
export type Mangled = 'excel-power' | 'excel-zeros';

const POWER = /^\d(?:[.,]\d+)?E\+?\d{1,2}$/i;
/** A code of letters and digits may look like a power; one with a sign is none. */
const SIGNED_POWER = /^\d(?:[.,]\d+)?E\+\d{1,2}$/i;
const MIN_GTIN = 7;
const MAX_LOST_GTIN = 11;

/** A code as it may be used, and what was noticed of it. */
export interface ReadCode {
  /** Absent: what is left of it names nothing. */
  code?: string;
  mangled?: Mangled;
}

/**
 * A GTIN out of a spreadsheet. "5.03E+12" has lost digits and names nothing, unless all stand
 * there; leading zeros are put back where the check digit then holds.
 */
export function readGtinCell(cell: string): ReadCode {
  const text = cell.trim();
  if (POWER.test(text) && normaliseGtin(text) === null) return { mangled: 'excel-power' };
  if (!/^\d+$/.test(text) || text.length < MIN_GTIN || text.length > MAX_LOST_GTIN)
    return { code: text };
  if (normaliseGtin(text) !== null) return { code: text };
  const padded = text.padStart(12, '0');
  return normaliseGtin(padded) === null ? { code: text } : { code: padded, mangled: 'excel-zeros' };
}

/** A code of the maker or the shop: digits that are lost cannot be put back. */
export const readCodeCell = (cell: string): ReadCode =>
  SIGNED_POWER.test(cell.trim()) ? { mangled: 'excel-power' } : { code: cell };
