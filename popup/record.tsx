/** Saving evidence of a page, and recording from then on: for journalists, off until pressed. */
import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Translator } from '../engine/i18n/translator.ts';
import { browser } from '../extension/platform.ts';
import { readRecording, type Recording } from '../extension/recording.ts';
import type { ExtensionReply } from '../messages/contracts.ts';
import { describeSaved } from '../ui/describe-saved.ts';
import { state } from './state.ts';
import { askBackground } from './tab.ts';

const recording = signal<Recording | null>(null);
const said = signal<ExtensionReply | null>(null);
const isBusy = signal(false);

const readState = async (): Promise<void> => {
  recording.value = await readRecording();
};

async function save(tabId: number): Promise<void> {
  isBusy.value = true;
  said.value = await askBackground({ type: 'save-page', tabId });
  isBusy.value = false;
}

async function record(on: boolean, tabId: number): Promise<void> {
  isBusy.value = true;
  const reply = await askBackground({ type: 'recording', on, tabId });
  said.value = reply.type === 'done' ? null : reply;
  await readState();
  isBusy.value = false;
}

async function openRecord(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('record.html') });
  window.close();
}

/** The sign of a recording that is on, in words; nothing where none is. */
export function RecordingSign({ translator: { t } }: { translator: Translator }) {
  useEffect(() => void readState(), []);
  if (recording.value === null || state.tab.value?.isPrivate === true) return null;
  return (
    <p class="recording-sign small">
      <span class="dot" aria-hidden="true" /> {t('ui.record.on')}
    </p>
  );
}

/** "Save evidence", "Record this session", and the way to the record. */
export function RecordActions({ translator, n }: { translator: Translator; n: number }) {
  const { t } = translator;
  const tab = state.tab.value;
  if (tab === null) return null;
  if (tab.isPrivate) return <p class="quiet small hint">{t('ui.record.failed.private')}</p>;
  const isOn = recording.value !== null;
  const trouble = recording.value?.trouble;
  return (
    <div class="record row">
      {n > 0 && !isOn && (
        <button type="button" class="button" disabled={isBusy.value} onClick={() => save(tab.id)}>
          {t('ui.record.save')}
        </button>
      )}
      <button
        type="button"
        class="plain"
        disabled={isBusy.value}
        onClick={() => record(!isOn, tab.id)}
      >
        {t(isOn ? 'ui.record.stop' : 'ui.record.start')}
      </button>
      <button type="button" class="plain" onClick={openRecord}>
        {t('ui.record.open')}
      </button>
      <p role="status" class="small hint">
        {said.value === null ? '' : describeSaved(said.value, translator)}
        {trouble === undefined
          ? ''
          : ` ${t(trouble === 'low' ? 'ui.record.room.short' : 'ui.record.not-recorded')}`}
      </p>
    </div>
  );
}
