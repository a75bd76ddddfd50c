import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { toDayParam } from '../../engine/message-params.ts';
import type { Translator } from '../../engine/i18n/translator.ts';
import { CopyButton } from '../../ui/components/copy-button.tsx';
import { ExternalLink } from '../../ui/components/external-link.tsx';
import type { Reading } from '../store/schema.ts';
import { formatReadings, parseReadings } from '../store/reading-file.ts';
import { formatCorrection } from './reading-correction.ts';
import { describeRow, nameRow } from './reading-text.ts';
import { changeReading, keepShared, remove, state } from './readings-state.ts';

const MAX_DRAWN = 300;

const fits = ({ row, address, deviceName }: Reading, query: string): boolean =>
  `${nameRow(row)} ${deviceName ?? ''} ${address} ${row.words}`.toLowerCase().includes(query);

/** What was kept: search, change, take away, hand on, take in. */
export function KeptSection({ translator }: { translator: Translator }) {
  const { t } = translator;
  const query = state.query.value.trim().toLowerCase();
  const shown = state.kept.value.filter((reading) => fits(reading, query));
  return (
    <section aria-labelledby="kept">
      <h2 id="kept">{t('ui.read.list')}</h2>
      {state.kept.value.length === 0 ? (
        <p class="quiet">{t('ui.read.list.none')}</p>
      ) : (
        <>
          <Search translator={translator} />
          <ul class="found">
            {shown.slice(0, MAX_DRAWN).map((reading) => (
              <KeptItem key={reading.id} translator={translator} reading={reading} />
            ))}
          </ul>
          {shown.length > MAX_DRAWN && <p>{t('ui.read.more', { n: shown.length - MAX_DRAWN })}</p>}
        </>
      )}
      <Actions translator={translator} shown={shown} />
    </section>
  );
}

function Search({ translator: { t } }: { translator: Translator }) {
  const id = useId();
  return (
    <p class="field">
      <label for={id}>{t('ui.read.search')}</label>{' '}
      <input
        type="search"
        id={id}
        value={state.query.value}
        onInput={(event) => (state.query.value = event.currentTarget.value)}
      />
    </p>
  );
}

function KeptItem({ translator, reading }: { translator: Translator; reading: Reading }) {
  const { t } = translator;
  const editing = useSignal(false);
  const { row, address, day, shared, deviceName } = reading;
  if (editing.value)
    return (
      <Editor translator={translator} reading={reading} close={() => (editing.value = false)} />
    );
  return (
    <li>
      <strong>{nameRow(row)}</strong> {describeRow(row, translator)}
      <p class="quiet small">
        {deviceName === undefined
          ? t('ui.read.unmatched')
          : t('ui.read.matched', { device: deviceName })}
        {' · '}
        {t(shared ? 'ui.read.sentence.shared' : 'ui.read.sentence', {
          host: new URL(address).hostname,
          date: toDayParam(day),
          words: row.words,
        })}{' '}
        <ExternalLink href={address}>{t('ui.read.open')}</ExternalLink>
      </p>
      <p class="row">
        <button
          type="button"
          class="plain"
          aria-label={t('ui.read.edit-of', { device: nameRow(row) })}
          onClick={() => (editing.value = true)}
        >
          {t('ui.read.edit')}
        </button>
        <button
          type="button"
          class="plain"
          aria-label={t('ui.read.delete-of', { device: nameRow(row) })}
          onClick={() => remove([reading.id])}
        >
          {t('ui.read.delete')}
        </button>
      </p>
    </li>
  );
}

const MOMENT = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
const PRECISIONS = ['year', 'month', 'day'] as const;

function Editor({
  translator: { t },
  reading,
  close,
}: {
  translator: Translator;
  reading: Reading;
  close: () => void;
}) {
  const id = useId();
  const model = useSignal(reading.row.model);
  const until = useSignal(reading.row.until ?? '');
  const isSound =
    model.value.trim() !== '' && (until.value === '' || MOMENT.test(until.value.trim()));
  const save = async (): Promise<void> => {
    const { until: _, precision: __, ...rest } = reading.row;
    const end = until.value.trim();
    const precision = PRECISIONS[end.split('-').length - 1] ?? 'day';
    const dated = end === '' ? {} : { until: end, precision };
    await changeReading({ ...reading, row: { ...rest, ...dated, model: model.value.trim() } });
    close();
  };
  return (
    <li>
      <p class="field">
        <label for={`${id}-model`}>{t('ui.read.field.model')}</label>{' '}
        <input
          id={`${id}-model`}
          value={model.value}
          maxLength={200}
          onInput={(event) => (model.value = event.currentTarget.value)}
        />
      </p>
      <p class="field">
        <label for={`${id}-until`}>{t('ui.read.field.until')}</label>{' '}
        <input
          id={`${id}-until`}
          value={until.value}
          maxLength={10}
          aria-invalid={!isSound}
          onInput={(event) => (until.value = event.currentTarget.value)}
        />
      </p>
      <p class="row">
        <button type="button" class="button primary" disabled={!isSound} onClick={save}>
          {t('ui.read.save')}
        </button>
        <button type="button" class="button" onClick={close}>
          {t('ui.read.cancel')}
        </button>
      </p>
    </li>
  );
}

function Actions({ translator, shown }: { translator: Translator; shown: readonly Reading[] }) {
  const { t } = translator;
  const id = useId();
  return (
    <div class="row">
      {shown.length > 0 && (
        <>
          <button type="button" class="button" onClick={() => download(formatReadings(shown))}>
            {t('ui.read.export')}
          </button>
          <CopyButton
            text={() => formatCorrection(shown, translator)}
            label={t('ui.read.correction')}
            done={t('ui.copied')}
            failed={t('ui.copy-failed')}
          />
          <button type="button" class="button" onClick={() => remove(shown.map((one) => one.id))}>
            {t('ui.read.delete-shown', { n: shown.length })}
          </button>
        </>
      )}
      <span class="field">
        <label for={id}>{t('ui.read.import')}</label>{' '}
        <input
          type="file"
          id={id}
          accept=".jsonl,.ndjson,.json,.txt"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) void takeFile(file);
          }}
        />
      </span>
    </div>
  );
}

async function takeFile(file: File): Promise<void> {
  const parsed = parseReadings(await file.text());
  if ('line' in parsed) state.notice.value = { id: 'ui.read.import-failed', line: parsed.line };
  else await keepShared(parsed.readings);
}

/** Hands a text to the user as a file; nothing is sent anywhere. */
function download(text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/x-ndjson' }));
  link.download = 'useby-readings.jsonl';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
