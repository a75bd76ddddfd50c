import type { Reason } from '../assessment.ts';
import type { Translator } from './translator.ts';

/**
 * "brand: “Tapo” (title)"; of a field that the rule is named after nothing more is said. A rule
 * without a text of its own is called a sign; investigators (`exact`) see its id too.
 */
export function describeReason(
  { rule, words: found, field }: Reason,
  translator: Translator,
  exact: boolean,
): string {
  const own = `reason.${rule}`;
  const says = translator.t(translator.has(own) ? own : 'ui.reason.other');
  const name = says + (exact ? ` [${rule}]` : '');
  const text =
    found === undefined || found === ''
      ? name
      : translator.t('ui.reason.words', { rule: name, words: found });
  const place = field === undefined ? says : translator.t(`ui.field.${field}`);
  return place === says ? text : translator.t('ui.reason.field', { text, field: place });
}
