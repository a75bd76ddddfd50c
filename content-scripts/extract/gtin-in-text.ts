import { normaliseDigits } from '../../engine/gtin.ts';

/** First valid GTIN in a cell that may hold several numbers ("UPC 194253397014 194253397229"). */
export function findGtin(text: string | undefined): string | undefined {
  for (const part of (text ?? '').slice(0, 300).split(/[^\d]+/)) {
    const code = normaliseDigits(part);
    if (code) return code;
  }
  return undefined;
}
