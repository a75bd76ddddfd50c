import type { Translator } from '../engine/i18n/translator.ts';
import type { SiteAccess } from './site-access.ts';
import { allowHost, checkPage, state } from './state.ts';

/** Ids of the words: they are kept, whatever the code calls the case. */
const MESSAGE_IDS: Readonly<Record<SiteAccess, string>> = {
  'browser-page': 'ui.popup.idle.closed',
  'permission-needed': 'ui.popup.idle.withheld',
  'not-started': 'ui.popup.idle.silent',
  unsupported: 'ui.popup.idle.elsewhere',
};

/** Shown where nothing of ours answers: why, and what the reader can do about it. */
export function EmptyState({ translator, access }: { translator: Translator; access: SiteAccess }) {
  return (
    <div class="empty">
      <h1>{translator.t(MESSAGE_IDS[access])}</h1>
      <p>{translator.t(`${MESSAGE_IDS[access]}.why`)}</p>
      <Presses translator={translator} access={access} />
    </div>
  );
}

/** The press that helps most stands out: access where it is missing, else a check of this page. */
function Presses({ translator, access }: { translator: Translator; access: SiteAccess }) {
  if (access === 'browser-page') return null;
  const needsPermission = access === 'permission-needed';
  return (
    <p class="row">
      {access !== 'not-started' && (
        <button
          type="button"
          class={needsPermission ? 'button primary' : 'button'}
          onClick={allowHost}
        >
          {translator.t('ui.popup.always')}
        </button>
      )}
      <button
        type="button"
        class={needsPermission ? 'button' : 'button primary'}
        disabled={state.busy.value}
        onClick={checkPage}
      >
        {translator.t('ui.popup.check')}
      </button>
    </p>
  );
}
