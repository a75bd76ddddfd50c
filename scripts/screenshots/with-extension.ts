import type { Settings } from '../../messages/contracts.ts';
import type { ChromiumBrowser } from '../../tests/support/chromium.ts';
import type { Serve } from '../../tests/support/browser.ts';
import { findExtension, openExtension, openOwnPage } from '../../tests/support/extension-pages.ts';

/**
 * Works with the built extension in a browser of its own, which is closed afterwards; says that
 * there are no such pictures where nothing is built.
 */
export async function withExtension(
  serve: Serve,
  pictures: string,
  work: (extension: ChromiumBrowser) => Promise<void>,
): Promise<void> {
  if (findExtension() === null) {
    process.stdout.write(`no built extension (npm run build): no ${pictures}\n`);
    return;
  }
  const extension = await openExtension(serve);
  try {
    await work(extension);
  } finally {
    await extension.close();
  }
}

/** Words of the interface and of the marks, from the next page on. */
export async function chooseLanguage(extension: ChromiumBrowser, language: string): Promise<void> {
  const page = await openOwnPage(extension, 'credits');
  const settings: Partial<Settings> = { language };
  await page.evaluate((values) => chrome.storage.local.set({ settings: values }), settings);
  await page.close();
}
