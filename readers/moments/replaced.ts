/** "Previously sold as …" says what a product was called, and takes no day back. */
const OF_NAMES = '(?! (?:known|sold|called|named|branded|marketed))';
/** "Originally until June 2026, now until June 2028": what was said before holds no more. */
const REPLACED = new RegExp(
  `\\b(?:originally|previously|formerly|initially|ursprunglich|zuvor|initialement|precedemment|originalmente|inicialmente|anteriormente|originariamente|inizialmente|in precedenza|oorspronkelijk|eerder|pierwotnie)\\b${OF_NAMES}[^.;]{0,80}$`,
);
/** "31 March 2029 (was 31 March 2027)". */
const WAS = /[([]\s*(?:was|before|old|bisher|war|alt|avant|antes|prima|was eerst)\s*:?\s*$/;
const CHANGED =
  'extended|prolonged|lengthened|moved|changed|postponed|shortened|brought forward|verlangert|verschoben|prolongee?s?|reportee?s?|prorogat\\w+|prolungat\\w+|ampliad\\w+|verlengd';
/** "Extended from June 2026 to June 2028": the first day begins nothing. */
const MOVED = new RegExp(
  `\\b(?:${CHANGED})(?: (?:from|von|vom|du|de|dal|desde el|van))(?: the)? ?$`,
);
/** "Until 2026, now extended to 2028": what stands before counts no more. */
const INSTEAD = new RegExp(
  `\\b(?:${CHANGED})(?: (?:to|until|till|bis(?: zum)?|auf|au|jusqu'au|al?|hasta(?: el)?|fino al|tot))(?: at least)?(?: the)? ?$|[,;(–—>→-]\\s*(?:now|new|jetzt|neu|nun|desormais|ahora|adesso|nu)(?: until| bis| jusqu'au| hasta| fino al| tot)?\\s*:?\\s*$`,
);

/** Do the folded words right before a date take it back? */
const isTakenBack = (before: string): boolean =>
  REPLACED.test(before) || WAS.test(before) || MOVED.test(before);

/** Which of several dates hold no more, by the folded words before each. */
export function listTakenBack(befores: readonly string[]): boolean[] {
  const instead = befores.findLastIndex((before) => INSTEAD.test(before));
  return befores.map((before, at) => at < instead || isTakenBack(before));
}
