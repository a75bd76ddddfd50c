/** Shows one of our surfaces outside an extension, as the address after `#` asks for. */
import { toLocale } from '../../../engine/i18n/choose-language.ts';
import { findCatalogue } from '../../../engine/i18n/catalogues.ts';
import type { Detail } from '../../../messages/contracts.ts';
import { showNotice } from '../../../ui/notice.ts';
import { mountPanel } from '../../../ui/panel/mount.tsx';
import { createTranslator } from '../../../engine/i18n/translator.ts';
import { fake } from '../fake-platform.ts';
import { clearKept, keepListing } from '../../../extension/store/kept-listings.ts';
import {
  changeEntry,
  clearRecords,
  keepObservation,
  loadCase,
  saveCase,
} from '../../../extension/store/records.ts';
import { CASE, listSeen } from '../record-fixtures.ts';
import { createComparison } from '../compare-fixtures.ts';
import { createDetail } from '../panel-fixtures.ts';
import { EMPTY, ENDED } from '../panel-states.ts';
import { createTabReport } from '../popup-fixtures.ts';

export interface Wanted {
  what:
    | 'panel'
    | 'notice'
    | 'popup'
    | 'options'
    | 'welcome'
    | 'credits'
    | 'compare'
    | 'readings'
    | 'record';
  language?: string;
  investigator?: boolean;
  /** `ended`: the answer with much on record. `empty`: nothing found at all. */
  state?: 'ended' | 'empty';
  devices?: number;
  fake?: Partial<typeof fake>;
  /** A page that our page of readings reads from a tab. */
  read?: string;
  /** A whole answer to show instead of the invented one. */
  detail?: Detail;
  /** Written from right to left, as in a language we may have one day; the words stay. */
  mirrored?: boolean;
  /** Direction of the shop's page behind. */
  shopDirection?: 'rtl';
  /** Puts a fault into the surface that axe must report. */
  fault?: boolean;
  /** Id of the words of a button that is pressed when the surface stands. */
  press?: string;
}

/** Stands for a shop's page behind the notice, with rules that must not leak into it. */
function shopPage(): void {
  const style = document.createElement('style');
  style.textContent =
    '*{font-family:cursive;letter-spacing:2px;color:#a0a}button,a,dialog{display:none!important}body{margin:24px}';
  const heading = document.createElement('h1');
  heading.textContent = 'A shop';
  document.head.append(style);
  document.body.append(heading);
}

const STATES = { ended: ENDED, empty: EMPTY };

function showPanel({ language = 'en', investigator = false, state, detail }: Wanted): void {
  const shown =
    detail ??
    createDetail(
      findCatalogue(language),
      toLocale(language),
      state === undefined ? {} : STATES[state],
      investigator,
    );
  const kept = { host: 'www.shop.example', isKept: false };
  mountPanel(
    { ...shown, kept },
    {
      close: () => {
        document.body.dataset['closed'] = 'yes';
      },
      resize: (height) => {
        document.body.dataset['height'] = String(height);
      },
      keep: (isKept) => Promise.resolve({ isKept, n: isKept ? 2 : 1 }),
      save: () => Promise.resolve({ type: 'done' }),
    },
  );
}

function showNoticeOver({ language = 'en' }: Wanted): void {
  shopPage();
  const { t, locale } = createTranslator(findCatalogue(language), toLocale(language));
  const say = (word: string) => (): void => {
    document.body.dataset['pressed'] = word;
  };
  showNotice(
    { text: t('ui.notice.failed'), again: t('ui.notice.again'), close: t('ui.close'), locale },
    { again: say('again'), closed: say('close') },
    'open',
  );
}

const PAGES = {
  popup: () => import('../../../popup/main.tsx'),
  options: () => import('../../../extension/pages/options.tsx'),
  welcome: () => import('../../../extension/pages/welcome.tsx'),
  credits: () => import('../../../extension/pages/credits.tsx'),
  compare: () => import('../../../extension/pages/compare.tsx'),
  readings: () => import('../../../extension/pages/readings.tsx'),
  record: () => import('../../../extension/pages/record.tsx'),
};

/** Four listings kept and answered, or none where the state is empty. */
async function prepareComparison({ state, language = 'en' }: Wanted): Promise<void> {
  await clearKept();
  if (state === 'empty') return;
  const { kept, assessments } = createComparison(findCatalogue(language), toLocale(language));
  for (const { host, listing, keptAt } of kept) await keepListing(host, listing, keptAt);
  fake.answer = () => ({ type: 'compared', assessments });
}

/** An evening's record with its codes, or nothing where the state is empty. */
async function prepareRecord({ state }: Wanted): Promise<void> {
  await clearRecords();
  if (state === 'empty') return;
  await saveCase(CASE);
  for (const seen of await listSeen()) await keepObservation(CASE.id, seen);
  const [first, second] = (await loadCase(CASE.id)).entries;
  for (const entry of [first, second])
    if (entry !== undefined)
      await changeEntry(entry.id, (now) => ({
        ...now,
        coding: { finding: 'unclear', where: 'listing' },
        notes: [{ at: CASE.startedAt, words: 'Asked the shop on 27 November.' }],
      }));
}

async function show(wanted: Wanted): Promise<void> {
  Object.assign(fake, { report: createTabReport(wanted.devices ?? 31) }, wanted.fake);
  if (wanted.language !== undefined) fake.language = wanted.language;
  if (wanted.read !== undefined) {
    fake.page = wanted.read;
    history.replaceState(null, '', `?tab=7${location.hash}`);
  }
  document.documentElement.dir = wanted.shopDirection ?? 'ltr';
  if (wanted.what === 'compare') await prepareComparison(wanted);
  if (wanted.what === 'record') await prepareRecord(wanted);
  if (wanted.what === 'panel') showPanel(wanted);
  else if (wanted.what === 'notice') showNoticeOver(wanted);
  else await PAGES[wanted.what]();
  if (wanted.mirrored === true) mirror();
  if (wanted.fault === true) seedFault();
  if (wanted.press !== undefined)
    pressButton(findCatalogue(wanted.language ?? 'en')[wanted.press] ?? '');
}

/** Presses as soon as the button is there: surfaces draw when their answers have come. */
function pressButton(words: string): void {
  const button = [...document.querySelectorAll('button')].find(
    ({ textContent }) => textContent?.trim() === words,
  );
  if (button === undefined) requestAnimationFrame(() => pressButton(words));
  else {
    button.click();
    document.body.dataset['pressed'] = words;
  }
}

/**
 * Our surfaces take their direction from the language; none of ours is written from the right yet.
 */
function mirror(): void {
  const root = document.querySelector('useby-panel')?.shadowRoot ?? document;
  const turn = (): void => {
    // A link takes the direction of its own words in every language.
    const turned = '[dir]:not([dir="rtl"], a)';
    for (const element of root.querySelectorAll<HTMLElement>(turned)) element.dir = 'rtl';
  };
  turn();
  new MutationObserver(turn).observe(root, {
    subtree: true,
    childList: true,
    attributeFilter: ['dir'],
  });
}

/** An unnamed button: what axe is for. */
function seedFault(): void {
  const host =
    document.querySelector('useby-panel')?.shadowRoot?.querySelector('.notice') ?? document.body;
  host.append(document.createElement('button'));
}

void show(JSON.parse(decodeURIComponent(location.hash.slice(1)) || '{"what":"popup"}') as Wanted);
