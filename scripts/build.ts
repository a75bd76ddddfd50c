import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { resolve } from 'node:path';
import { INDEX_JSON } from '../data/pack/index-files.ts';
import { readBundledPackage } from './build/bundled-packages.ts';
import {
  bundleCommand,
  bundlePages,
  bundleScript,
  bundleWorkers,
  listBundledFolders,
  writeWords,
} from './build/bundles.ts';
import { createSharedEntry, createShopEntry } from './build/entries.ts';
import { createManifest, type Browser } from './build/manifest.ts';
import { formatNotices, NOTICES_FILE } from './build/notices.ts';
import { findReach, readShops, type Reach, type ShopFile } from './build/shops.ts';
import { main as packData } from './data.ts';

/**
 * Built beside and moved into place at the end: whoever uses `dist/` meanwhile never sees half an
 * extension.
 */
const STAGE = `.cache/build-${process.pid}`;
const OUT = {
  chromium: `${STAGE}/chromium`,
  firefox: `${STAGE}/firefox`,
  cli: `${STAGE}/cli`,
} as const;
/** Who reads which: toolbar 16 and 32, lists 48, stores 96 and 128. */
const ICON_SIZES = [16, 32, 48, 96, 128];

/**
 * `npm run build`: dataset, extension for both browsers, command line. The scripts are the same
 * bytes in both; only the manifests differ. `--keep-data` takes the pack as it is.
 */
export async function main(args: string[]): Promise<number> {
  if (!args.includes('--keep-data') && packData([]) !== 0) return 1;
  try {
    process.stdout.write(await buildAll());
  } finally {
    rmSync(STAGE, { recursive: true, force: true });
  }
  return 0;
}

async function buildAll(): Promise<string> {
  const shops = await readShops();
  const builtIn = shops.flatMap(({ shop }) => findReach(shop, 'built-in') ?? []);
  const optional = shops.flatMap(({ shop }) => findReach(shop, 'optional') ?? []);
  await bundleContent(shops);
  await bundleOwn();
  copyFiles(optional);
  writeFileSync(
    `${OUT.chromium}/${NOTICES_FILE}`,
    formatNotices(listBundledFolders().map(readBundledPackage)),
  );
  writeFileSync(`${OUT.chromium}/uk-shops.json`, JSON.stringify(listShops(builtIn)));
  cpSync(OUT.chromium, OUT.firefox, { recursive: true });
  for (const browser of ['chromium', 'firefox'] as const) writeManifest(browser, builtIn);
  rmSync(`${OUT.firefox}/managed.json`);
  await bundleCommand('cli/useby.ts', resolve(OUT.cli), 'useby.js');
  const said = `dist/chromium, dist/firefox: ${builtIn.length} built-in shops, ${optional.length} optional · ${contentSizes()}\ndist/cli/useby.js\n`;
  for (const name of ['chromium', 'firefox', 'cli'] as const)
    moveIntoPlace(OUT[name], `dist/${name}`);
  return said;
}

function moveIntoPlace(from: string, to: string): void {
  const old = `${STAGE}/old-${to.replace('/', '-')}`;
  if (existsSync(to)) renameSync(to, old);
  renameSync(from, to);
}

async function bundleContent(shops: readonly ShopFile[]): Promise<void> {
  const folder = resolve(OUT.chromium, 'content');
  for (const name of ['layers', 'facts', 'reader', 'page', 'actions'])
    await bundleScript(createSharedEntry(name), folder, `${name}.js`);
  for (const { shop, file } of shops)
    await bundleScript(createShopEntry(file), folder, `${shop.id}.js`);
}

async function bundleOwn(): Promise<void> {
  const folder = resolve(OUT.chromium);
  await bundleWorkers(
    {
      background: resolve('extension/background/main.ts'),
      'catalogue-worker': resolve('extension/catalogue/worker.ts'),
    },
    folder,
  );
  writeWords(folder);
  await bundlePages(
    ['extension/pages', 'popup'].flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.html'))
        .map((name) => `${folder}/${name}`),
    ),
    OUT.chromium,
  );
}

/** Files of the pack for people and tools: the index stands in `index.bin` as well. */
const NOT_SHIPPED = ['built-from.json', INDEX_JSON];

function copyFiles(optional: readonly Reach[]): void {
  mkdirSync(`${OUT.chromium}/icons`, { recursive: true });
  for (const size of ICON_SIZES)
    cpSync(`extension/icons/useby-${size}.png`, `${OUT.chromium}/icons/useby-${size}.png`);
  cpSync('extension/_locales', `${OUT.chromium}/_locales`, { recursive: true });
  cpSync('extension/managed.json', `${OUT.chromium}/managed.json`);
  cpSync('LICENSE', `${OUT.chromium}/LICENSE`);
  cpSync('dist/pack', `${OUT.chromium}/pack`, {
    recursive: true,
    filter: (file) => !NOT_SHIPPED.some((name) => file.endsWith(`pack/${name}`)),
  });
  writeFileSync(`${OUT.chromium}/shops.json`, JSON.stringify(optional));
}

/** Names and home pages of the built-in shops, for our own pages to show. */
const listShops = (shops: readonly Reach[]): { name: string; host: string }[] =>
  shops.flatMap(({ name, markets }) => {
    const [host] = Object.keys(markets);
    return host === undefined ? [] : [{ name, host }];
  });

function writeManifest(browser: Browser, shops: readonly Reach[]): void {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  writeFileSync(
    `${OUT[browser]}/manifest.json`,
    `${JSON.stringify(createManifest(browser, { version, shops, icons: ICON_SIZES }), null, 2)}\n`,
  );
}

/** The scripts that most list pages run, and what the other pages add to them. */
function contentSizes(): string {
  const folder = `${OUT.chromium}/content`;
  const sizes = readdirSync(folder).map((name) => ({
    name,
    size: statSync(`${folder}/${name}`).size,
  }));
  const said = ({ name, size }: { name: string; size: number }): string =>
    `${name} ${(size / 1000).toFixed(1)} kB`;
  const isShared = ({ name }: { name: string }): boolean =>
    /^(?:reader|layers|facts|actions)\.js$/.test(name);
  const [largest] = sizes.filter((script) => !isShared(script)).toSorted((a, b) => b.size - a.size);
  return [...sizes.filter(isShared), ...(largest ? [largest] : [])].map(said).join(', ');
}
