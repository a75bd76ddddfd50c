/** Beginnings of month names in en, de, fr, es, it, nl, folded; the longer stand first. */
const MONTHS = `
  7 juil
  6 juin
  1 jan ene gen
  2 feb fev
  3 mar maa
  4 apr avr abr
  5 mai may mei mag
  6 jun giu
  7 jul lug
  8 aug aou ago
  9 sep set
  10 okt oct ott
  11 nov
  12 dec dez dic
`;
/** Numbers that periods are written with. */
const NUMBERS = `
  1 one
  2 two zwei deux dos due twee
  3 three drei trois tres tre drie
  4 four vier quatre cuatro quattro
  5 five funf cinq cinco cinque vijf
  6 six sechs sei
  7 seven sieben sept siete sette zeven
  8 eight acht huit ocho otto
  9 nine
  10 ten zehn dix diez dieci tien
`;

const readRows = (rows: string): [string, number][] =>
  rows
    .trim()
    .split(/\n\s*/)
    .flatMap((row) => {
      const [value, ...words] = row.split(' ');
      return words.map((word): [string, number] => [word, Number(value)]);
    });

const MONTH_STARTS = readRows(MONTHS);
const NUMBER_WORDS = new Map(readRows(NUMBERS));

/** Month 1 to 12 of a folded name; 0 for any other word. */
export const findMonth = (word: string): number =>
  MONTH_STARTS.find(([start]) => word.startsWith(start))?.[1] ?? 0;

/** A number in figures or in a folded word; NaN for any other word. */
export const readNumber = (word: string): number => NUMBER_WORDS.get(word) ?? Number(word);
