import type { Translator } from '../engine/i18n/translator.ts';
import { Actions } from './actions.tsx';
import { Diagnostics, Footer } from './footer.tsx';
import { EmptyState } from './empty-state.tsx';
import { Listings } from './listings.tsx';
import { RecordActions, RecordingSign } from './record.tsx';
import { Sharing } from './share.tsx';
import { readHost, isPaused, state } from './state.ts';

/** The popup. Before the words are there, it draws what needs none: its name. */
export function Popup() {
  const translator = state.translator.value;
  if (translator === null)
    return (
      <div class="popup">
        <header class="bar">
          <p class="brand">{document.title}</p>
        </header>
      </div>
    );
  const host = readHost(state.tab.value);
  const listings = isPaused() ? [] : (state.report.value?.listings ?? []);
  return (
    <div class="popup" lang={translator.locale} dir={translator.direction}>
      <header class="bar">
        <p class="brand">{translator.t('ui.name')}</p>
        <RecordingSign translator={translator} />
        {host !== null && <p class="quiet small host">{host}</p>}
      </header>
      <main>
        <Body translator={translator} />
        <Actions translator={translator} listings={listings} />
        <Sharing translator={translator} listings={listings} />
        {!isPaused() && <RecordActions translator={translator} n={listings.length} />}
      </main>
      <p role="status" class="notice small">
        {state.notice.value === '' ? '' : translator.t(state.notice.value)}
      </p>
      <Footer translator={translator} />
    </div>
  );
}

function Body({ translator }: { translator: Translator }) {
  if (isPaused())
    return (
      <div class="empty">
        <h1>{translator.t('ui.popup.paused')}</h1>
        <p>{translator.t('ui.popup.paused.why')}</p>
      </div>
    );
  const report = state.report.value;
  if (report !== null)
    return (
      <>
        <Listings translator={translator} listings={report.listings} />
        <Diagnostics translator={translator} health={report.health} />
      </>
    );
  const access = state.siteAccess.value;
  return access === null ? null : <EmptyState translator={translator} access={access} />;
}
