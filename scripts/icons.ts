import { readFileSync, writeFileSync } from 'node:fs';
import { launch } from 'puppeteer-core';
import { findBrowser } from '../tests/support/install-browser.mjs';

const SIZES = [16, 32, 48, 96, 128];

/**
 * `npm run icons`: draws the PNG sizes of `extension/icons/useby.svg` in Chromium. Run by hand
 * after changing the drawing; the PNGs are committed.
 */
export async function main(): Promise<number> {
  const executablePath = findBrowser('chromium');
  if (executablePath === null) {
    process.stderr.write('Chromium is needed to draw the icons\n');
    return 1;
  }
  const drawing = readFileSync('extension/icons/useby.svg', 'utf8');
  const browser = await launch({ browser: 'chrome', executablePath, args: ['--no-sandbox'] });
  for (const size of SIZES) {
    const page = await browser.newPage();
    await page.setViewport({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
    );
    writeFileSync(
      `extension/icons/useby-${size}.png`,
      await page.screenshot({ omitBackground: true }),
    );
    await page.close();
  }
  await browser.close();
  return 0;
}
