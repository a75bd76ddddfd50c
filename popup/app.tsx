import type { Translator } from '../engine/i18n/translator.ts';
import { Diagnostics, Footer } from './footer.tsx';
import { EmptyState } from './empty-state.tsx';
import { Listings } from './listings.tsx';
import { readHost, isPaused, state } from './state.ts';

/** The popup. Draws nothing before the words are there. */
export function Popup() {
  const words = state.words.value;
  if (words === null) return null;
  const host = readHost(state.tab.value);
  return (
    <div class="popup" lang={words.locale} dir={words.direction}>
      <header class="bar">
        <p class="brand">{words.t('ui.name')}</p>
        {host !== null && <p class="quiet small host">{host}</p>}
      </header>
      <main>
        <Body words={words} />
      </main>
      <p role="status" class="notice small">
        {state.notice.value === '' ? '' : words.t(state.notice.value)}
      </p>
      <Footer words={words} />
    </div>
  );
}

function Body({ words }: { words: Translator }) {
  if (isPaused())
    return (
      <div class="empty">
        <h1>{words.t('ui.popup.paused')}</h1>
        <p>{words.t('ui.popup.paused.why')}</p>
      </div>
    );
  const report = state.report.value;
  if (report !== null)
    return (
      <>
        <Listings words={words} listings={report.listings} />
        <Diagnostics words={words} health={report.health} />
      </>
    );
  return state.standing.value === null ? null : (
    <EmptyState words={words} standing={state.standing.value} />
  );
}
