import { Fragment } from 'preact';
import type { ComponentChildren } from 'preact';
import type { Translator } from '../../../engine/i18n/translator.ts';
import { EntryDetails } from './entry.tsx';
import { formatUtc, type RecordRow } from './rows.ts';
import { state } from './state.ts';
import { describeChange, describeCoding } from './words.ts';

interface Props {
  translator: Translator;
  rows: readonly RecordRow[];
}

const COLUMNS = [
  'ui.record.number',
  'ui.record.when',
  'ui.record.listing',
  'ui.record.says',
  'ui.record.hold',
  'ui.record.code',
  'ui.record.recheck',
] as const;

/**
 * One row a listing, unfolded at a press. Roles are written out: on narrow windows rows are laid
 * out as cards, and a table whose display is another is none to assistive technology.
 */
export function RecordTable({ translator, rows }: Props) {
  const { t } = translator;
  const day = findOneDay(rows);
  const heads = COLUMNS.map((id) =>
    id === 'ui.record.hold' && day !== null ? `${t(id)} (${day})` : t(id),
  );
  return (
    <table role="table" class="record-table">
      <thead role="rowgroup">
        <tr role="row">
          {heads.map((head) => (
            <th key={head} role="columnheader" scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <Fragment key={row.entry.id}>
            <Row translator={translator} row={row} saysDay={day === null} />
            {state.opened.value === row.entry.id && (
              <tr role="row" class="unfolded">
                <td role="cell" colSpan={COLUMNS.length}>
                  <EntryDetails translator={translator} row={row} />
                </td>
              </tr>
            )}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

/** The day of what we hold where it is the same for all: the head of the column says it once. */
function findOneDay(rows: readonly RecordRow[]): string | null {
  const [day = null, ...others] = new Set(rows.map(({ heldOn }) => heldOn));
  return others.length === 0 ? day : null;
}

interface RowProps {
  translator: Translator;
  row: RecordRow;
  /** Rows differ in the day of what we hold. */
  saysDay: boolean;
}

function Row({ translator, row, saysDay }: RowProps) {
  const { t } = translator;
  const { entry, number, pageSays, held, heldOn, about, latest } = row;
  const isOpen = state.opened.value === entry.id;
  return (
    <tr role="row" class={entry.retracted === undefined ? undefined : 'retracted'}>
      <Cell label={t('ui.record.number')} name="no">
        {number}
      </Cell>
      <Cell label={t('ui.record.when')} name="when">
        <time dateTime={new Date(entry.firstSeen).toISOString()}>
          {formatUtc(entry.firstSeen)
            .split(' ')
            .map((part) => (
              <Fragment key={part}>
                <span>{part}</span>{' '}
              </Fragment>
            ))}
        </time>
      </Cell>
      <th role="rowheader" scope="row">
        <button
          type="button"
          class="title"
          aria-expanded={isOpen}
          onClick={() => (state.opened.value = isOpen ? null : entry.id)}
        >
          <bdi>{entry.title}</bdi>
        </button>
        <span class="quiet small">{about}</span>
        <Badges translator={translator} row={row} />
      </th>
      <Cell label={t('ui.record.says')}>
        {pageSays.length === 0 ? (
          <span class="quiet">{t('ui.record.says.nothing')}</span>
        ) : (
          pageSays.map((words) => <q key={words}>{words}</q>)
        )}
      </Cell>
      <Cell label={t('ui.record.hold')}>
        {held}
        {saysDay && <span class="quiet small">{heldOn}</span>}
        <code class="quiet small" title={`SHA-256 ${latest.hashes.shown}`}>
          {latest.hashes.shown.slice(0, 8)}…
        </code>
      </Cell>
      <Cell label={t('ui.record.code')}>
        {entry.coding === undefined ? (
          <span class="quiet">{t('ui.record.code.open')}</span>
        ) : (
          describeCoding(entry.coding, translator)
        )}
        {entry.second !== undefined && (
          <span class="quiet small">
            {t('ui.record.second.says', { words: describeCoding(entry.second, translator) })}
          </span>
        )}
      </Cell>
      <Cell label={t('ui.record.recheck')}>
        <Recheck translator={translator} row={row} />
      </Cell>
    </tr>
  );
}

/** What has been done with a listing, in words. */
function Badges({ translator: { t }, row }: { translator: Translator; row: RecordRow }) {
  const { entry, visits } = row;
  const words = [
    ...(entry.retracted === undefined ? [] : [t('ui.record.retracted.short')]),
    ...(entry.pinned === true ? [t('ui.record.pinned')] : []),
    ...(visits.some(({ hashes }) => hashes.picture !== undefined)
      ? [t('ui.record.part.picture')]
      : []),
    ...(entry.notes.length > 0 ? [t('ui.record.notes.count', { n: entry.notes.length })] : []),
  ];
  return words.length === 0 ? null : <span class="quiet small">{words.join(' · ')}</span>;
}

function Recheck({ translator, row }: { translator: Translator; row: RecordRow }) {
  const { t } = translator;
  const changes = row.recheck === 'changed' ? row.rechecked : row.changes;
  if (row.recheck === 'waiting') return <span class="quiet">{t('ui.record.recheck.waiting')}</span>;
  if (row.recheck === 'same')
    return <>{t('ui.record.recheck.same', { when: formatUtc(row.entry.lastSeen) })}</>;
  if (changes.length === 0) return <span class="quiet">{t('ui.record.recheck.none')}</span>;
  return (
    <ul class="changes tone-caution">
      {changes.map((change) => (
        <li key={`${change.field} ${change.before}`}>{describeChange(change, translator)}</li>
      ))}
    </ul>
  );
}

/** The label is seen where the head of the column is not. */
function Cell({
  label,
  name,
  children,
}: {
  label: string;
  name?: string;
  children: ComponentChildren;
}) {
  return (
    <td role="cell" class={name}>
      <span class="label" aria-hidden="true">
        {label}
      </span>
      <div>{children}</div>
    </td>
  );
}
