/** What browsers leave behind when they translate a page, and what of it can be trusted. */

/**
 * Chromium marks the root and wraps text; Edge and Yandex mark elements; Firefox, while it works.
 */
const ROOT_CLASS = /(?:^|\s)translated-(?:ltr|rtl)(?:\s|$)/;
const WRAPPERS = [
  'font[style*="vertical-align: inherit" i]',
  'font:not([color],[size],[face]) > font:not([color],[size],[face])',
  '[_msttexthash]',
  '[data-moz-translations-id]',
  'ya-tr-span',
].join();

/** Do these words stand here in place of the shop's own? */
export function isTranslated(document: Document): boolean {
  const names = document.documentElement?.getAttribute('class') ?? '';
  return ROOT_CLASS.test(names.slice(0, 2_000)) || document.querySelector(WRAPPERS) !== null;
}

const FIGURES = /\d+/g;
const OTHER_DIGITS = /(?![0-9])\p{Nd}/u;

const listFigures = (text: string): string =>
  [...new Set(text.slice(0, 600).match(FIGURES) ?? [])].sort().join();

/**
 * Translators leave figures alone, so two names of one thing have the same; undefined where a
 * script with digits of its own leaves nothing to compare.
 */
export function hasSameFigures(one: string, other: string): boolean | undefined {
  if (OTHER_DIGITS.test(one) || OTHER_DIGITS.test(other)) return undefined;
  return listFigures(one) === listFigures(other);
}

/** Does a text hold all figures of a name? True where its script has digits of its own. */
export function holdsFigures(text: string, name: string): boolean {
  if (OTHER_DIGITS.test(text)) return true;
  const held = new Set(text.match(FIGURES) ?? []);
  return (name.match(FIGURES) ?? []).every((figure) => held.has(figure));
}
