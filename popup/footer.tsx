import { browser } from '../extension/platform.ts';
import type { TabReport } from '../messages/contracts.ts';
import { Switch } from '../ui/components/fields.tsx';
import type { Translator } from '../engine/i18n/translator.ts';
import { toDayParam } from '../engine/message-params.ts';
import { openReadings, readHost, pause, state } from './state.ts';

const DAY_MS = 86_400_000;

/** Pause switches, and which data spoke. */
export function Footer({ translator }: { translator: Translator }) {
  const host = readHost(state.tab.value);
  const { pausedHosts, pausedEverywhere } = state.settings.value;
  return (
    <footer>
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
      <div class="ends">
        <DataAge translator={translator} />
        {host !== null && (
          <button type="button" class="plain" onClick={openReadings}>
            {translator.t('ui.popup.read')}
          </button>
        )}
        <button type="button" class="plain" onClick={() => browser.runtime.openOptionsPage()}>
          {translator.t('ui.popup.options')}
        </button>
      </div>
    </footer>
  );
}

function DataAge({ translator }: { translator: Translator }) {
  const dataset = state.dataset.value;
  if (dataset === null) return <p class="quiet small"> </p>;
  const days = Math.max(0, Math.floor((Date.now() - Date.parse(dataset.newestRead)) / DAY_MS));
  return (
    <p class="quiet small">
      {translator.t('ui.popup.data', { date: toDayParam(dataset.newestRead), days })}{' '}
      <span class="version">{dataset.version}</span>
    </p>
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
