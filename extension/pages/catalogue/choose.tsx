import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { MEANINGS, type Meaning } from '../../../catalogue/columns.ts';
import type { Translator } from '../../../engine/i18n/translator.ts';
import { Fold } from '../../../ui/components/fold.tsx';
import { watchDrops } from './drop.ts';
import { check, refuse, state } from './state.ts';

interface Props {
  translator: Translator;
}

/** Where a file is dropped or chosen, or a list pasted. */
export function Choose({ translator: { t } }: Props) {
  const isOver = useSignal(false);
  useEffect(
    () =>
      watchDrops(
        (isHeld) => {
          isOver.value = isHeld;
        },
        (dropped) => ('file' in dropped ? check(dropped.file, false) : refuse(dropped.refused)),
      ),
    [isOver],
  );
  const take = (files: FileList | null): void => {
    const [file] = files ?? [];
    if (file) check(file, false);
  };
  return (
    <section class={`drop${isOver.value ? ' over' : ''}`} aria-label={t('ui.catalogue.choose')}>
      <label class="row">
        <span>{t('ui.catalogue.drop')}</span>
        <input type="file" onChange={(event) => take(event.currentTarget.files)} />
      </label>
      <p class="quiet small">{t('ui.catalogue.local')}</p>
      <Paste t={t} />
    </section>
  );
}

function Paste({ t }: { t: Translator['t'] }) {
  const text = useSignal('');
  return (
    <Fold title={t('ui.catalogue.paste')}>
      <label class="paste">
        <span class="small">{t('ui.catalogue.paste.how')}</span>
        <textarea
          rows={5}
          value={text.value}
          onInput={(event) => {
            text.value = event.currentTarget.value;
          }}
        />
      </label>
      <button
        type="button"
        class="button"
        disabled={text.value.trim() === ''}
        onClick={() => check(new File([text.value], t('ui.catalogue.pasted')), true)}
      >
        {t('ui.catalogue.check')}
      </button>
    </Fold>
  );
}

/** Meanings that a user may set by hand. */
const SHOWN: readonly Meaning[] = MEANINGS.filter(
  (meaning) => !['specs', 'language', 'currency'].includes(meaning),
);

/** What the columns of the file mean; another choice checks the file anew. */
export function ColumnMeanings({ translator: { t }, isOpen }: Props & { isOpen: boolean }) {
  const { columns, mapping, file } = state;
  const chosen = useSignal<Partial<Record<Meaning, string>>>({});
  if (columns.value.length === 0 || file.value === null) return null;
  const current = (meaning: Meaning): string =>
    chosen.value[meaning] ?? mapping.value[meaning]?.[0] ?? '';
  const again = (): void => {
    const wanted = SHOWN.flatMap((meaning) =>
      current(meaning) === '' ? [] : [[meaning, [current(meaning)]] as const],
    );
    if (file.value) check(file.value.file, file.value.isList, Object.fromEntries(wanted));
  };
  return (
    <Fold title={t('ui.catalogue.columns')} open={isOpen}>
      <div class="meanings">
        {SHOWN.map((meaning) => (
          <label key={meaning}>
            <span>{t(`ui.catalogue.meaning.${meaning}`)}</span>
            <select
              value={current(meaning)}
              onChange={(event) => {
                chosen.value = { ...chosen.value, [meaning]: event.currentTarget.value };
              }}
            >
              <option value="">{t('ui.catalogue.column.none')}</option>
              {columns.value.map((column) => (
                <option key={column} value={column}>
                  {column}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      <button type="button" class="button" onClick={again}>
        {t('ui.catalogue.again')}
      </button>
    </Fold>
  );
}
