import type { LeftOut } from '../contract.ts';
import type { UpstreamFile, UpstreamReader, UpstreamRow } from './contract.ts';
import { cutWords, isFields, listFields, parseJson, readMoment, readText } from './read-json.ts';
import type { Fields } from './read-json.ts';

const MAX_PRODUCTS = 60;
/** Words behind a product's name that say what kind of thing it is. */
const KIND_WORDS =
  /\s+(?:(?:wireless|wi-fi|dual-band|gigabit|smart|network|ip)\s+)*(?:routers?|cameras?|devices?|firmware|access points?|nas|dvrs?|nvrs?|gateways?|modems?|extenders?|switch(?:es)?|phones?|products?|models?|series)\s*$/i;
/** "Multiple Routers", "Mobile Devices": no product is named. */
const NO_PRODUCT = /^(?:multiple|various|certain|several|mobile|all)\b|^(?:routers?|devices?)$/i;
const ENDED = /end[- ]of[- ](?:life|service|support)|\bEo[LS]\b/i;

/** CISA's catalogue of known exploited vulnerabilities: an entry for each product it names. */
export const read: UpstreamReader = (files) => {
  const rows: UpstreamRow[] = [];
  const leftOut: LeftOut[] = [];
  for (const [at, file] of files.entries())
    for (const entry of listEntries(file)) readEntry(entry, at, { rows, leftOut });
  const published = files
    .flatMap(({ text }) => readReleaseDay(text) ?? [])
    .toSorted()
    .at(-1);
  return { rows, leftOut, ...(published === undefined ? {} : { published }) };
};

function readReleaseDay(text: string): string | undefined {
  const catalogue = parseJson(text);
  return isFields(catalogue) ? readMoment(catalogue.dateReleased) : undefined;
}

function listEntries({ text }: UpstreamFile): Fields[] {
  const catalogue = parseJson(text);
  return isFields(catalogue) ? listFields(catalogue.vulnerabilities) : [];
}

function readEntry(
  entry: Fields,
  file: number,
  { rows, leftOut }: { rows: UpstreamRow[]; leftOut: LeftOut[] },
): void {
  const cve = readText(entry.cveID);
  const vendor = readText(entry.vendorProject);
  const added = readMoment(entry.dateAdded);
  const product = readText(entry.product) ?? '';
  const words = cutWords(readText(entry.vulnerabilityName) ?? product);
  if (cve === undefined || vendor === undefined || added === undefined)
    return void leftOut.push({ words, why: 'has no number, vendor or day' });
  const names = listProducts(product);
  if (names.length === 0)
    return void leftOut.push({ words: `${cve} ${words}`, why: 'names no single product' });
  for (const model of names)
    rows.push({
      key: `${cve}/${model}`,
      file,
      model,
      brand: vendor,
      words,
      exploited: { cve, added, endOfLifeNoted: ENDED.test(readNotes(entry)) },
      link: `https://www.cisa.gov/known-exploited-vulnerabilities-catalog?search_api_fulltext=${cve}`,
    });
}

const readNotes = (entry: Fields): string =>
  [entry.shortDescription, entry.requiredAction, entry.notes].map(readText).join(' ');

/** "DIR-820 and DIR-816L Routers": each name by itself, without words for the kind. */
export const listProducts = (product: string): string[] =>
  product
    .split(/,|;|\s+and\s+|\s+\/\s+/)
    .slice(0, MAX_PRODUCTS)
    .map((name) => name.trim().replace(KIND_WORDS, '').trim())
    // A name without a digit is that of a whole line: "Pixel", "Mobile Devices".
    .filter((name) => /\d/.test(name) && !NO_PRODUCT.test(name));
