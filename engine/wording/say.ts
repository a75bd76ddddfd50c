import type { Message, Param } from '../assessment.ts';

/** Texts of one language by message id. */
export type Catalogue = Record<string, string>;

const MAX_DEPTH = 4;
/** `{name}` puts a parameter in; `{n|one=a device|other=# devices}` chooses by plural form, `#` being the number. */
const SLOT = /\{([a-z-]+)(?:\|([^{}]*))?\}/g;

/**
 * Renders a message in a language: page, popup and command line alike. A missing text gives its id, so that a gap is seen
 * and never a wrong sentence; a missing parameter gives an empty string. `locale` is a BCP 47 tag for dates and plurals.
 */
export function say(message: Message, catalogue: Catalogue, locale: string, depth = 0): string {
  const template = catalogue[message.id];
  if (template === undefined || depth > MAX_DEPTH) return message.id;
  return template.replace(SLOT, (_, name: string, forms: string | undefined) => {
    const value = message.params?.[name];
    if (value === undefined) return '';
    return forms === undefined ? render(value, catalogue, locale, depth) : choose(value, forms, locale);
  });
}

function choose(value: Param, forms: string, locale: string): string {
  const number = typeof value === 'number' ? value : Number(value);
  const form = new Intl.PluralRules(locale).select(number);
  const texts = new Map(forms.split('|').map((part) => [part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)]));
  return (texts.get(form) ?? texts.get('other') ?? '').replaceAll('#', new Intl.NumberFormat(locale).format(number));
}

function render(value: Param, catalogue: Catalogue, locale: string, depth: number): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return new Intl.NumberFormat(locale).format(value);
  if ('date' in value) return date(value.date, value.form, locale);
  if ('months' in value) return say({ id: 'duration.months', params: { n: value.months } }, catalogue, locale, depth + 1);
  if ('type' in value) return catalogue[`${value.plural ? 'types' : 'type'}.${value.type}`] ?? value.type;
  if ('market' in value) return market(value.market, catalogue, locale);
  if ('message' in value) return say(value.message, catalogue, locale, depth + 1);
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(value.list.map((item) => render(item, catalogue, locale, depth + 1)));
}

const FORMS: Record<'day' | 'month' | 'year', Intl.DateTimeFormatOptions> = {
  day: { day: 'numeric', month: 'short', year: 'numeric' }, month: { month: 'short', year: 'numeric' }, year: { year: 'numeric' },
};

function date(day: string, form: 'day' | 'month' | 'year', locale: string): string {
  const time = Date.parse(day);
  if (Number.isNaN(time)) return day;
  // "Sept" breaks the even width of British months; three letters stand for each.
  return new Intl.DateTimeFormat(locale, { ...FORMS[form], timeZone: 'UTC' }).format(time).replace('Sept', 'Sep');
}

function market(code: string, catalogue: Catalogue, locale: string): string {
  const own = catalogue[`market.${code}`];
  if (own !== undefined) return own;
  return /^[A-Z]{2}$/.test(code) ? (new Intl.DisplayNames([locale], { type: 'region' }).of(code) ?? code) : code;
}
