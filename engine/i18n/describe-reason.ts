import type { Reason } from '../assessment.ts';
import type { Translator } from './translator.ts';

/**
 * "brand in the title: “Tapo” (title)". A rule without a text of its own is called a sign;
 * investigators (`exact`) see its id too.
 */
export function describeReason(
  { rule, words: found, field }: Reason,
  translator: Translator,
  exact: boolean,
): string {
  const own = `reason.${rule}`;
  const name =
    translator.t(translator.has(own) ? own : 'ui.reason.other') + (exact ? ` [${rule}]` : '');
  const text =
    found === undefined || found === ''
      ? name
      : translator.t('ui.reason.words', { rule: name, words: found });
  return field === undefined
    ? text
    : translator.t('ui.reason.field', { text, field: translator.t(`ui.field.${field}`) });
}
