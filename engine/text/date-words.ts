/**
 * Beginnings of month names in en, de, fr, es, it, nl, pl, sv, pt, cy, folded; the longer first.
 */
const MONTHS = `
  7 juil gorffennaf lip
  6 juin mehefin cze
  1 jan ene gen ionawr sty
  2 feb fev chwefror lut
  3 mar maa mawrth
  4 apr avr abr ebrill kwi
  5 mai may mei mag maj
  6 jun giu
  7 jul lug
  8 aug aou ago awst sie
  9 sep set medi wrz
  10 okt oct ott out hydref paz
  11 nov tachwedd lis
  12 dec dez dic rhagfyr gru
`;
/** Numbers that periods are written with. */
const NUMBERS = `
  1 one
  2 two zwei deux dos due twee dwa tva dois dwy
  3 three drei trois tres tre drie trzy tair
  4 four vier quatre cuatro quattro cztery fyra quatro pedair
  5 five funf cinq cinco cinque vijf piec fem pum
  6 six sechs sei szesc sex seis
  7 seven sieben sept siete sette zeven siedem sju sete saith
  8 eight acht huit ocho otto osiem atta oito
  9 nine neun neuf nueve
  10 ten zehn dix diez dieci tien tio dez deg
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
export const readNumber = (word: string): number =>
  NUMBER_WORDS.get(word) ?? Number(word.replace(',', '.'));
