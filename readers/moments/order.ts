/** Which part of 03/04/2030 is the day. */
export type DateOrder = 'dmy' | 'mdy';

const FIGURES = /(?<![\d./-])(\d{1,2}) ?([/-]) ?(\d{1,2}) ?\2 ?(?:19|20)\d\d(?!\d)/g;
const MAX_CELLS = 20_000;

/**
 * The order that other dates of a column settle: one with a day above 12 tells for all. Undefined
 * where none does, or where the column mixes both.
 */
export function findOrderByFigures(texts: Iterable<string>): DateOrder | 'mixed' | undefined {
  let dayFirst = false;
  let monthFirst = false;
  let left = MAX_CELLS;
  for (const text of texts) {
    if (left-- <= 0) break;
    for (const [, a, , b] of text.slice(0, 400).matchAll(FIGURES)) {
      if (Number(a) > 12 && Number(b) <= 12) dayFirst = true;
      if (Number(b) > 12 && Number(a) <= 12) monthFirst = true;
    }
  }
  if (dayFirst && monthFirst) return 'mixed';
  if (dayFirst) return 'dmy';
  return monthFirst ? 'mdy' : undefined;
}

const MONTH_FIRST = new Set(['us', 'ph']);
/** Countries whose English, French or Spanish pages write the day first. */
const DAY_FIRST = new Set(
  'gb uk ie au nz in za sg hk my de at ch fr be es it nl pl pt se dk no fi cz lu mx ar br eu'.split(
    ' ',
  ),
);
const DAY_FIRST_LANGUAGES = new Set('de fr es it nl pl pt da nb no fi cs sk cy'.split(' '));
const HOST_COUNTRY = /\.(uk|ie|au|nz|in|za|de|at|ch|fr|be|es|it|nl|pl|pt|se|dk|no|fi|cz|eu)$/;

const fromRegion = (region: string | undefined): DateOrder | undefined => {
  if (region === undefined) return undefined;
  if (MONTH_FIRST.has(region)) return 'mdy';
  return DAY_FIRST.has(region) ? 'dmy' : undefined;
};

/** The order of a language tag: "en-GB", "de"; plain "en" and "en-CA" tell nothing. */
export function findOrderByLanguage(language: string | undefined): DateOrder | undefined {
  const [name = '', ...parts] = (language ?? '').toLowerCase().split(/[-_]/);
  const region = parts.find((part) => part.length === 2);
  if (name === 'en' || region === 'us') return fromRegion(region);
  return DAY_FIRST_LANGUAGES.has(name) ? 'dmy' : undefined;
}

/** The order of an address: its host's country, or a step of its path ("/en-us/", "/uk/"). */
export function findOrderByAddress(address: URL): DateOrder | undefined {
  const byHost = fromRegion(HOST_COUNTRY.exec(address.hostname)?.[1]);
  const steps = address.pathname.toLowerCase().split('/').slice(0, 4);
  const byPath = steps
    .map((step) =>
      /^[a-z]{2}[-_][a-z]{2}$/.test(step)
        ? findOrderByLanguage(step)
        : fromRegion(/^(?:us|uk|gb|ie|au)$/.exec(step)?.[0]),
    )
    .find((order) => order !== undefined);
  if (byHost !== undefined && byPath !== undefined && byHost !== byPath) return undefined;
  return byPath ?? byHost;
}

/** Language and address together; where they disagree nothing is settled. */
export function findPageOrder(language: string | undefined, address: URL): DateOrder | undefined {
  const byLanguage = findOrderByLanguage(language);
  const byAddress = findOrderByAddress(address);
  if (byLanguage !== undefined && byAddress !== undefined && byLanguage !== byAddress)
    return undefined;
  return byLanguage ?? byAddress;
}
