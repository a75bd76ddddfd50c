import type { Translator } from '../../../engine/i18n/translator.ts';
import type { Case } from '../../store/record-schema.ts';
import { askToPersist, freeRoom, listToFree, setRecheck, setRecording } from './changes.ts';
import { countRows, formatUtc, type RecordRow } from './rows.ts';
import { state } from './state.ts';
import { exportZip } from './transfer.ts';
import { useSignal } from '@preact/signals';

interface Props {
  translator: Translator;
  own: Case;
  rows: readonly RecordRow[];
}

/** Name of the case, what it holds, and what it is not. */
export function Head({ translator: { t }, own, rows }: Props) {
  const { listings: n, shops } = countRows(rows);
  return (
    <header>
      <p class="quiet over">{t('ui.record.title')}</p>
      <h1 dir="auto">{own.name}</h1>
      <p class="quiet">{t('ui.record.meta', { n, shops, when: formatUtc(own.startedAt) })}</p>
      <p class="label">{t('ui.record.label')}</p>
    </header>
  );
}

/** Four figures: what is saved, dated, said to be unknown, changed. */
export function Cards({ translator: { t }, rows }: Pick<Props, 'translator' | 'rows'>) {
  const { listings, dated, saysUnknown, changed } = countRows(rows);
  const cards = [
    { id: 'listings', n: listings },
    { id: 'dated', n: dated },
    { id: 'unknown', n: saysUnknown },
    { id: 'changed', n: changed },
  ];
  return (
    <ul class="cards">
      {cards.map(({ id, n }) => (
        <li key={id} class={id === 'changed' && n > 0 ? 'tone-caution' : undefined}>
          <strong>{n}</strong> <span>{t(`ui.record.card.${id}`, { n })}</span>
        </li>
      ))}
    </ul>
  );
}

/** What goes on: a recording, a re-check; what stands in the way; what was cut off. */
export function Signs({ translator, own, rows }: Props) {
  const { t } = translator;
  const { recording, recheck } = state;
  const isOn = recording.value !== null;
  return (
    <div class="signs">
      <p class={isOn ? 'sign on row' : 'sign row'}>
        {isOn && <span class="dot" aria-hidden="true" />}
        <span role="status">
          {recording.value === null
            ? t('ui.record.off')
            : t('ui.record.on.since', { when: formatUtc(recording.value.since) })}
        </span>
        <button type="button" class="button" onClick={() => setRecording(!isOn)}>
          {t(isOn ? 'ui.record.stop' : 'ui.record.start')}
        </button>
      </p>
      <CutOff translator={translator} own={own} />
      {recheck.value?.caseId === own.id && (
        <Recheck translator={translator} since={recheck.value.since} rows={rows} />
      )}
      <Room translator={translator} own={own} />
    </div>
  );
}

/** A recording that has no end and is not going on: the browser ended first. */
function CutOff({ translator: { t }, own }: Pick<Props, 'translator' | 'own'>) {
  const { value: recording } = state.recording;
  const last = own.sessions.at(-1);
  if (last === undefined || last.to !== undefined || last.from === recording?.since) return null;
  return <p class="sign">{t('ui.record.cut-off', { when: formatUtc(last.from) })}</p>;
}

function Recheck({
  translator: { t },
  since,
  rows,
}: {
  translator: Translator;
  since: number;
  rows: readonly RecordRow[];
}) {
  const count = (...states: RecordRow['recheck'][]): number =>
    rows.filter(({ recheck }) => states.includes(recheck)).length;
  return (
    <p class="sign row">
      <span>
        {t('ui.record.recheck.on', {
          when: formatUtc(since),
          n: count('same', 'changed'),
          all: rows.length,
          changed: count('changed'),
        })}
      </span>
      <button type="button" class="button" onClick={() => setRecheck(null)}>
        {t('ui.record.recheck.end')}
      </button>
    </p>
  );
}

const LOW_SHARE = 0.9;
const toMegabytes = (bytes: number): number => Math.round(bytes / 1_000_000);

/** Room: asked about before it runs out; nothing is deleted but by a press that says what. */
function Room({ translator, own }: Pick<Props, 'translator' | 'own'>) {
  const { t } = translator;
  const { room, recording, isPersistent, wasFull, failure } = state;
  const asked = useSignal<{ ids: string[]; until: number } | null>(null);
  if (room.value === null) return null;
  const { usage, quota } = room.value;
  const trouble = recording.value?.trouble;
  const isShort = usage > quota * LOW_SHARE || trouble === 'low';
  const isFull = wasFull.value || trouble === 'full' || failure.value === 'full';
  const isFullSaid = trouble === 'full' || failure.value === 'full';
  const ask = async (): Promise<void> => {
    const entries = await listToFree();
    asked.value = {
      ids: entries.map(({ id }) => id),
      until: Math.max(0, ...entries.map(({ lastSeen }) => lastSeen)),
    };
  };
  const free = async (): Promise<void> => {
    await freeRoom(own.id, asked.value?.ids ?? []);
    asked.value = null;
  };
  return (
    <>
      {trouble !== undefined && trouble !== 'low' && (
        <p role="alert" class="sign tone-alert">
          {t(`ui.read.store.${trouble}`)} {t('ui.record.not-recorded')}
        </p>
      )}
      {(isShort || isFull) && (
        <div role="alert" class="sign tone-caution">
          <p>
            {isShort &&
              `${t('ui.record.room.low', { used: toMegabytes(usage), all: toMegabytes(quota) })} `}
            {!isShort && !isFullSaid && `${t('ui.read.store.full')} `}
            {t('ui.record.room.how')}
          </p>
          <p class="row">
            <button type="button" class="button" onClick={exportZip}>
              {t('ui.record.export')}
            </button>
            {asked.value === null && (
              <button type="button" class="button" onClick={ask}>
                {t('ui.record.room.ask')}
              </button>
            )}
            {asked.value !== null && asked.value.ids.length === 0 && (
              <span>{t('ui.record.room.none')}</span>
            )}
            {asked.value !== null && asked.value.ids.length > 0 && (
              <button type="button" class="button danger" onClick={free}>
                {t('ui.record.room.free', {
                  n: asked.value.ids.length,
                  when: formatUtc(asked.value.until),
                })}
              </button>
            )}
          </p>
        </div>
      )}
      {!isPersistent.value && (
        <p class="sign quiet row">
          <span>{t('ui.record.persist')}</span>
          <button type="button" class="plain" onClick={askToPersist}>
            {t('ui.record.persist.ask')}
          </button>
        </p>
      )}
    </>
  );
}
