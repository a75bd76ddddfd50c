import type { Translator } from '../engine/i18n/translator.ts';
import { GROUPS, type Group, type Grouped } from './group-listings.ts';
import { state } from './state.ts';

/** "31 smart devices here", how they part, and one button a part that shows it alone. */
export function Count({ translator, grouped }: { translator: Translator; grouped: Grouped }) {
  const n = grouped.devices.length;
  return (
    <div class="count">
      <h1>
        {n === 0 ? translator.t('ui.popup.count-none') : translator.t('ui.popup.count', { n })}
      </h1>
      {n > 0 && <SplitBar counts={grouped.counts} />}
      {n > 0 && (
        <div class="shares" role="group" aria-label={translator.t('ui.popup.filter')}>
          {GROUPS.map((group) => (
            <Share key={group} translator={translator} group={group} n={grouped.counts[group]} />
          ))}
        </div>
      )}
    </div>
  );
}

/** The buttons below say the same in words and figures. */
const SplitBar = ({ counts }: { counts: Grouped['counts'] }) => (
  <div class="split" aria-hidden="true">
    {GROUPS.filter((group) => counts[group] > 0).map((group) => (
      <span key={group} class={`of-${group}`} style={{ flexGrow: counts[group] }} />
    ))}
  </div>
);

function Share({ translator, group, n }: { translator: Translator; group: Group; n: number }) {
  if (n === 0) return null;
  const on = state.only.value === group;
  return (
    <button
      type="button"
      class="share"
      aria-pressed={on}
      onClick={() => {
        state.only.value = on ? null : group;
      }}
    >
      <span class={`swatch of-${group}`} aria-hidden="true" />
      {translator.t(`ui.popup.share.${group}`, { n })}
    </button>
  );
}
