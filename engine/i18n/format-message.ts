import type { Message, Param } from '../assessment.ts';
import { findPluralForm, formatDate, formatList, formatNumber, formatRegion } from './locale.ts';

/** Texts of one language by message id. */
export type Catalogue = Record<string, string>;

const MAX_DEPTH = 4;
/**
 * `{name}` puts a parameter in; `{n|one=a device|other=# devices}` chooses by plural form, `#`
 * being the number.
 */
const SLOT = /\{([a-z-]+)(?:\|([^{}]*))?\}/g;

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
  return template.replace(SLOT, (_, name: string, forms: string | undefined) => {
    const value = message.params?.[name];
    if (value === undefined) return '';
    return forms === undefined
      ? formatParam(value, catalogue, locale, depth)
      : choosePluralForm(value, forms, locale);
  });
}

function choosePluralForm(value: Param, forms: string, locale: string): string {
  const number = typeof value === 'number' ? value : Number(value);
  const texts = new Map(
    forms
      .split('|')
      .map((part) => [part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)]),
  );
  return (texts.get(findPluralForm(number, locale)) ?? texts.get('other') ?? '').replaceAll(
    '#',
    formatNumber(number, locale),
  );
}

function formatParam(value: Param, catalogue: Catalogue, locale: string, depth: number): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return formatNumber(value, locale);
  if ('date' in value) return formatDate(value.date, value.form, locale, catalogue['date.months']);
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
  return formatList(
    value.list.map((item) => formatParam(item, catalogue, locale, depth + 1)),
    locale,
  );
}
