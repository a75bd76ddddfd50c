import type { Translator } from '../engine/i18n/translator.ts';
import type { SiteAccess } from './site-access.ts';
import { allowHost, checkPage, openReadings } from './page-actions.ts';
import { state } from './state.ts';

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

/** The press that helps most comes first: access where it is missing, else a check of this page. */
function Presses({ translator, access }: { translator: Translator; access: SiteAccess }) {
  const { t } = translator;
  const allow = (label: string, isFirst = false) => (
    <button type="button" class={isFirst ? 'button primary' : 'button'} onClick={allowHost}>
      {t(label)}
    </button>
  );
  switch (access) {
    case 'browser-page':
      return null;
    case 'not-started':
      return (
        <p class="row">
          <Check translator={translator} isFirst />
        </p>
      );
    case 'permission-needed':
      return (
        <p class="row">
          {allow('ui.popup.always', true)}
          <Check translator={translator} />
        </p>
      );
    case 'unsupported':
      return (
        <p class="row">
          <Check translator={translator} isFirst />
          <button type="button" class="button" onClick={openReadings}>
            {t('ui.popup.read')}
          </button>
          {allow('ui.popup.always-site')}
        </p>
      );
  }
}

const Check = ({ translator, isFirst = false }: { translator: Translator; isFirst?: boolean }) => (
  <button
    type="button"
    class={isFirst ? 'button primary' : 'button'}
    disabled={state.busy.value}
    onClick={checkPage}
  >
    {translator.t('ui.popup.check')}
  </button>
);
