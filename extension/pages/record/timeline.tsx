import type { Translator } from '../../../engine/i18n/translator.ts';
import type { Change } from '../../store/record-changes.ts';
import type { Visit } from '../../store/record-schema.ts';
import { describeVisits, formatUtc, type RecordRow } from './rows.ts';
import { describeChange } from './words.ts';

interface Moment {
  row: RecordRow;
  visit: Visit;
  changes: Change[];
}

/** Every visit in the order of time, by day (UTC), with what it changed. */
export function Timeline({
  translator,
  rows,
  limit,
}: {
  translator: Translator;
  rows: readonly RecordRow[];
  limit: number;
}) {
  const moments = rows
    .flatMap((row) => describeVisits(row.visits).map((one) => ({ row, ...one })))
    .toSorted((a, b) => a.visit.at - b.visit.at)
    .slice(0, limit);
  const days = [...new Set(moments.map(({ visit }) => toDay(visit)))];
  return (
    <div class="timeline">
      {days.map((day) => (
        <section key={day}>
          <h3>{day} (UTC)</h3>
          <ol>
            {moments
              .filter(({ visit }) => toDay(visit) === day)
              .map((moment) => (
                <Line key={moment.visit.id} translator={translator} moment={moment} />
              ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

const toDay = ({ at }: Visit): string => formatUtc(at).slice(0, 10);

function Line({ translator, moment }: { translator: Translator; moment: Moment }) {
  const { t } = translator;
  const { row, visit, changes } = moment;
  const isFirst = visit.id === row.visits[0]?.id;
  const said = changes.map((change) => describeChange(change, translator)).join(' · ');
  return (
    <li>
      <time dateTime={new Date(visit.at).toISOString()}>{formatUtc(visit.at).slice(11)}</time>{' '}
      <strong dir="auto">{visit.shown.listing.title}</strong>{' '}
      <span class="quiet">{row.entry.host}</span>
      <span class={changes.length > 0 ? 'what tone-caution' : 'what quiet'}>
        {isFirst ? t('ui.record.first') : said || t('ui.record.again')}
        {visit.times > 1 &&
          ` · ${t('ui.record.times', { n: visit.times, when: formatUtc(visit.lastAt) })}`}
      </span>
    </li>
  );
}
