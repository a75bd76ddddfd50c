import { mkdirSync } from 'node:fs';
import {
  SAMPLE_ADDRESSES,
  serveSample,
  SHELF_ADDRESSES,
} from '../tests/support/sample-shop/serve.ts';
import {
  waitForChips,
  type Browser,
  type BrowseOptions,
  type Tab,
} from '../tests/support/browser.ts';
import { openChromium } from '../tests/support/chromium.ts';
import { openFirefox } from '../tests/support/firefox.ts';
import { createRows, formatTable } from './start/format-table.ts';
import { readOptions } from './start/options.mjs';

const OUT = 'out';

/**
 * Runs the built extension: `main([kind, path of the browser, ...options])`. With a display it
 * stays open; without one it prints and ends.
 */
export async function main([
  kind = 'chromium',
  executable = '',
  ...args
]: string[]): Promise<number> {
  const { values, print } = readOptions(args);
  if (values === undefined) return complain(print);
  const headless = values.headless || !hasDisplay();
  const addresses = values.url === undefined ? SAMPLE_ADDRESSES : [values.url];
  const options: BrowseOptions = {
    extension: `dist/${kind}`,
    serve: values.url === undefined ? serveSample : () => null,
    headless,
    online: values.url !== undefined || !headless,
  };
  const browser =
    kind === 'firefox'
      ? await openFirefox(executable, options)
      : await openChromium(executable, options);
  process.stdout.write(
    `${browser.name} ${browser.version}${headless ? ', without a display' : ''}\n`,
  );
  if (!headless)
    return showAll(browser, [
      ...(values.url === undefined ? Object.values(SHELF_ADDRESSES) : []),
      ...addresses,
    ]);
  try {
    for (const [number, address] of addresses.entries()) await report(browser, address, number + 1);
  } finally {
    await browser.close();
  }
  process.stdout.write(NEXT_WITHOUT_DISPLAY);
  return 0;
}

/** What to look at, and what to try next. */
const NEXT = `
Try next:
  press a mark on a picture: who says so, how long is left, the price per year of updates
  press Useby in the toolbar (behind the puzzle piece): the list of the page; sort it, star two, compare
  npm start -- --url https://… opens a real page
`;
const NEXT_WITHOUT_DISPLAY = `
Open next: the pictures in ${OUT}/ named above.
Try next:
  npm start on a machine with a display: the same pages in a window
  npm run screenshots: every surface as a picture in docs/screenshots/
  node dist/cli/useby.js device Galaxy S25: one record with its sources
`;

const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

async function report(browser: Browser, address: string, number: number): Promise<void> {
  const tab = await browser.tab();
  await tab.goto(address);
  const chips = await waitForChips(tab, 1, 8_000);
  process.stdout.write(`\n${address}\n${formatTable(await createRows(chips))}\n`);
  await shoot(tab, `${OUT}/${browser.name}-${number}`);
  await tab.close();
}

async function shoot(tab: Tab, name: string): Promise<void> {
  mkdirSync(OUT, { recursive: true });
  for (const dark of [false, true]) {
    const file = `${name}-${dark ? 'dark' : 'light'}.png`;
    await tab.screenshot(file, dark);
    process.stdout.write(`${file}\n`);
  }
}

/** Opens every page in a tab and stays until the user closes the browser. */
async function showAll(browser: Browser, addresses: readonly string[]): Promise<number> {
  for (const address of addresses) await (await browser.tab()).goto(address);
  process.stdout.write(`${addresses.join('\n')}\n${NEXT}\nClose the browser to end.\n`);
  await browser.closed;
  return 0;
}

function complain(message: string): 1 {
  process.stderr.write(`${message}\n`);
  return 1;
}
