import { findBrowser } from '../support/install-browser.mjs';
import type { Section } from '../support/report.ts';
import { extensionFolder, install, openOwn, pretendShop } from '../support/extension-pages.ts';
import { reportOf } from '../support/panel-fixtures.ts';

const DEVICES = 60;
const OPENINGS = 15;

/**
 * From opening the popup to its last listing painted. The wish is 100 ms; the fastest is what our
 * code costs, the median what a reader waits.
 */
export async function section(): Promise<Section> {
  if (findBrowser('chromium') === null || extensionFolder() === null)
    return { name: 'Popup', lines: ['not run: no Chromium found, or dist/chromium is missing'] };
  const extension = await install();
  const times: number[] = [];
  try {
    await pretendShop(extension.context, reportOf(DEVICES));
    // Standing between the browser and its files costs more than what is measured here.
    await extension.context.unrouteAll();
    for (let opening = 0; opening < OPENINGS; opening++) {
      const page = await openOwn(extension, 'popup');
      await page.waitForFunction(() => performance.getEntriesByName('drawn').length > 0);
      times.push(
        await page.evaluate(() => performance.getEntriesByName('drawn')[0]?.startTime ?? Infinity),
      );
      await page.close();
    }
  } finally {
    await extension.close();
  }
  const [fastest = 0, median = 0] = [0, Math.floor(OPENINGS / 2)].map(
    (at) => times.toSorted((a, b) => a - b)[at],
  );
  return {
    name: `Popup with ${DEVICES} devices (Chromium, ${OPENINGS} openings)`,
    lines: [`opened → all drawn: median ${median.toFixed(0)} ms, fastest ${fastest.toFixed(0)} ms`],
  };
}
