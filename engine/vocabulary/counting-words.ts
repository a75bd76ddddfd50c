/** Words behind a number that says how many there are of a thing: "2 pack", "4 Stück". */
export const COUNTING_WORDS: readonly string[] = [
  ...['pack', 'packs', 'pk', 'pcs', 'pc', 'piece', 'pieces'],
  ...['stuck', 'stuks', 'er'],
];
