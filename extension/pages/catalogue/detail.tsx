import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { toDayParam } from '../../../engine/message-params.ts';
import type { Translator } from '../../../engine/i18n/translator.ts';
import { Fold } from '../../../ui/components/fold.tsx';
import { Panel } from '../../../ui/panel/panel.tsx';
import { createView } from '../../../ui/panel/view.ts';
import type { Answer } from '../../catalogue/contracts.ts';
import type { RowNote } from '../../store/schema.ts';
import { ask, readAsOf, state, noteAnyKept } from './state.ts';

type Detail = Extract<Answer, { kind: 'detail' }>;

/** The panel of one row, over the page. */
export function DetailDialog({ translator, at }: { translator: Translator; at: number }) {
  const answer = useSignal<Detail | null>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    void ask({ kind: 'detail', at }).then((found) => {
      answer.value = found;
    });
  }, [at]);
  const close = (): void => {
    state.opened.value = null;
  };
  return (
    <dialog
      ref={dialog}
      class="detail"
      aria-label={translator.t('ui.catalogue.detail')}
      onClose={close}
    >
      {answer.value !== null && (
        <Content translator={translator} at={at} answer={answer.value} close={close} />
      )}
    </dialog>
  );
}

function Content({
  translator,
  at,
  answer,
  close,
}: {
  translator: Translator;
  at: number;
  answer: Detail;
  close: () => void;
}) {
  const { t } = translator;
  const { detail, fields, problem, note } = answer;
  return (
    <>
      {detail === null ? (
        <div class="problem">
          <p>{problem}</p>
          <button type="button" class="button" onClick={close}>
            {t('ui.close')}
          </button>
        </div>
      ) : (
        <Panel
          view={createView({
            type: 'detail',
            ...detail,
            catalogue: translator.catalogue,
            locale: translator.locale,
            investigator: false,
          })}
          close={close}
        />
      )}
      <div class="below">
        <NoteForm translator={translator} at={at} note={note} close={close} />
        <Fold title={t('ui.catalogue.fields')}>
          <dl class="facts">
            {fields.map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd dir="auto">{value}</dd>
              </div>
            ))}
          </dl>
        </Fold>
      </div>
    </>
  );
}

/** The shop's own word on a product, kept by its SKU. */
function NoteForm({
  translator: { t },
  at,
  note: known,
  close,
}: {
  translator: Translator;
  at: number;
  note: RowNote | null;
  close: () => void;
}) {
  const words = useSignal(known?.words ?? '');
  const until = useSignal(known?.until ?? '');
  const keep = async (kind: RowNote['kind'] | null): Promise<void> => {
    const note: RowNote | null =
      kind === null
        ? null
        : {
            kind,
            words: words.value.slice(0, 300),
            day: readAsOf(),
            ...(kind === 'own-date' ? { until: until.value } : {}),
          };
    const kept = await ask({ kind: 'note', at, note });
    state.notice.value = kept === null ? 'ui.catalogue.not-kept' : 'ui.catalogue.noted';
    if (kept !== null) {
      state.tally.value = { ...kept.tally };
      await noteAnyKept();
    }
    state.revision.value++;
    close();
  };
  return (
    <Fold title={t('ui.catalogue.note')} open={known !== null}>
      <p class="small quiet">{t('ui.catalogue.note.how')}</p>
      {known !== null && (
        <p>{t(`ui.catalogue.note.said.${known.kind}`, { date: toDayParam(known.day) })}</p>
      )}
      <label class="field">
        {t('ui.catalogue.note.words')}{' '}
        <input
          value={words.value}
          onInput={(event) => {
            words.value = event.currentTarget.value;
          }}
        />
      </label>
      <label class="field">
        {t('ui.catalogue.note.until')}{' '}
        <input
          type="date"
          value={until.value}
          onInput={(event) => {
            until.value = event.currentTarget.value;
          }}
        />
      </label>
      <p class="row">
        <button type="button" class="button" onClick={() => keep('wrong-device')}>
          {t('ui.catalogue.note.wrong')}
        </button>
        <button
          type="button"
          class="button"
          disabled={until.value === ''}
          onClick={() => keep('own-date')}
        >
          {t('ui.catalogue.note.keep')}
        </button>
        <button type="button" class="button" disabled={known === null} onClick={() => keep(null)}>
          {t('ui.catalogue.note.forget')}
        </button>
      </p>
    </Fold>
  );
}
