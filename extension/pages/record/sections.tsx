import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { Translator } from '../../../engine/i18n/translator.ts';
import { Fold } from '../../../ui/components/fold.tsx';
import type { Case } from '../../store/record-schema.ts';
import { beginCase, chooseCase, deleteAll, noteCase, renameCase, setRecheck } from './changes.ts';
import type { RecordRow } from './rows.ts';
import { drawSample, drawSeed, MAX_SEED } from './sample.ts';
import { state } from './state.ts';
import { exportCsv, exportZip } from './transfer.ts';
import { countRows } from './rows.ts';
import { describeCounts, describeMethod } from './words.ts';

interface Props {
  translator: Translator;
  own: Case;
  rows: readonly RecordRow[];
}

/** What is done with the whole record. */
export function Actions({ translator: { t }, own, rows }: Props) {
  if (rows.length === 0) return null;
  return (
    <p class="row actions">
      <button
        type="button"
        class="button primary"
        disabled={state.isBusy.value}
        onClick={exportZip}
      >
        {t('ui.record.export')}
      </button>
      <button type="button" class="button" onClick={exportCsv}>
        {t('ui.record.csv')}
      </button>
      <button type="button" class="button" onClick={() => print()}>
        {t('ui.record.print')}
      </button>
      {state.recheck.value?.caseId !== own.id && (
        <button type="button" class="button" onClick={() => setRecheck(own.id)}>
          {t('ui.record.recheck.start')}
        </button>
      )}
    </p>
  );
}

/** Name and notes of this case, another one, a new one. */
export function Cases({ translator: { t }, own }: Pick<Props, 'translator' | 'own'>) {
  const id = useId();
  const begun = useSignal('');
  const cases = state.cases.value ?? [];
  return (
    <Fold title={t('ui.record.case')}>
      {cases.length > 1 && (
        <p class="field">
          <label for={`${id}-choose`}>{t('ui.record.case.choose')}</label>{' '}
          <select
            id={`${id}-choose`}
            value={own.id}
            onChange={({ currentTarget: { value } }) => chooseCase(value)}
          >
            {cases.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </select>
        </p>
      )}
      <p class="field">
        <label for={`${id}-name`}>{t('ui.record.case.name')}</label>{' '}
        <input
          type="text"
          id={`${id}-name`}
          key={`${own.id} name`}
          defaultValue={own.name}
          maxLength={300}
          onChange={({ currentTarget: { value } }) =>
            value.trim() !== '' && renameCase(own.id, value)
          }
        />
      </p>
      <p class="field">
        <label for={`${id}-notes`}>{t('ui.record.notes')}</label>
        <textarea
          id={`${id}-notes`}
          key={`${own.id} notes`}
          rows={4}
          maxLength={20_000}
          defaultValue={own.notes}
          onChange={({ currentTarget: { value } }) => noteCase(own.id, value)}
        />
      </p>
      <p class="row">
        <label for={`${id}-new`}>{t('ui.record.case.new')}</label>
        <input
          type="text"
          id={`${id}-new`}
          maxLength={300}
          value={begun.value}
          onInput={({ currentTarget: { value } }) => (begun.value = value)}
        />
        <button
          type="button"
          class="button"
          disabled={begun.value.trim() === ''}
          onClick={() => {
            void beginCase(begun.value.trim());
            begun.value = '';
          }}
        >
          {t('ui.record.case.begin')}
        </button>
      </p>
    </Fold>
  );
}

/** What may be quoted, and how the record was made. */
export function Method({ translator, own, rows }: Props) {
  const { t } = translator;
  return (
    <Fold title={t('ui.record.method')}>
      <ul class="dotted">
        {describeCounts(countRows(rows), translator).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <ul class="dotted quiet">
        {describeMethod(own, rows, translator).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Fold>
  );
}

/** A sample by chance, that others can draw again by its seed. */
export function Sample({ translator: { t }, rows }: Pick<Props, 'translator' | 'rows'>) {
  const id = useId();
  const size = useSignal('10');
  const seed = useSignal('');
  const draw = (): void => {
    const chosen = seed.value === '' ? drawSeed() : Number(seed.value);
    const valid = rows.filter(({ entry }) => entry.retracted === undefined);
    // By shop and number, so that two people with the same listings draw the same.
    const ids = new Map(valid.map(({ entry }) => [`${entry.host}\n${entry.key}`, entry.id]));
    const drawn = drawSample([...ids.keys()], Number(size.value), chosen);
    seed.value = String(chosen);
    state.sample.value = {
      size: drawn.size,
      seed: chosen,
      ids: new Set([...drawn].flatMap((key) => ids.get(key) ?? [])),
    };
    state.shown.value = 'sample';
  };
  const isSound = /^[1-9]\d{0,4}$/.test(size.value) && /^\d{0,10}$/.test(seed.value);
  return (
    <Fold title={t('ui.record.sample')}>
      <p>{t('ui.record.sample.lead')}</p>
      <p class="row">
        <label for={`${id}-size`}>{t('ui.record.sample.size')}</label>
        <input
          id={`${id}-size`}
          inputMode="numeric"
          size={6}
          value={size.value}
          onInput={({ currentTarget: { value } }) => (size.value = value.trim())}
        />
        <label for={`${id}-seed`}>{t('ui.record.sample.seed')}</label>
        <input
          id={`${id}-seed`}
          inputMode="numeric"
          size={12}
          value={seed.value}
          onInput={({ currentTarget: { value } }) => (seed.value = value.trim())}
        />
        <button
          type="button"
          class="button"
          disabled={!isSound || Number(seed.value) > MAX_SEED}
          onClick={draw}
        >
          {t('ui.record.sample.draw')}
        </button>
      </p>
      <p role="status">
        {state.sample.value === null
          ? ''
          : t('ui.record.sample.drawn', {
              n: state.sample.value.size,
              // A seed is a name, not a quantity: no separators.
              seed: String(state.sample.value.seed),
            })}
      </p>
    </Fold>
  );
}

/** One press deletes every record there is; it lies behind a fold, away from the others. */
export function DeleteAll({ translator: { t } }: { translator: Translator }) {
  return (
    <Fold title={t('ui.record.delete.all.title')}>
      <p>{t('ui.record.delete.all.lead')}</p>
      <p>
        <button type="button" class="button danger" onClick={deleteAll}>
          {t('ui.record.delete.all')}
        </button>
      </p>
    </Fold>
  );
}
