import { browser } from '../platform.ts';
import { PAGE_FILES } from '../../messages/content-script-files.ts';
import { readPackaged } from './packaged-dataset.ts';

/** One row of the packaged `shops.json`: a shop that runs only where the user has allowed it. */
interface OptionalShop {
  id: string;
  matches: string[];
  excludeMatches: string[];
  js: string[];
}

interface Registration {
  id: string;
  matches: string[];
  excludeMatches?: string[];
  js: string[];
  runAt: 'document_idle';
  allFrames: false;
}

/**
 * Makes the registered content scripts equal to what the user has granted beyond the manifest. Run
 * whenever that may have changed; running it twice does no harm.
 */
export async function registerGrantedSites(): Promise<Registration[]> {
  const [{ origins = [] }, shops, registered] = await Promise.all([
    browser.permissions.getAll(),
    readPackaged('shops.json') as Promise<OptionalShop[]>,
    browser.scripting.getRegisteredContentScripts(),
  ]);
  const wanted = listRegistrations(origins, builtInOrigins(), shops);
  if (registered.length > 0)
    await browser.scripting.unregisterContentScripts({ ids: registered.map(({ id }) => id) });
  if (wanted.length > 0) await browser.scripting.registerContentScripts(wanted);
  return wanted;
}

function builtInOrigins(): string[] {
  return (browser.runtime.getManifest() as { host_permissions?: string[] }).host_permissions ?? [];
}

/**
 * What to register for the origins granted: each shop's own script where it has one, the script
 * without adapter elsewhere.
 */
export function listRegistrations(
  granted: readonly string[],
  builtIn: readonly string[],
  shops: readonly OptionalShop[],
): Registration[] {
  const added = granted.filter((origin) => !builtIn.includes(origin));
  const everywhere = added.some(
    (origin) => origin === 'https://*/*' || origin === '<all_urls>' || origin === '*://*/*',
  );
  const ofShops = shops.flatMap(({ id, matches, excludeMatches, js }) => {
    const allowed = matches.filter((match) => everywhere || added.includes(match));
    return allowed.length === 0
      ? []
      : [
          registration(
            `shop-${id}`,
            allowed,
            excludeMatches.filter((path) =>
              allowed.some((match) => path.startsWith(match.slice(0, -1))),
            ),
            js,
          ),
        ];
  });
  const known = shops.flatMap(({ matches }) => matches);
  const others = everywhere
    ? ['https://*/*']
    : added.filter((origin) => !known.includes(origin) && origin.startsWith('https://'));
  const elsewhere =
    others.length === 0
      ? []
      : [registration('page', others, everywhere ? [...builtIn, ...known] : [], PAGE_FILES)];
  return [...ofShops, ...elsewhere];
}

const registration = (
  id: string,
  matches: string[],
  excludeMatches: string[],
  js: readonly string[],
): Registration => ({
  id,
  matches,
  js: [...js],
  runAt: 'document_idle',
  allFrames: false,
  ...(excludeMatches.length > 0 ? { excludeMatches } : {}),
});
