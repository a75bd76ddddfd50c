/**
 * Whole month names and their usual short forms, folded, in en, de, fr, es, it, nl, pl, pt, sv, da,
 * no, fi and cs. Whole words only: "marked 2024" names no month.
 */
const MONTHS = `
  1 january jan januar jaenner janner janvier janv enero ene gennaio gen januari stycznia styczen sty janeiro tammikuuta tammikuu leden ledna
  2 february feb febr februar fevrier fevr fev febrero febbraio februari lutego luty lut fevereiro helmikuuta helmikuu unor unora
  3 march mar maerz marz mars marzo maart mrt marca marzec marco maaliskuuta maaliskuu brezen brezna
  4 april apr avril avr abril abr aprile kwietnia kwiecien kwi huhtikuuta huhtikuu duben dubna
  5 may mai maj mayo maggio mag mei maja maio toukokuuta toukokuu kveten kvetna
  6 june jun juni juin junio giugno giu czerwca czerwiec cze junho kesakuuta kesakuu cerven cervna
  7 july jul juli juillet juil julio luglio lug lipca lipiec lip julho heinakuuta heinakuu cervenec cervence
  8 august aug aout agosto ago augustus augusti sierpnia sierpien sie elokuuta elokuu srpen srpna
  9 september sep sept septembre septiembre settembre set wrzesnia wrzesien wrz setembro syyskuuta syyskuu zari
  10 october oct oktober okt octobre octubre ottobre ott pazdziernika pazdziernik paz outubro out lokakuuta lokakuu rijen rijna
  11 november nov novembre noviembre listopada listopad lis novembro marraskuuta marraskuu
  12 december dec dezember dez decembre diciembre dic dicembre grudnia grudzien gru dezembro desember des joulukuuta joulukuu prosinec prosince
`;

const BY_NAME = new Map(
  MONTHS.trim()
    .split(/\n\s*/)
    .flatMap((line) => {
      const [month, ...names] = line.split(' ');
      return names.map((name): [string, number] => [name, Number(month)]);
    }),
);

/** Month 1 to 12 of a folded name; 0 for any other word. */
export const findMonth = (word: string): number => BY_NAME.get(word) ?? 0;
