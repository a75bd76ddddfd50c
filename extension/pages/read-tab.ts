import { MAX_PAGE_BYTES, type ReadInput } from '../../readers/contract.ts';
import { browser } from '../platform.ts';

/** A tab's page, ready for the readers. */
export interface TabPage {
  input: ReadInput;
  address: URL;
  /** A private window: nothing of it is kept. */
  isPrivate: boolean;
}

/** Why a tab could not be read; the id of the sentence that says so. */
export type ReadFailure = 'ui.read.failed.page' | 'ui.read.failed.large' | 'ui.read.failed.pdf';

interface Taken {
  html: string;
  url: string;
  type: string;
  text: string;
}

/** Runs in the page, once, by the user's press: its own markup and nothing else leaves it. */
const takePage = (max: number): Taken => {
  const { documentElement, contentType, body } = document;
  return {
    // eslint-disable-next-line no-restricted-syntax -- Read here, and parsed without running it.
    html: documentElement.outerHTML.slice(0, max + 1),
    url: location.href,
    type: contentType,
    text: contentType.includes('json') ? (body?.textContent ?? '').slice(0, max + 1) : '',
  };
};

const isTaken = (value: unknown): value is Taken =>
  typeof value === 'object' &&
  value !== null &&
  'html' in value &&
  typeof value.html === 'string' &&
  'url' in value &&
  typeof value.url === 'string' &&
  URL.canParse(value.url) &&
  'type' in value &&
  'text' in value &&
  typeof value.text === 'string';

function toInput({ html, type, text }: Taken): ReadInput {
  if (type.includes('json'))
    try {
      return { kind: 'json', value: JSON.parse(text) as unknown };
    } catch {
      // A browser that shows JSON in a page of its own leaves us that page.
    }
  return { kind: 'document', document: new DOMParser().parseFromString(html, 'text/html') };
}

/** Reads the page of a tab, where the user's press lets us; else the sentence that says why not. */
export async function readTab(tabId: number): Promise<TabPage | ReadFailure> {
  try {
    const { incognito, url } = await browser.tabs.get(tabId);
    if (url !== undefined && /\.pdf(?:$|[?#])/i.test(url)) return 'ui.read.failed.pdf';
    const [answer] = await browser.scripting.executeScript({
      target: { tabId },
      func: takePage,
      args: [MAX_PAGE_BYTES],
    });
    const taken: unknown = answer?.result;
    if (!isTaken(taken)) return 'ui.read.failed.page';
    if (taken.type === 'application/pdf') return 'ui.read.failed.pdf';
    if (taken.html.length > MAX_PAGE_BYTES) return 'ui.read.failed.large';
    return { input: toInput(taken), address: new URL(taken.url), isPrivate: incognito };
  } catch {
    return 'ui.read.failed.page';
  }
}
