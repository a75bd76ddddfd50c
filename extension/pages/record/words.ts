import { toMarketsParam } from '../../../engine/claim-markets.ts';
import type { Translator } from '../../../engine/i18n/translator.ts';
import type { Change } from '../../store/record-changes.ts';
import type { Case, Coding, Visit } from '../../store/record-schema.ts';
import { formatUtc, type Counts, type RecordRow } from './rows.ts';

const MAX_SHOWN = 300;
const cut = (text: string): string =>
  text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;

/** "Price: 109.99 GBP, now 89.99 GBP". Long texts are told to differ, and stand in full below. */
export function describeChange({ field, before, after }: Change, { t }: Translator): string {
  const name = t(`ui.record.changed.${field}`);
  if (field === 'finding' || field === 'details') return name;
  return t('ui.record.change', {
    name,
    before: before === '' ? t('ui.record.nothing') : cut(before),
    after: after === '' ? t('ui.record.nothing') : cut(after),
  });
}

/** "Published and clear; in the listing". */
export function describeCoding({ finding, where }: Coding, { t }: Translator): string {
  const found = t(`ui.record.code.${finding}`);
  return where === undefined ? found : `${found}; ${t(`ui.record.where.${where}`)}`;
}

/** When a source was read, and of which market it speaks where it is not all of them. */
export function describeReading(
  { read, market }: Pick<Visit['found']['findings'][number]['claims'][number], 'read' | 'market'>,
  { t }: Translator,
): string {
  return market === undefined
    ? read
    : `${read}, ${t('ui.claim.market', { market: toMarketsParam(market) })}`;
}

/** What may be quoted, each a sentence with its numbers. */
export function describeCounts(counts: Counts, { t }: Translator): string[] {
  const { listings: n, shops, dated, saysUnknown, saysNothing, changed, retracted } = counts;
  return [
    t('ui.record.count.listings', { n, shops }),
    t('ui.record.count.dated', { n: dated, all: n }),
    t('ui.record.count.unknown', { n: saysUnknown, all: n }),
    t('ui.record.count.nothing', { n: saysNothing, all: n }),
    ...(changed > 0 ? [t('ui.record.count.changed', { n: changed, all: n })] : []),
    ...(retracted > 0 ? [t('ui.record.count.retracted', { n: retracted })] : []),
  ];
}

const listDistinct = (values: readonly string[]): string => [...new Set(values)].sort().join(', ');

/** With what, where and when the record was made. */
export function describeMethod(
  { startedAt, sessions }: Case,
  rows: readonly RecordRow[],
  { t }: Translator,
): string[] {
  const found = rows.flatMap(({ visits }) => visits.map((visit) => visit.found));
  return [
    t('ui.record.method.started', { when: formatUtc(startedAt) }),
    ...sessions.map(({ from, to }) =>
      to === undefined
        ? t('ui.record.method.session-open', { from: formatUtc(from) })
        : t('ui.record.method.session', { from: formatUtc(from), to: formatUtc(to) }),
    ),
    t('ui.record.method.dataset', { list: listDistinct(found.map(({ dataset }) => dataset)) }),
    t('ui.record.method.extension', {
      list: listDistinct(found.map(({ extension }) => extension)),
    }),
    t('ui.record.method.browser', { list: listDistinct(found.map(({ browser }) => browser)) }),
    t('ui.record.method.zone', { list: listDistinct(found.map(({ timeZone }) => timeZone)) }),
    t('ui.record.method.hashes'),
  ];
}
