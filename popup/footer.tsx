import { browser } from '../extension/platform.ts';
import type { TabReport } from '../messages/contracts.ts';
import { Switch } from '../ui/components/fields.tsx';
import { toDayParam, type Translator } from '../engine/i18n/translator.ts';
import { readHost, pause, state } from './state.ts';

const DAY_MS = 86_400_000;

/** Pause switches, and which data spoke. */
export function Footer({ words }: { words: Translator }) {
  const host = readHost(state.tab.value);
  const { pausedHosts, pausedEverywhere } = state.settings.value;
  return (
    <footer>
      <div class="switches">
        {host !== null && (
          <Switch
            label={words.t('ui.popup.pause-here', { host })}
            on={pausedHosts.includes(host)}
            disabled={state.locked.value.has('pausedHosts')}
            change={(on) => pause(host, on)}
          />
        )}
        <Switch
          label={words.t('ui.popup.pause-all')}
          on={pausedEverywhere}
          disabled={state.locked.value.has('pausedEverywhere')}
          change={(on) => pause(null, on)}
        />
      </div>
      <div class="ends">
        <DataAge words={words} />
        <button type="button" class="plain" onClick={() => browser.runtime.openOptionsPage()}>
          {words.t('ui.popup.options')}
        </button>
      </div>
    </footer>
  );
}

function DataAge({ words }: { words: Translator }) {
  const dataset = state.dataset.value;
  if (dataset === null) return <p class="quiet small"> </p>;
  const days = Math.max(0, Math.floor((Date.now() - Date.parse(dataset.newestRead)) / DAY_MS));
  return (
    <p class="quiet small">
      {words.t('ui.popup.data', { date: toDayParam(dataset.newestRead), days })}{' '}
      <span class="version">{dataset.version}</span>
    </p>
  );
}

export function Diagnostics({ words, health }: { words: Translator; health: TabReport['health'] }) {
  const rows: [string, string | number][] = [
    ['ui.diagnostics.shop', health.shop ?? words.t('ui.diagnostics.no-shop')],
    ['ui.diagnostics.layer', words.t(`ui.layer.${health.layer}`)],
    ['ui.diagnostics.tiles', health.tiles],
    ['ui.diagnostics.not-ready', health.notReady],
    ['ui.diagnostics.malformed', health.malformed],
    ...(health.problem === undefined
      ? []
      : [['ui.diagnostics.problem', health.problem] as [string, string]]),
  ];
  return (
    <details class="small diagnostics" open={health.problem !== undefined}>
      <summary>{words.t('ui.diagnostics.title')}</summary>
      <dl class="facts">
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{words.t(label)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
