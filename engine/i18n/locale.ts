/**
 * Dates, plurals and lists of a language. `Intl` does it where it knows the language; Chromium
 * ships without Welsh, and would quietly write American dates, so there the catalogue's own month
 * names (`date.months`) and the CLDR rules below stand in.
 */
const isKnownToIntl = (locale: string): boolean =>
  Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0;

const FORMS: Record<DateForm, Intl.DateTimeFormatOptions> = {
  day: { day: 'numeric', month: 'short', year: 'numeric' },
  'long-day': { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'short', year: 'numeric' },
  'long-month': { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
};
/** How finely a date is written; months have three letters or so, or their full name. */
export type DateForm = 'day' | 'long-day' | 'month' | 'long-month' | 'year';

/**
 * A calendar day written out; text that is no day comes back as it is. `months`: the names, short or
 * long as the form has them, of a language that `Intl` may not know.
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
  return new Intl.DateTimeFormat(locale, { ...FORMS[form], timeZone: 'UTC' })
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

/** CLDR plural category of a number. */
export function findPluralForm(number: number, locale: string): Intl.LDMLPluralRule {
  if (isKnownToIntl(locale)) return new Intl.PluralRules(locale).select(number);
  if (locale.startsWith('cy')) return WELSH[number] ?? 'other';
  return number === 1 ? 'one' : 'other';
}

export const formatNumber = (number: number, locale: string): string =>
  new Intl.NumberFormat(isKnownToIntl(locale) ? locale : 'en-GB').format(number);

/** "a, b and c" where the language is known, else with commas alone. */
export const formatList = (items: readonly string[], locale: string): string =>
  isKnownToIntl(locale)
    ? new Intl.ListFormat(locale, { type: 'conjunction' }).format(items)
    : items.join(', ');

/** Name of a country in the language, else its code. */
export function formatRegion(code: string, locale: string): string {
  return /^[A-Z]{2}$/.test(code)
    ? (new Intl.DisplayNames([isKnownToIntl(locale) ? locale : 'en-GB'], { type: 'region' }).of(
        code,
      ) ?? code)
    : code;
}
