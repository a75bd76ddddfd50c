import { useId } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import type { Translator } from '../../../engine/i18n/translator.ts';
import { countRows, type RecordRow } from './rows.ts';
import { FIRST_DRAWN, SHOWN, state, type ShownPart } from './state.ts';

const isUncoded = ({ entry }: RecordRow): boolean => entry.coding === undefined;

const IS_SHOWN: Record<ShownPart, (row: RecordRow) => boolean> = {
  all: () => true,
  dated: (row) => countRows([row]).dated > 0,
  unknown: (row) => countRows([row]).saysUnknown > 0,
  nothing: ({ pageSays }) => pageSays.length === 0,
  changed: ({ changes, rechecked }) => changes.length + rechecked.length > 0,
  waiting: ({ recheck }) => recheck === 'waiting',
  uncoded: isUncoded,
  sample: ({ entry }) => state.sample.value?.ids.has(entry.id) ?? false,
  retracted: ({ entry }) => entry.retracted !== undefined,
};

/** The rows that the reader has chosen to see. */
export function filterRows(rows: readonly RecordRow[]): RecordRow[] {
  const query = state.query.value.trim().toLowerCase();
  const isShown = IS_SHOWN[state.shown.value];
  return rows.filter((row) => {
    const { entry, latest, about } = row;
    if (state.host.value !== '' && entry.host !== state.host.value) return false;
    if (!isShown(row)) return false;
    const text = `${entry.title} ${latest.found.device ?? ''} ${about} ${entry.key}`;
    return text.toLowerCase().includes(query);
  });
}

/** Search, shop, part of the record, and how it is shown. */
export function Filters({
  translator: { t },
  rows,
}: {
  translator: Translator;
  rows: readonly RecordRow[];
}) {
  const hosts = [...new Set(rows.map(({ entry }) => entry.host))].sort();
  const parts = SHOWN.filter(
    (part) => part === 'all' || part === state.shown.value || rows.some(IS_SHOWN[part]),
  );
  const again = (set: () => void): void => {
    set();
    state.drawn.value = FIRST_DRAWN;
  };
  return (
    <div class="filters row">
      <Labelled label={t('ui.record.search')}>
        {(id) => (
          <input
            type="search"
            id={id}
            value={state.query.value}
            onInput={({ currentTarget: { value } }) => again(() => (state.query.value = value))}
          />
        )}
      </Labelled>
      {hosts.length > 1 && (
        <Labelled label={t('ui.record.shop')}>
          {(id) => (
            <select
              id={id}
              value={state.host.value}
              onChange={({ currentTarget: { value } }) => again(() => (state.host.value = value))}
            >
              <option value="">{t('ui.record.shop.all')}</option>
              {hosts.map((host) => (
                <option key={host} value={host}>
                  {host}
                </option>
              ))}
            </select>
          )}
        </Labelled>
      )}
      <Labelled label={t('ui.record.show')}>
        {(id) => (
          <select
            id={id}
            value={state.shown.value}
            onChange={({ currentTarget: { value } }) =>
              again(() => (state.shown.value = SHOWN.find((part) => part === value) ?? 'all'))
            }
          >
            {parts.map((part) => (
              <option key={part} value={part}>
                {t(`ui.record.show.${part}`)} ({rows.filter(IS_SHOWN[part]).length})
              </option>
            ))}
          </select>
        )}
      </Labelled>
      <div class="row views" role="group" aria-label={t('ui.record.view')}>
        {(['table', 'timeline'] as const).map((view) => (
          <button
            key={view}
            type="button"
            class="plain"
            aria-pressed={state.view.value === view}
            onClick={() => (state.view.value = view)}
          >
            {t(`ui.record.view.${view}`)}
          </button>
        ))}
      </div>
    </div>
  );
}

function Labelled({
  label,
  children,
}: {
  label: string;
  children: (id: string) => ComponentChildren;
}) {
  const id = useId();
  return (
    <span class="labelled">
      <label for={id}>{label}</label>
      {children(id)}
    </span>
  );
}
