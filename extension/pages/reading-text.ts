import type { Param } from '../../engine/assessment.ts';
import type { Translator } from '../../engine/i18n/translator.ts';
import type { ReadRow } from '../../readers/contract.ts';

const FORMS = ['year', 'month', 'day'] as const;

/** A moment as it is named, no finer. */
export const toMomentParam = (moment: string): Param => {
  const parts = moment.split('-');
  const date = [parts[0], parts[1] ?? '01', parts[2] ?? '01'].join('-');
  return { date, form: FORMS[parts.length - 1] ?? 'day' };
};

/**
 * What a row says, in one line: "Security updates until at least 31 December 2029 · Last sold
 * 2024".
 */
export function describeRow(row: ReadRow, { t }: Translator): string {
  const { until, years, endOfLife, lastSold, bound, what, from } = row;
  const parts: string[] = [];
  const subject = t(`ui.read.what.${what}`);
  if (until !== undefined) {
    const date = toMomentParam(until);
    parts.push(t(bound === 'at-least' ? 'ui.read.at-least' : 'ui.read.until', { subject, date }));
  }
  if (years !== undefined)
    parts.push(
      t(`ui.read.years.${bound === 'up-to' ? 'up-to' : 'plain'}`, {
        subject,
        years,
        from: t(`ui.read.from.${from ?? 'unknown'}`),
      }),
    );
  if (what === 'unsupported-list') parts.push(subject);
  if (endOfLife !== undefined)
    parts.push(t('ui.read.end-of-life', { date: toMomentParam(endOfLife) }));
  if (lastSold !== undefined) parts.push(t('ui.read.last-sold', { date: toMomentParam(lastSold) }));
  return parts.join(' · ');
}

/** The product as it is listed: brand, name, revision, region. */
export const nameRow = ({ brand, model, revision, region }: ReadRow): string =>
  [
    brand !== undefined && !model.toLowerCase().startsWith(brand.toLowerCase()) ? brand : '',
    model,
    revision ?? '',
    region === undefined ? '' : `(${region})`,
  ]
    .filter(Boolean)
    .join(' ');
