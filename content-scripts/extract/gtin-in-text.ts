/**
 * A GTIN of 8, 12, 13 or 14 digits with a right check digit (GS1), zero-padded to 14; `undefined`
 * for anything else, placeholders of one repeated digit, and codes of restricted circulation (02,
 * 04, 2x: a shop's own numbers).
 */
export function readGtin(text: string): string | undefined {
  const digits = text.replace(/[\s-]/g, '');
  if (!/^\d+$/.test(digits) || ![8, 12, 13, 14].includes(digits.length)) return undefined;
  const code = digits.padStart(14, '0');
  const significant = code.replace(/^0+/, '');
  if (significant.length < 7 || /^(\d)\1+$/.test(significant)) return undefined;
  if (digits.length !== 8 && /^0(?:2|02|04)/.test(code)) return undefined;
  let sum = 0;
  for (let i = 0; i < 13; i += 1) sum += Number(code[i]) * (i % 2 === 0 ? 3 : 1);
  return (10 - (sum % 10)) % 10 === Number(code[13]) ? code : undefined;
}

/** First valid GTIN in a cell that may hold several numbers ("UPC 194253397014 194253397229"). */
export function findGtin(text: string | undefined): string | undefined {
  for (const part of (text ?? '').slice(0, 300).split(/[^\d]+/)) {
    const code = readGtin(part);
    if (code) return code;
  }
  return undefined;
}
