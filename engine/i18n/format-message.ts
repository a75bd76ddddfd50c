import type { DateParam, Message, Param } from '../assessment.ts';
import { findPluralForm, formatDate, formatList, formatNumber, formatRegion } from './locale.ts';

/** Texts of one language by message id. */
export type Catalogue = Record<string, string>;

const MAX_DEPTH = 4;
/**
 * `{name}` puts a parameter in; `{n|one=a device|4=# devices|other=# devices}` chooses by the
 * number itself, else by its plural form; `{date|day=on #|month=in #|year=in #}` by how finely a
 * date is given. `#` is the number or the date.
 */
const SLOT = /\{([a-z-]+)(?:\|([^{}]*))?\}/g;

interface Context {
  catalogue: Catalogue;
  locale: string;
  depth: number;
  /** Chips are short of room: their months have three letters. */
  isChip: boolean;
}

/**
 * Renders a message in a language: page, popup and command line alike. A missing text gives its id,
 * so that a gap is seen and never a wrong sentence; a missing parameter gives an empty string.
 * `locale` is a BCP 47 tag for dates and plurals.
 */
export function formatMessage(
  message: Message,
  catalogue: Catalogue,
  locale: string,
  depth = 0,
): string {
  const template = catalogue[message.id];
  if (template === undefined || depth > MAX_DEPTH) return message.id;
  if (!template.includes('{')) return template;
  const context = { catalogue, locale, depth, isChip: message.id.startsWith('chip.') };
  return template.replace(SLOT, (_, name: string, forms: string | undefined) => {
    const value = message.params?.[name];
    if (value === undefined) return '';
    return forms === undefined ? formatParam(value, context) : chooseForm(value, forms, context);
  });
}

function chooseForm(value: Param, forms: string, context: Context): string {
  const texts = new Map(
    forms
      .split('|')
      .map((part) => [part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)]),
  );
  if (typeof value === 'object' && 'date' in value)
    return (texts.get(value.form) ?? '#').replaceAll('#', formatParam(value, context));
  const number = typeof value === 'number' ? value : Number(value);
  const text =
    texts.get(String(number)) ??
    texts.get(findPluralForm(number, context.locale)) ??
    texts.get('other');
  return (text ?? '').replaceAll('#', formatNumber(number, context.locale));
}

function formatParam(value: Param, context: Context): string {
  const { catalogue, locale, depth } = context;
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return formatNumber(value, locale);
  if ('date' in value) return formatDateParam(value, context);
  if ('months' in value)
    return formatMessage(
      { id: 'duration.months', params: { n: value.months } },
      catalogue,
      locale,
      depth + 1,
    );
  if ('type' in value)
    return catalogue[`${value.plural ? 'types' : 'type'}.${value.type}`] ?? value.type;
  if ('market' in value)
    return catalogue[`market.${value.market}`] ?? formatRegion(value.market, locale);
  if ('message' in value) return formatMessage(value.message, catalogue, locale, depth + 1);
  const items = value.list.map((item) => formatParam(item, { ...context, depth: depth + 1 }));
  return value.clauses === true ? items.join(catalogue['list.clauses']) : formatList(items, locale);
}

/**
 * "3 February 2032" in a sentence, "Feb 2032" on a chip; a minimum is "February 2032 or later" and
 * "Feb 2032+", a day that its source calls approximate "February 2032 (approximate)" and
 * "~Feb 2032".
 */
function formatDateParam(
  { date, form, orLater = false, only }: DateParam,
  { catalogue, locale, isChip }: Context,
): string {
  const wrap = (id: string, text: string): string =>
    (catalogue[id] ?? '').replace('{date}', () => text);
  const plain =
    isChip || form === 'year'
      ? formatDate(date, form, locale, catalogue['date.months'])
      : formatDate(date, `long-${form}`, locale, catalogue['date.months-long']);
  if (isChip) return `${only === undefined ? '' : '~'}${plain}${orLater ? '+' : ''}`;
  const text = orLater ? wrap('date.or-later', plain) : plain;
  return only === undefined ? text : wrap(`date.${only}`, text);
}
