import type { Translator } from '../engine/i18n/translator.ts';
import type { SiteAccess } from './site-access.ts';
import { allowHost, checkPage, state } from './state.ts';

/** Shown where nothing of ours answers: why, and what the reader can do about it. */
export function EmptyState({ words, standing }: { words: Translator; standing: SiteAccess }) {
  return (
    <div class="empty">
      <h1>{words.t(`ui.popup.idle.${standing}`)}</h1>
      <p>{words.t(`ui.popup.idle.${standing}.why`)}</p>
      {standing !== 'closed' && (
        <p class="row">
          {standing !== 'silent' && (
            <button
              type="button"
              class={standing === 'withheld' ? 'button primary' : 'button'}
              onClick={allowHost}
            >
              {words.t('ui.popup.always')}
            </button>
          )}
          <button
            type="button"
            class={standing === 'withheld' ? 'button' : 'button primary'}
            disabled={state.busy.value}
            onClick={checkPage}
          >
            {words.t('ui.popup.check')}
          </button>
        </p>
      )}
    </div>
  );
}
