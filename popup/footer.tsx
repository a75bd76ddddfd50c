import { browser } from '../extension/platform.ts';
import type { TabReport } from '../messages/contracts.ts';
import { Switch } from '../ui/components/fields.tsx';
import type { Translator } from '../engine/i18n/translator.ts';
import { toDayParam } from '../engine/message-params.ts';
import { openReadings, pause } from './page-actions.ts';
import { isPaused, readHost, state } from './state.ts';

/** Pause switches, options, and which data spoke; the dataset's name stands in the options. */
export function Footer({ translator }: { translator: Translator }) {
  const host = readHost(state.tab.value);
  const { pausedHosts, pausedEverywhere } = state.settings.value;
  return (
    <footer>
      <details class="pause" open={isPaused()}>
        <summary>{translator.t('ui.popup.pause')}</summary>
        <div class="switches">
          {host !== null && (
            <Switch
              label={translator.t('ui.popup.pause-here', { host })}
              on={pausedHosts.includes(host)}
              disabled={state.locked.value.has('pausedHosts')}
              change={(on) => pause(host, on)}
            />
          )}
          <Switch
            label={translator.t('ui.popup.pause-all')}
            on={pausedEverywhere}
            disabled={state.locked.value.has('pausedEverywhere')}
            change={(on) => pause(null, on)}
          />
        </div>
      </details>
      {host !== null && state.siteAccess.value !== 'unsupported' && (
        <button type="button" class="plain" onClick={openReadings}>
          {translator.t('ui.popup.read')}
        </button>
      )}
      <button type="button" class="plain" onClick={() => browser.runtime.openOptionsPage()}>
        {translator.t('ui.popup.options')}
      </button>
      <DataAge translator={translator} />
    </footer>
  );
}

function DataAge({ translator }: { translator: Translator }) {
  const dataset = state.dataset.value;
  if (dataset === null) return null;
  return (
    <p class="quiet">{translator.t('ui.popup.data', { date: toDayParam(dataset.newestRead) })}</p>
  );
}

export function Diagnostics({
  translator,
  health,
}: {
  translator: Translator;
  health: TabReport['health'];
}) {
  const rows: [string, string | number][] = [
    ['ui.diagnostics.shop', health.shop ?? translator.t('ui.diagnostics.no-shop')],
    ['ui.diagnostics.layer', translator.t(`ui.layer.${health.layer}`)],
    ['ui.diagnostics.tiles', health.tiles],
    ['ui.diagnostics.not-ready', health.notReady],
    ['ui.diagnostics.malformed', health.malformed],
    ...(health.problem === undefined
      ? []
      : [['ui.diagnostics.problem', health.problem] as [string, string]]),
  ];
  return (
    <details class="small diagnostics" open={health.problem !== undefined}>
      <summary>{translator.t('ui.diagnostics.title')}</summary>
      <dl class="facts">
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{translator.t(label)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
