/** What start and the browser tests need of a browser, the same for both. */
import { setTimeout as wait } from 'node:timers/promises';

export interface Chip {
  /** What stands on the chip, lines joined by " / ". */
  text: string;
  tone: string;
  status: string;
  /** Title of the listing it stands on, as a reader of the page would name it. */
  title: string;
}

export interface Tab {
  goto(url: string): Promise<void>;
  /** Runs a function of the page's own world and gives its JSON result. */
  run<Result, Args extends unknown[]>(
    work: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result>;
  /** Gives the page's field for files a file of the disk, as a user's choice does. */
  attach(file: string): Promise<void>;
  /** Chips in the page now, closed roots included. */
  chips(): Promise<Chip[]>;
  screenshot(file: string, dark: boolean): Promise<void>;
  /** Errors thrown in the page, ours or the page's. */
  errors: string[];
  close(): Promise<void>;
}

export interface Browser {
  name: 'chromium' | 'firefox';
  version: string;
  /** A page of the extension, opened in a tab of its own; its scripts have the extension API. */
  ownPage(path: string): Promise<Tab>;
  tab(): Promise<Tab>;
  /** Installs an unpacked extension, or a later version of the one of that folder. */
  install(folder: string): Promise<void>;
  /** Every address asked for that was not served by us. */
  refused: string[];
  /** Resolves when the user has closed the browser. */
  closed: Promise<void>;
  close(): Promise<void>;
  /** Ends it as a crash does: nothing is asked, nothing tidied up. */
  kill(): Promise<void>;
}

/** What is served in place of the network: null = nothing there, the request is refused. */
export type Serve = (url: URL) => Served | null;

export interface Served {
  body: string;
  type: string;
  status?: number;
  headers?: Readonly<Record<string, string>>;
}

export interface BrowseOptions {
  extension: string | null;
  /** Folders of further extensions. */
  beside?: readonly string[];
  serve: Serve;
  headless: boolean;
  /** Requests nobody serves go to the network (`--url`). */
  online?: boolean;
  args?: string[];
  /** Folder of a profile that outlives the browser; else one of its own that goes with it. */
  profile?: string;
  /** Firefox preferences. */
  prefs?: Record<string, unknown>;
}

/**
 * Title of the product a badge stands on: runs in the page, so it may use nothing outside itself.
 */
export function readTitle(host: Element): string {
  for (let at = host.parentElement; at && at !== document.documentElement; at = at.parentElement) {
    const heading = at.querySelector('h1,h2,h3,[role="heading"],#productTitle');
    const text = heading?.getAttribute('aria-label') ?? heading?.textContent;
    if (text?.trim()) return text.trim().replace(/\s+/g, ' ');
  }
  return document.title;
}

/** Waits until chips have stopped coming: the same number, at least `least`, twice in a row. */
export async function waitForChips(tab: Tab, least = 1, patience = 15_000): Promise<Chip[]> {
  const end = Date.now() + patience;
  let before = -1;
  for (;;) {
    const chips = await tab.chips();
    if ((chips.length >= least && chips.length === before) || Date.now() > end) return chips;
    before = chips.length;
    await wait(300);
  }
}
