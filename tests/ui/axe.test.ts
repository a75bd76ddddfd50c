import { describe, expect, it } from 'vitest';
import { emulateMedia } from '../support/driver-page.ts';
import { findBrowser } from '../support/install-browser.mjs';
import { findViolations } from '../support/run-axe.ts';
import type { Wanted } from '../support/harness/harness.tsx';
import { SURFACES } from '../support/surfaces.ts';
import { openOnePage } from '../support/one-page.ts';

describe.skipIf(findBrowser('chromium') === null)('axe', () => {
  const staged = openOnePage();
  const open = async (wanted: Wanted, width = 1100): Promise<void> => {
    await staged.page.setViewport({ width, height: 640 });
    await emulateMedia(staged.page, { reducedMotion: true });
    await staged.stage.turn(staged.page, wanted);
  };

  it.each(SURFACES)('%s: no violation, light or dark', async (_surface, wanted) => {
    await open(wanted);
    expect(await findViolations(staged.page)).toEqual([]);
    await emulateMedia(staged.page, { dark: true, reducedMotion: true });
    expect(await findViolations(staged.page)).toEqual([]);
  });

  it.each(SURFACES)('%s: no violation at 320 px, in German', async (_surface, wanted) => {
    await open({ ...wanted, language: 'de' }, 320);
    expect(await findViolations(staged.page)).toEqual([]);
  });

  it.each(['panel', 'notice', 'popup', 'options', 'welcome'] as const)(
    'finds the fault seeded into the %s',
    async (what) => {
      await open({ what, fault: true });
      await staged.page.waitForSelector(
        what === 'notice' ? 'useby-panel >>> button:empty' : 'button:empty',
      );
      expect(
        (await findViolations(staged.page)).some((line) => line.startsWith('button-name')),
      ).toBe(true);
    },
  );
});
