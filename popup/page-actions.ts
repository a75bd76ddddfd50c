/** What a press in the popup does to the page behind it. */
import { browser } from '../extension/platform.ts';
import { toOriginPattern } from '../messages/match-pattern.ts';
import { readSettings, refreshReport } from './refresh.ts';
import { state } from './state.ts';
import { askBackground, send } from './tab.ts';

const TRIES = 8;
const BETWEEN_MS = 120;
const wait = (ms: number): Promise<void> =>
  new Promise((done) => {
    setTimeout(done, ms);
  });

/** "Check this page": our code runs in this one tab, once, by the user's press (`activeTab`). */
export async function checkPage(): Promise<void> {
  const tab = state.tab.value;
  if (tab === null) return;
  state.busy.value = true;
  state.notice.value = '';
  const reply = await askBackground({ type: 'check-page', tabId: tab.id });
  for (
    let tries = 0;
    reply.type === 'done' && tries < TRIES && !(await refreshReport(tab));
    tries++
  )
    await wait(BETWEEN_MS);
  if (state.report.value === null) state.notice.value = 'ui.popup.check-failed';
  state.busy.value = false;
}

/**
 * "Always on this shop". The question to the browser has to be the first thing after the press, or
 * it is refused.
 */
export async function allowHost(): Promise<void> {
  const url = state.tab.value?.url;
  if (url === undefined) return;
  const granted = await browser.permissions
    .request({ origins: [toOriginPattern(url)] })
    .catch(() => false);
  if (granted) await checkPage();
  else state.notice.value = 'ui.popup.not-granted';
}

/** Pauses here (`host`) or everywhere (null), or ends the pause. */
export async function pause(host: string | null, on: boolean): Promise<void> {
  const reply = await askBackground({ type: 'pause', host, on });
  if (reply.type === 'failed') state.notice.value = 'ui.failed';
  await readSettings();
}

/** Scrolls the page to a listing and outlines it. */
export async function jump(key: string): Promise<void> {
  const answer = await sendToTab({ type: 'jump', key });
  state.notice.value = answer === null ? 'ui.popup.gone' : 'ui.popup.jumped';
}

/** Opens the panel over the page; the popup makes way for it. */
export async function showPanel(key: string): Promise<void> {
  const answer = await sendToTab({ type: 'show-panel', key });
  if (answer === null) state.notice.value = 'ui.popup.gone';
  else window.close();
}

const sendToTab = async (request: {
  type: 'jump' | 'show-panel';
  key: string;
}): Promise<unknown> => (state.tab.value === null ? null : send(state.tab.value.id, request));

/**
 * "Read this page": our page of readings opens and reads the tab, which the press on the toolbar
 * has opened to us (`activeTab`).
 */
export async function openReadings(): Promise<void> {
  const tab = state.tab.value;
  if (tab === null) return;
  await browser.tabs.create({ url: browser.runtime.getURL(`readings.html?tab=${tab.id}`) });
  window.close();
}
