import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { FINDING_IDS } from '../../../catalogue/finding.ts';
import type { Tally } from '../../../catalogue/tally.ts';
import type { Translator } from '../../../engine/i18n/translator.ts';
import type { RowFilter, TableRow } from '../../catalogue/contracts.ts';
import { ask, state } from './state.ts';

/** Height of a row in CSS pixels before one is drawn; rows that are not seen are not drawn. */
const FIRST_ROW = 44;
const SEEN = 12;
const SPARE = 6;
/** No browser draws a box that is higher. */
const MAX_HEIGHT = 8_000_000;

/** The table of rows: any number of them, of which only those in view are drawn. */
export function RowTable({ translator, tally }: { translator: Translator; tally: Tally }) {
  const { t } = translator;
  const list = useRef<HTMLDivElement>(null);
  const top = useSignal(0);
  const total = useSignal(0);
  const rows = useSignal<readonly TableRow[]>([]);
  const filter = state.filter.value;
  const revision = state.revision.value;
  const rowHeight = useRowHeight(list, rows.value);
  const height = Math.min(MAX_HEIGHT, total.value * rowHeight);
  const scale = total.value * rowHeight > MAX_HEIGHT ? (total.value * rowHeight) / MAX_HEIGHT : 1;
  const from = Math.max(0, Math.floor((top.value * scale) / rowHeight) - SPARE);
  // Another choice of rows is read from its beginning.
  useEffect(() => list.current?.scrollTo({ top: 0 }), [filter]);
  useEffect(() => {
    let isCurrent = true;
    void ask({ kind: 'rows', filter, from, count: SEEN + 2 * SPARE }).then((answer) => {
      if (!isCurrent || answer === null) return;
      total.value = answer.total;
      rows.value = answer.rows;
    });
    return () => {
      isCurrent = false;
    };
  }, [filter, from, revision]);
  return (
    <section id="rows" tabIndex={-1} aria-labelledby="rows-title">
      <h2 id="rows-title">{t('ui.catalogue.table')}</h2>
      <FilterFields translator={translator} tally={tally} filter={filter} />
      <p role="status" class="small">
        {t('ui.catalogue.shown', { n: total.value })}
      </p>
      <div
        ref={list}
        class="window"
        onScroll={(event) => {
          top.value = event.currentTarget.scrollTop;
        }}
      >
        <div class="all" style={{ blockSize: `${height}px` }}>
          <ul
            style={{
              insetBlockStart: `${Math.max(0, top.value - (top.value * scale - from * rowHeight))}px`,
            }}
          >
            {rows.value.map((row) => (
              <RowLine key={row.at} t={t} row={row} />
            ))}
          </ul>
        </div>
      </div>
    </section>
  );
}

/** How high the style sheet makes a row: by the width of the window and the size of letters. */
function useRowHeight(list: RefObject<HTMLElement | null>, rows: readonly TableRow[]): number {
  const height = useSignal(FIRST_ROW);
  useEffect(() => {
    const measure = (): void => {
      height.value = list.current?.querySelector('li')?.offsetHeight ?? height.value;
    };
    measure();
    addEventListener('resize', measure);
    return () => removeEventListener('resize', measure);
  }, [rows]);
  return height.value;
}

function FilterFields({
  translator: { t },
  tally,
  filter,
}: {
  translator: Translator;
  tally: Tally;
  filter: RowFilter;
}) {
  const set = (change: Partial<RowFilter>): void => {
    state.filter.value = { ...filter, ...change };
  };
  const makers = useMakers(tally);
  return (
    <p class="row">
      <label>
        {t('catalogue.column.finding')}{' '}
        <select
          value={filter.finding}
          onChange={({ currentTarget }) =>
            set({ finding: currentTarget.value as RowFilter['finding'] })
          }
        >
          {(['attention', 'all'] as const).map((id) => (
            <option key={id} value={id}>
              {t(`ui.catalogue.filter.${id}`)}
            </option>
          ))}
          {state.changes.value !== null && (
            <option value="changed">{t('ui.catalogue.filter.changed')}</option>
          )}
          {FINDING_IDS.filter((id) => (tally.findings[id]?.count ?? 0) > 0).map((id) => (
            <option key={id} value={id}>
              {t(`catalogue.finding.${id}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('ui.catalogue.maker')}{' '}
        <select
          value={filter.maker ?? '*'}
          onChange={({ currentTarget: { value } }) => set({ maker: value === '*' ? null : value })}
        >
          <option value="*">{t('ui.catalogue.filter.all-makers')}</option>
          {makers.map((maker) => (
            <option key={maker} value={maker}>
              {maker === '' ? t('catalogue.summary.no-maker') : maker}
            </option>
          ))}
        </select>
      </label>
    </p>
  );
}

/** Makers to choose from, by their names: asked for again when there are twice as many rows. */
function useMakers({ rows }: Tally): readonly string[] {
  const makers = useSignal<readonly string[]>([]);
  const { phase, filter } = state;
  useEffect(() => {
    void ask({ kind: 'makers' }).then((answer) => {
      makers.value = (answer?.makers ?? []).toSorted(collator.compare);
    });
  }, [phase.value, Math.floor(Math.log2(rows + 1))]);
  const { maker } = filter.value;
  return maker === null || makers.value.includes(maker) ? makers.value : [maker, ...makers.value];
}

const collator = new Intl.Collator();

function RowLine({ t, row }: { t: Translator['t']; row: TableRow }) {
  return (
    <li>
      <button
        type="button"
        class="line"
        onClick={() => {
          state.opened.value = row.at;
        }}
      >
        <span class="where">{t('ui.catalogue.row', { line: String(row.line) })}</span>
        <span class="what" dir="auto">
          {row.title === '' ? row.says : row.title}
        </span>
        <span class="comes-to">
          {row.note === null
            ? `${t(`catalogue.finding.${row.finding}`)}`
            : t('catalogue.finding.noted')}
        </span>
      </button>
    </li>
  );
}
