import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { openStage, type Stage } from './stage.ts';

/** One stage with one page for all tests of a block; there before its first test. */
export function openOnePage(): { stage: Stage; page: Page } {
  const staged = {} as { stage: Stage; page: Page };
  beforeAll(async () => {
    staged.stage = await openStage();
    staged.page = await staged.stage.show({ what: 'popup' });
  });
  afterAll(() => staged.stage.close());
  return staged;
}
