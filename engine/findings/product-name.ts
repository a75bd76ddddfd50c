/**
 * Marks behind which a title goes on to say how it is made: ", Wi-Fi", " - White", " | 2 pack",
 * " with zoom".
 */
const MARK = /\s*[,:;|•]\s+|\s+[-–—/|•]\s+|\s+(?:with|mit|avec|gyda|gydag)\s+/giu;
/** So many telling words, or one code, make a name: "55 inch" alone is none. */
const MIN_WORDS = 2;
const MIN_CODE = 5;
/** Characters of a listing's title that a question may quote. */
const MAX_LENGTH = 80;

const TELLING = /\p{L}{3}|^\p{Lu}{2}$|\p{L}.*\d|\d.*\p{L}/u;
const CODE = /\p{L}.*\d|\d.*\p{L}/u;
const MEASURE = /^(?:\d+(?:[.,]\d+)?-?(?:"|[a-z]{1,3}|inch|zoll|pouces?)?|inch|zoll|pouces?)$/i;

/**
 * What a listing's title calls the product, without what it adds behind a comma, a dash or
 * "with". Where
 * the first part is the maker alone or a size, the next ones are kept, as they stand; marks within
 * brackets part nothing.
 */
export function shortenTitle(title: string, brand: string | undefined): string {
  const whole = title.replace(/\s+/g, ' ').trim();
  const own = new Set((brand ?? '').toLowerCase().split(' '));
  for (const { index } of whole.matchAll(MARK)) {
    const head = whole.slice(0, index);
    if (isName(head, own)) return cutAtWord(head);
  }
  return cutAtWord(whole);
}

function isName(head: string, own: ReadonlySet<string>): boolean {
  if (head.split('(').length !== head.split(')').length) return false;
  let words = 0;
  for (const word of head.split(/[\s,:;|()]+/)) {
    if (!TELLING.test(word) || MEASURE.test(word) || own.has(word.toLowerCase())) continue;
    if (++words >= MIN_WORDS || (word.length >= MIN_CODE && CODE.test(word))) return true;
  }
  return false;
}

/** No longer than a question may quote, and no word in two where it has any. */
function cutAtWord(text: string): string {
  if (text.length <= MAX_LENGTH) return text;
  const cut = text.slice(0, MAX_LENGTH + 1);
  const end = cut.lastIndexOf(' ');
  return cut.slice(0, end > 0 ? end : MAX_LENGTH).replace(/[\s,;:|(–—-]+$/u, '');
}
