const ORDINALS: Record<string, number> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  erste: 1,
  zweite: 2,
  dritte: 3,
  vierte: 4,
  seconde: 2,
  deuxieme: 2,
  troisieme: 3,
  segunda: 2,
  tercera: 3,
  seconda: 2,
  terza: 3,
};

/** Ordinal or plain number up to 30: "2nd", "2ème", "2", "second". */
export function readOrdinal(word: string): number | undefined {
  const match = /^(\d{1,2})(?:st|nd|rd|th|e|eme|er|re|o|a|ra|da)?$/.exec(word);
  const value = match ? Number(match[1]) : ORDINALS[word];
  return value !== undefined && value >= 1 && value <= 30 ? value : undefined;
}
