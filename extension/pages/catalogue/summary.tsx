import { FINDING_IDS, FINDINGS, type FindingId } from '../../../catalogue/finding.ts';
import {
  listMakers,
  type CountedNote,
  type FindingTally,
  type Tally,
} from '../../../catalogue/tally.ts';
import type { Tone } from '../../../engine/assessment.ts';
import { toDayParam } from '../../../engine/message-params.ts';
import type { Translator } from '../../../engine/i18n/translator.ts';
import { Mark } from '../../../ui/components/mark.tsx';
import type { Changes, RowFilter } from '../../catalogue/contracts.ts';
import { state } from './state.ts';

interface Props {
  translator: Translator;
  tally: Tally;
}

const TONES: Record<(typeof FINDINGS)[FindingId]['severity'], Tone> = {
  alert: 'alert',
  caution: 'caution',
  open: 'neutral',
  none: 'neutral',
};
const MAX_MAKERS = 4;

/** The counts that come first. */
export function Cards({ translator: { t }, tally }: Props) {
  const count = (severity: string): number =>
    FINDING_IDS.filter((id) => FINDINGS[id].severity === severity).reduce(
      (sum, id) => sum + (tally.findings[id]?.count ?? 0),
      0,
    );
  const cards = [
    { id: 'rows', n: tally.rows, tone: 'neutral' },
    { id: 'devices', n: tally.devices, tone: 'neutral' },
    { id: 'scope', n: tally.inScope, tone: 'neutral' },
    { id: 'alert', n: count('alert'), tone: 'alert' },
    { id: 'caution', n: count('caution'), tone: 'caution' },
    { id: 'open', n: count('open'), tone: 'neutral' },
  ];
  return (
    <dl class="cards">
      {cards.map(({ id, n, tone }) => (
        <div key={id} class={`tone-${n > 0 ? tone : 'neutral'}`}>
          <dt>{t(`ui.catalogue.card.${id}`)}</dt>
          <dd>{t('ui.catalogue.number', { n })}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Findings, the worst first: how many, of whom, an example, what to do. */
export function FindingTable({ translator, tally }: Props) {
  const { t } = translator;
  const found = FINDING_IDS.flatMap((id) => {
    const part = tally.findings[id];
    return part === undefined || part.count === 0 ? [] : [{ id, part }];
  });
  return (
    <table class="findings">
      <caption>{t('ui.catalogue.findings')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('catalogue.column.finding')}</th>
          <th scope="col" class="number">
            {t('ui.catalogue.rows')}
          </th>
          <th scope="col">{t('ui.catalogue.makers')}</th>
          <th scope="col">{t('catalogue.column.todo')}</th>
          <th scope="col">
            <span class="unseen">{t('ui.catalogue.see')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {found.map(({ id, part }) => (
          <FindingRow key={id} translator={translator} id={id} part={part} />
        ))}
      </tbody>
    </table>
  );
}

function FindingRow({
  translator: { t },
  id,
  part,
}: {
  translator: Translator;
  id: FindingId;
  part: FindingTally;
}) {
  const { severity } = FINDINGS[id];
  const name = t(`catalogue.finding.${id}`);
  // A row that cannot be read may have no title.
  const [sample] = part.samples.flatMap(({ title, id = '' }) => title || id || []);
  return (
    <tr class={`tone-${TONES[severity]}`}>
      <th scope="row">
        {severity !== 'none' && <Mark tone={TONES[severity]} />} <span>{name}</span>
      </th>
      <td class="number" data-label={t('ui.catalogue.rows')}>
        {t('ui.catalogue.number', { n: part.count })}
      </td>
      <td data-label={t('ui.catalogue.makers')}>
        {severity === 'none' ? '' : <Makers t={t} id={id} part={part} />}
        {severity !== 'none' && sample !== undefined && (
          <span class="quiet small sample" dir="auto">
            {t('ui.catalogue.example', { title: sample })}
          </span>
        )}
      </td>
      <td data-label={t('catalogue.column.todo')}>{t(`catalogue.advice.${id}`)}</td>
      <td>
        <button
          type="button"
          class="plain"
          aria-label={t('ui.catalogue.see-of', { finding: name })}
          onClick={() => showRows({ finding: id, maker: null })}
        >
          {t('ui.catalogue.see')}
        </button>
      </td>
    </tr>
  );
}

function Makers({ t, id, part }: { t: Translator['t']; id: FindingId; part: FindingTally }) {
  const makers = listMakers(part);
  return (
    <span class="makers">
      {makers.slice(0, MAX_MAKERS).map(([maker, n]) => (
        <button
          key={maker}
          type="button"
          class="plain"
          onClick={() => showRows({ finding: id, maker })}
        >
          {maker === '' ? t('catalogue.summary.no-maker') : maker} {t('ui.catalogue.number', { n })}
        </button>
      ))}
      {makers.length > MAX_MAKERS && <span>…</span>}
    </span>
  );
}

/** Shows the rows of a filter, and goes there. */
export function showRows(filter: RowFilter): void {
  state.filter.value = filter;
  document.getElementById('rows')?.scrollIntoView({ block: 'start' });
  document.getElementById('rows')?.focus({ preventScroll: true });
}

/** What was noticed of the file. */
export function Notes({
  translator,
  notes,
}: {
  translator: Translator;
  notes: readonly CountedNote[];
}) {
  if (notes.length === 0) return null;
  return (
    <ul class="dotted small">
      {notes.map((note) => (
        <li key={JSON.stringify(note.message)}>{formatNote(note, translator)}</li>
      ))}
    </ul>
  );
}

function formatNote({ message, line, count }: CountedNote, { say, t }: Translator): string {
  const note = say(message);
  return line === undefined
    ? note
    : t('catalogue.note.times', { note, line: String(line), n: count });
}

/** What changed since the last check of the same catalogue. */
export function ChangesSince({
  translator: { t },
  changes,
}: {
  translator: Translator;
  changes: Changes;
}) {
  const { day, added, gone, goneNames, changed } = changes;
  if (added + gone + changed === 0)
    return <p>{t('ui.catalogue.changes.none', { date: toDayParam(day) })}</p>;
  return (
    <section>
      <h2>{t('ui.catalogue.changes', { date: toDayParam(day) })}</h2>
      <ul class="dotted">
        <li>
          {t('ui.catalogue.changes.changed', { n: changed })}{' '}
          {changed > 0 && (
            <button
              type="button"
              class="plain"
              onClick={() => showRows({ finding: 'changed', maker: null })}
            >
              {t('ui.catalogue.see')}
            </button>
          )}
        </li>
        <li>{t('ui.catalogue.changes.added', { n: added })}</li>
        <li>
          {t('ui.catalogue.changes.gone', { n: gone })}
          {gone > 0 && <span class="quiet small">: {goneNames.slice(0, 10).join(' · ')}</span>}
        </li>
      </ul>
    </section>
  );
}
