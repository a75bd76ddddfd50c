/**
 * Dates, plurals and lists of a language. `Intl` does it where it knows the language; Chromium
 * ships without Welsh, and would quietly write American dates, so there the catalogue's own month
 * names (`date.months`) and the CLDR rules below stand in.
 */
const isKnownToIntl = remember(
  (locale) => Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0,
);
const orBritish = (locale: string): string => (isKnownToIntl(locale) ? locale : 'en-GB');

const MAX_REMEMBERED = 100;

/**
 * Making a formatter of `Intl` costs some hundred times what its use does, and a catalogue writes
 * millions of dates and numbers in one language.
 */
function remember<Value>(make: (key: string) => Value): (key: string) => Value {
  const made = new Map<string, Value>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    if (made.size >= MAX_REMEMBERED) made.clear();
    const value = make(key);
    made.set(key, value);
    return value;
  };
}

const FORMS: Record<DateForm, Intl.DateTimeFormatOptions> = {
  day: { day: 'numeric', month: 'short', year: 'numeric' },
  'long-day': { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'short', year: 'numeric' },
  'long-month': { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
};
/** How finely a date is written; months have three letters or so, or their full name. */
export type DateForm = 'day' | 'long-day' | 'month' | 'long-month' | 'year';

const dateFormats = Object.fromEntries(
  Object.entries(FORMS).map(([form, options]) => [
    form,
    remember((locale) => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })),
  ]),
) as Record<DateForm, (locale: string) => Intl.DateTimeFormat>;

/**
 * A calendar day written out; text that is no day comes back as it is. `months`: the names, short
 * or long as the form has them, of a language that `Intl` may not know.
 */
export function formatDate(
  day: string,
  form: DateForm,
  locale: string,
  months: string | undefined,
): string {
  const time = Date.parse(day);
  if (Number.isNaN(time)) return day;
  if (!isKnownToIntl(locale) && months !== undefined)
    return formatWithMonthNames(new Date(time), form, months);
  // "Sept" breaks the even width of British months; three letters stand for each.
  return dateFormats[form](locale)
    .format(time)
    .replace(/\bSept\b/, 'Sep');
}

function formatWithMonthNames(date: Date, form: DateForm, months: string): string {
  const year = String(date.getUTCFullYear());
  if (form === 'year') return year;
  const month = `${months.split(' ')[date.getUTCMonth()] ?? ''} ${year}`;
  return form.endsWith('day') ? `${date.getUTCDate()} ${month}` : month;
}

const WELSH: Record<number, Intl.LDMLPluralRule> = {
  0: 'zero',
  1: 'one',
  2: 'two',
  3: 'few',
  6: 'many',
};

const pluralRules = remember((locale) => new Intl.PluralRules(locale));

/** CLDR plural category of a number. */
export function findPluralForm(number: number, locale: string): Intl.LDMLPluralRule {
  if (isKnownToIntl(locale)) return pluralRules(locale).select(number);
  if (isWelsh(locale)) return WELSH[number] ?? 'other';
  return number === 1 ? 'one' : 'other';
}

const numberFormats = remember((locale) => new Intl.NumberFormat(orBritish(locale)));

export const formatNumber = (number: number, locale: string): string =>
  numberFormats(locale).format(number);

const listFormats = remember((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));

/**
 * "a, b and c" where the language is known, else with commas alone. So in Welsh, whose "and"
 * follows the next sound: browsers that know the language write "a(c)".
 */
export const formatList = (items: readonly string[], locale: string): string =>
  isKnownToIntl(locale) && !isWelsh(locale) ? listFormats(locale).format(items) : items.join(', ');

const isWelsh = (locale: string): boolean => /^cy\b/.test(locale);

const regionNames = remember(
  (locale) => new Intl.DisplayNames([orBritish(locale)], { type: 'region' }),
);

/** Name of a country in the language, else its code. */
export function formatRegion(code: string, locale: string): string {
  return /^[A-Z]{2}$/.test(code) ? (regionNames(locale).of(code) ?? code) : code;
}
