import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/**
 * With something of ours over the page only that is looked at: the shop behind is nobody's work.
 */
const LOOK = `(async () => {
  const inside = document.querySelector('useby-panel') ? { fromShadowDom: ['useby-panel', '.notice'] } : document;
  return JSON.stringify(await axe.run(inside, { runOnly: { type: 'tag', values: ${JSON.stringify(RULES)} } }));
})()`;

/** Violations as "rule: targets". What is folded away is looked at too. */
export async function findViolations(page: Page): Promise<string[]> {
  if ((await page.evaluate('typeof axe')) !== 'object') await page.evaluate(`${AXE};undefined`);
  await page.evaluate(
    `for (const details of (document.querySelector('useby-panel')?.shadowRoot ?? document).querySelectorAll('details')) details.open = true`,
  );
  const results = JSON.parse(String(await page.evaluate(LOOK))) as AxeResults;
  return results.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}
