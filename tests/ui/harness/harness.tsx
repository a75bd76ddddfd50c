/** Shows one of our surfaces outside an extension, as the address after `#` asks for. */
import type { Assessment } from '../../../engine/assessment.ts';
import { catalogueFor, localeOf } from '../../../engine/wording/catalogues.ts';
import type { Detail } from '../../../messages/contracts.ts';
import { mountPanel } from '../../../ui/panel/mount.tsx';
import { fake } from '../fake-platform.ts';
import { detailOf, ENDED, reportOf } from '../fixtures.ts';

export interface Wanted {
  what: 'panel' | 'popup' | 'options' | 'welcome' | 'credits';
  language?: string;
  investigator?: boolean;
  /** `ended`: the answer with much on record. `empty`: nothing found at all. */
  state?: 'ended' | 'empty';
  devices?: number;
  fake?: Partial<typeof fake>;
  /** A whole answer to show instead of the invented one. */
  detail?: Detail;
  /** Puts a fault into the surface that axe must report. */
  fault?: boolean;
}

const EMPTY: Partial<Assessment> = {
  support: { status: 'none-found', sentence: { id: 'fixture.text', params: { words: 'We looked at the maker’s pages on 20 Nov 2026 and found none.' } }, claims: [] },
  password: { status: 'none-found', sentence: { id: 'fixture.text', params: { words: 'We looked at three lists of factory logins and found nothing on this model.' } }, claims: [] },
  statement: [], listingSays: [], tone: 'neutral', status: 'none-found', headline: { id: 'fixture.text', params: { words: 'Update end date not found' } },
};

/** Stands for a shop's page behind the panel, with rules that must not leak into it. */
function shopPage(): void {
  const style = document.createElement('style');
  style.textContent = '*{font-family:cursive;letter-spacing:2px;color:#a0a}button,a,dialog{display:none!important}body{margin:24px}';
  const heading = document.createElement('h1');
  heading.textContent = 'A shop';
  document.head.append(style);
  document.body.append(heading);
}

function showPanel({ language = 'en', investigator = false, state, detail }: Wanted): void {
  const change = state === 'ended' ? ENDED : state === 'empty' ? EMPTY : {};
  shopPage();
  mountPanel({ detail: detail ?? detailOf(catalogueFor(language), localeOf(language), change, investigator), onClosed: () => { document.body.dataset['closed'] = 'yes'; }, mode: 'open' });
}

const PAGES = {
  popup: () => import('../../../popup/main.tsx'),
  options: () => import('../../../extension/pages/options.tsx'),
  welcome: () => import('../../../extension/pages/welcome.tsx'),
  credits: () => import('../../../extension/pages/credits.tsx'),
};

async function show(wanted: Wanted): Promise<void> {
  Object.assign(fake, { report: reportOf(wanted.devices ?? 31) }, wanted.fake);
  if (wanted.language !== undefined) fake.language = wanted.language;
  if (wanted.what === 'panel') showPanel(wanted);
  else await PAGES[wanted.what]();
  if (wanted.fault === true) seedFault();
}

/** An unnamed button: what axe is for. */
function seedFault(): void {
  const host = document.querySelector('useby-panel')?.shadowRoot?.querySelector('.body') ?? document.body;
  host.append(document.createElement('button'));
}

void show(JSON.parse(decodeURIComponent(location.hash.slice(1)) || '{"what":"popup"}') as Wanted);
