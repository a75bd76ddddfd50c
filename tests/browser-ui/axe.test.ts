import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../scripts/browsers.mjs';
import { violations } from '../ui/axe.ts';
import type { Wanted } from '../ui/harness/harness.tsx';
import { openStage, type Stage } from '../ui/stage.ts';
import { SURFACES } from '../ui/surfaces.ts';

describe.skipIf(findBrowser('chromium') === null)('axe', () => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await openStage();
    page = await stage.show({ what: 'popup' });
  });
  afterAll(() => stage.close());
  const open = async (wanted: Wanted, width = 1100): Promise<void> => {
    await page.setViewportSize({ width, height: 640 });
    await page.emulateMedia({ colorScheme: 'light' });
    await stage.turn(page, wanted);
  };

  it.each(SURFACES)('%s: no violation, light or dark', async (_surface, wanted) => {
    await open(wanted);
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page)).toEqual([]);
  });

  it.each(SURFACES)('%s: no violation at 320 px, in German', async (_surface, wanted) => {
    await open({ ...wanted, language: 'de' }, 320);
    expect(await violations(page)).toEqual([]);
  });

  it.each(['panel', 'notice', 'popup', 'options', 'welcome'] as const)('finds the fault seeded into the %s', async (what) => {
    await open({ what, fault: true });
    await page.locator(what === 'panel' || what === 'notice' ? 'useby-panel button:empty' : 'button:empty').first().waitFor({ state: 'attached' });
    expect((await violations(page)).some((line) => line.startsWith('button-name'))).toBe(true);
  });
});
