/**
 * `npm run pages:pictures`: real saved pages with every mark on, in both browsers, for the eye
 * (`out/pages/`). They belong to their publishers: never commit them.
 */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { PAGE_FILES } from '../messages/content-script-files.ts';
import { findBrowser } from '../tests/support/install-browser.mjs';
import { waitForChips, type Browser, type Serve } from '../tests/support/browser.ts';
import { openChromium } from '../tests/support/chromium.ts';
import { openFirefox } from '../tests/support/firefox.ts';
import { editJson, createVariant } from '../tests/support/extension-variant.ts';

const FOLDER = '../shared/pages';
const OUT = 'out/pages';
const PAGES: Record<string, string> = {
  'https://www.argos.co.uk/product/4667999': 'argos/product-4667999.html',
  'https://www.ebay.com/sch/i.html?_nkw=wireless+earbuds':
    'ebay-us/ai-commerce-intelligente-debug-ebay.html',
  'https://www.ebay.de/sch/i.html?_nkw=ipad': 'ebay-de/be-scraper-debug-ebay.html',
  'https://www.target.com/s/ipad+air': 'target/versatility-target-debug.html',
  'https://www.amazon.in/s?k=cmf+buds': 'amazon-in/price-tag-amazon-search.html',
  'https://www.amazon.in/s?k=motorola+phone': 'amazon-in/amazon-data-analysis-amazon-page.html',
  'https://www.amazon.com/s?k=ipad+pro': 'amazon-us/amazon-scraper-output-ff2877.html',
  'https://www.amazon.com/Apple-11-inch-iPad-Pro-Wi-Fi-128GB/dp/B0BJLF3RR3':
    'amazon-us/amazon-scraper-amazon-page-228718.html',
  'https://www.amazon.com/Samsung-Chromebook-XE500C13-K04US-Certified-Refurbished/dp/B0759YSF4W':
    'amazon-us/fathom-6.html',
  'https://www.amazon.es/Cecotec-Excellence-Aspirador-Programable-Limpieza/dp/B01MUGXRT9':
    'amazon-es/metascraper-product-url.html',
  'https://www.bestbuy.ca/en-ca/product/belkin-soundform-elite-smart-speaker-with-google-assistant-wireless-charging-black/14551914':
    'bestbuy-ca/product-belkin-soundform-elite-smart-speaker-with-goog.html',
  'https://www.flipkart.com/search?q=redmi+14c': 'flipkart/pricewise-flipkart-debug.html',
  'https://geizhals.at/?cat=hdxnas': 'geizhals/rgeizhals-gh-lst-nas-01.html',
  'https://www.k-rauta.ee/p/robotniiduk-bosch-indego-400-400-m/db35?cat=27&index=6':
    'k-rauta.ee/p-robotniiduk-bosch-indego-400-400-m-db35.html',
};

/** Saved pages come without their pictures; a grey square keeps the room they take. */
const PICTURE = {
  body: '<svg xmlns="http://www.w3.org/2000/svg" width="220" height="220"><rect width="220" height="220" fill="#ddd"/></svg>',
  type: 'image/svg+xml',
};

const serve: Serve = (url) => {
  const file = PAGES[url.href];
  if (file !== undefined)
    return { body: readFileSync(`${FOLDER}/${file}`, 'utf8'), type: 'text/html; charset=utf-8' };
  return /\.(?:jpe?g|png|webp|avif)|scene7|\/images?\//i.test(url.href) ? PICTURE : null;
};

interface Script {
  matches: string[];
  js?: string[];
}
interface Manifest {
  host_permissions: string[];
  content_scripts: (Script & { run_at: string })[];
}

/**
 * The built extension, let onto every page of the list: what a user would have granted shop by
 * shop.
 */
const granted = (kind: 'chromium' | 'firefox'): string =>
  createVariant(kind, 'pictures', (folder) => {
    const optional = JSON.parse(readFileSync(`${folder}/shops.json`, 'utf8')) as Script[];
    editJson(`${folder}/manifest.json`, (value) => {
      const { host_permissions: hosts, content_scripts: scripts } = value as unknown as Manifest;
      for (const origin of new Set(
        Object.keys(PAGES).map((address) => `${new URL(address).origin}/*`),
      )) {
        if (scripts.some(({ matches }) => matches.includes(origin))) continue;
        hosts.push(origin);
        scripts.push({
          matches: [origin],
          js: optional.find(({ matches }) => matches.includes(origin))?.js ?? [...PAGE_FILES],
          run_at: 'document_end',
        });
      }
    });
  });

/** Every mark that may be shown. */
async function showAll(browser: Browser): Promise<void> {
  const own = await browser.ownPage('options.html');
  await own.run(() => {
    const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
    return api.storage.local.set({ settings: { showAll: true } });
  });
  await own.close();
}

async function shoot(browser: Browser): Promise<void> {
  await showAll(browser);
  for (const [number, [address, file]] of Object.entries(PAGES).entries()) {
    if (!existsSync(`${FOLDER}/${file}`)) {
      process.stdout.write(`skipped: ${FOLDER}/${file} is not here\n`);
      continue;
    }
    const tab = await browser.tab();
    await tab.goto(address);
    const chips = await waitForChips(tab, 1, 6_000);
    await tab.run(() => {
      document.querySelector('useby-badge')?.parentElement?.scrollIntoView({ block: 'center' });
    });
    await wait(500);
    const picture = `${OUT}/${browser.name}-${String(number + 1).padStart(2, '0')}.png`;
    await tab.screenshot(picture, false);
    process.stdout.write(`${picture}  ${String(chips.length).padStart(3)} chips  ${file}\n`);
    await tab.close();
  }
}

export async function main(): Promise<number> {
  mkdirSync(OUT, { recursive: true });
  for (const kind of ['chromium', 'firefox'] as const) {
    const executable = findBrowser(kind) as string | null;
    if (executable === null) {
      process.stdout.write(`not run: no ${kind} found\n`);
      continue;
    }
    const browser = await (kind === 'firefox' ? openFirefox : openChromium)(executable, {
      extension: granted(kind),
      serve,
      headless: true,
    });
    try {
      await shoot(browser);
    } finally {
      await browser.close();
    }
  }
  return 0;
}
