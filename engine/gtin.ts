/** The code that a cell holds, however a spreadsheet has written it: `normaliseDigits` of it. */
export const normaliseGtin = (raw: string): string | null =>
  normaliseDigits(readDigits(raw.slice(0, 64)));

/**
 * Brings EAN-8, UPC-A, EAN-13 and GTIN-14 to one 14-digit form: the one check of the house.
 * Returns null when the check digit (GS1 General Specifications 7.9) is wrong, the number is a
 * placeholder, or a shop gave it out itself.
 */
export function normaliseDigits(digits: string): string | null {
  if (!/^(?:\d{8}|\d{12}|\d{13}|\d{14})$/.test(digits)) return null;
  const padded = digits.padStart(14, '0');
  if (isPlaceholder(padded) || isRestricted(digits)) return null;
  return calculateCheckDigit(padded) === Number(padded[13]) ? padded : null;
}

/**
 * What spreadsheets make of a number, as far as nothing is lost: '071…, ="071…", 711719541028.0,
 * 7.11719541028E+11; of two numbers in a cell the first.
 */
function readDigits(raw: string): string {
  const [first = ''] = raw
    .trim()
    .replace(/^(?:=\s?)?["']+|["']+$/g, '')
    .split(/[,;|/]/, 1);
  const plain = first.replace(/\.0+$/, '').replace(/[\s-]/g, '');
  const power = /^(\d)\.(\d{7,13})E\+?(\d{1,2})$/i.exec(plain);
  if (power === null) return plain;
  const [, head = '', tail = '', exponent = ''] = power;
  return Number(exponent) === tail.length ? head + tail : plain;
}

/** All zeros, one digit all over, or too few digits to name anything. */
function isPlaceholder(padded: string): boolean {
  const significant = padded.replace(/^0+/, '');
  return significant.length < 7 || /^(\d)\1+$/.test(significant);
}

/**
 * Numbers that shops give out themselves (prefixes 02, 04, 2x of a 13-digit number) name no product
 * outside the shop; a GTIN-14 that packs such a number (leading 1 to 9) is the shop's own as well.
 */
function isRestricted(digits: string): boolean {
  return digits.length >= 12 && /^(?:2|02|04)/.test(digits.padStart(13, '0').slice(-13));
}

function calculateCheckDigit(padded: string): number {
  let sum = 0;
  for (let i = 0; i < 13; i++) sum += Number(padded[i]) * (i % 2 === 0 ? 3 : 1);
  return (10 - (sum % 10)) % 10;
}
