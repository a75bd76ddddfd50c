import type { BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../scripts/browsers.mjs';
import { violations } from '../ui/axe.ts';
import type { Wanted } from '../ui/harness/harness.tsx';
import { openStage, type Stage } from '../ui/stage.ts';

const surfaces: [string, Wanted][] = [
  ['panel', { what: 'panel' }],
  ['panel with much on record', { what: 'panel', state: 'ended', investigator: true }],
  ['panel with nothing found', { what: 'panel', state: 'empty' }],
  ['popup', { what: 'popup' }],
  ['popup where nothing runs', { what: 'popup', fake: { report: null, granted: [] } }],
  ['options', { what: 'options' }],
  ['options under a policy', { what: 'options', fake: { managed: { regime: 'uk', quiet: true, chips: { tiles: true, product: true, neutral: false } } } }],
  ['welcome', { what: 'welcome' }],
  ['credits', { what: 'credits' }],
];
const conditions: [string, BrowserContextOptions, Partial<Wanted>][] = [
  ['light', {}, {}],
  ['dark', { colorScheme: 'dark' }, {}],
  ['320 px, German', { viewport: { width: 320, height: 640 } }, { language: 'de' }],
];

describe.skipIf(findBrowser('chromium') === null)('axe', () => {
  let stage: Stage;
  beforeAll(async () => { stage = await openStage(); });
  afterAll(() => stage.close());

  describe.each(conditions)('%s', (_name, options, more) => {
    it.each(surfaces)('%s: no violation', async (_surface, wanted) => {
      const page = await stage.show({ ...wanted, ...more }, { reducedMotion: 'reduce', ...options });
      // What is folded away is looked at too.
      await page.evaluate(() => {
        const root = document.querySelector('useby-panel')?.shadowRoot ?? document;
        root.querySelectorAll('details').forEach((details) => { details.open = true; });
      });
      expect(await violations(page)).toEqual([]);
      await page.context().close();
    });
  });

  it.each(['panel', 'popup', 'options', 'welcome'] as const)('finds the fault seeded into the %s', async (what) => {
    const page = await stage.show({ what, fault: true });
    await page.locator(what === 'panel' ? 'useby-panel button:empty' : 'button:empty').first().waitFor({ state: 'attached' });
    expect((await violations(page)).some((line) => line.startsWith('button-name'))).toBe(true);
    await page.context().close();
  });
});
