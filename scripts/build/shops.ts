import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { runnerImport } from 'vite';
import type { Shop } from '../../content-scripts/extract/types.ts';
import { findMarket } from '../../content-scripts/extract/url-rules.ts';
import { toHostPattern, toPathPatterns } from '../../messages/match-pattern.ts';
import { ACTIONS_FILE, FALLBACK_FILES, READER_FILE } from '../../messages/content-script-files.ts';

const FOLDER = 'content-scripts/shops';

/** One file of the folder and the shop it declares. */
export interface ShopFile {
  shop: Shop;
  file: string;
}

/**
 * Every adapter of `content-scripts/shops/`, in order of file name. Throws naming the file that
 * declares no shop.
 */
export async function readShops(): Promise<ShopFile[]> {
  const names = readdirSync(FOLDER)
    .filter((name) => /^[a-z0-9-]+\.ts$/.test(name) && name !== 'index.ts')
    .sort();
  const files: ShopFile[] = [];
  for (const name of names) {
    const file = resolve(FOLDER, name);
    const { module } = await runnerImport<{ shop?: Shop }>(file, {
      configFile: false,
      logLevel: 'error',
    });
    if (module.shop === undefined) throw new Error(`${FOLDER}/${name}: exports no shop`);
    files.push({ shop: module.shop, file });
  }
  return files;
}

/** Where a shop's script runs and where it never does, as match patterns. */
export interface Reach {
  id: string;
  name: string;
  /** Host -> market, for the options page. */
  markets: Record<string, string>;
  matches: string[];
  excludeMatches: string[];
  /** Files of the package, in the order they run. */
  js: string[];
}

const market = (shop: Shop, host: string): string =>
  findMarket(shop, new URL(`https://${host}`)) ?? '';
const isBuiltIn = (shop: Shop, host: string): boolean =>
  shop.access === 'built-in' && market(shop, host) === 'GB';

/** The built-in (UK) or the optional hosts of a shop; null when it has none of that kind. */
export function findReach(shop: Shop, which: 'built-in' | 'optional'): Reach | null {
  const hosts = shop.hosts.filter((host) => isBuiltIn(shop, host) === (which === 'built-in'));
  if (hosts.length === 0) return null;
  return {
    id: shop.id,
    name: shop.name,
    markets: Object.fromEntries(hosts.map((host) => [host, market(shop, host)])),
    matches: hosts.map(toHostPattern),
    excludeMatches: hosts.flatMap((host) =>
      shop.never.flatMap((path) => toPathPatterns(host, path)),
    ),
    js: listScripts(shop),
  };
}

/**
 * A shop whose adapter reads both lists and products asks for the layers when a page wants them
 * (message `bring-layers`), and most pages do not. The others need them on nearly every page.
 */
const listScripts = ({ id, tiles, product }: Shop): string[] => [
  ...(tiles && product ? [] : FALLBACK_FILES),
  READER_FILE,
  `content/${id}.js`,
  ACTIONS_FILE,
];
