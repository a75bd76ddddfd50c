import { describe, expect, it } from 'vitest';
import { findBrowser } from '../support/install-browser.mjs';
import { violations } from '../support/run-axe.ts';
import type { Wanted } from '../support/harness/harness.tsx';
import { SURFACES } from '../support/surfaces.ts';
import { onePage } from '../support/one-page.ts';

describe.skipIf(findBrowser('chromium') === null)('axe', () => {
  const staged = onePage();
  const open = async (wanted: Wanted, width = 1100): Promise<void> => {
    await staged.page.setViewportSize({ width, height: 640 });
    await staged.page.emulateMedia({ colorScheme: 'light' });
    await staged.stage.turn(staged.page, wanted);
  };

  it.each(SURFACES)('%s: no violation, light or dark', async (_surface, wanted) => {
    await open(wanted);
    expect(await violations(staged.page)).toEqual([]);
    await staged.page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(staged.page)).toEqual([]);
  });

  it.each(SURFACES)('%s: no violation at 320 px, in German', async (_surface, wanted) => {
    await open({ ...wanted, language: 'de' }, 320);
    expect(await violations(staged.page)).toEqual([]);
  });

  it.each(['panel', 'notice', 'popup', 'options', 'welcome'] as const)(
    'finds the fault seeded into the %s',
    async (what) => {
      await open({ what, fault: true });
      await staged.page
        .locator(
          what === 'panel' || what === 'notice' ? 'useby-panel button:empty' : 'button:empty',
        )
        .first()
        .waitFor({ state: 'attached' });
      expect((await violations(staged.page)).some((line) => line.startsWith('button-name'))).toBe(
        true,
      );
    },
  );
});
