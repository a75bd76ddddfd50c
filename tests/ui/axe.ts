import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Violations as "rule: targets". With a panel over the page only the panel is looked at: the shop behind is nobody's work. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const results = await page.evaluate((tags) => {
    const { axe } = globalThis as unknown as { axe: { run: (context: unknown, options: unknown) => Promise<AxeResults> } };
    const context = document.querySelector('useby-panel') ? { fromShadowDom: ['useby-panel', '.sheet'] } : document;
    return axe.run(context, { runOnly: { type: 'tag', values: tags } });
  }, RULES);
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}
