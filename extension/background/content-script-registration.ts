import { browser } from '../platform.ts';
import { PAGE_FILES } from '../../messages/content-script-files.ts';
import { EVERY_PAGE, isEveryOrigin } from '../../messages/match-pattern.ts';
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
  runAt: 'document_end';
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
  const wanted = listRegistrations(origins, listBuiltInOrigins(), shops);
  if (registered.length > 0)
    await browser.scripting.unregisterContentScripts({ ids: registered.map(({ id }) => id) });
  if (wanted.length > 0) await browser.scripting.registerContentScripts(wanted);
  return wanted;
}

function listBuiltInOrigins(): string[] {
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
  const isEverywhere = added.some(isEveryOrigin);
  const isAllowed = (match: string): boolean => isEverywhere || added.includes(match);
  const known = shops.flatMap(({ matches }) => matches);
  const others = isEverywhere
    ? [EVERY_PAGE]
    : added.filter((origin) => !known.includes(origin) && origin.startsWith('https://'));
  const excluded = isEverywhere ? [...builtIn, ...known] : [];
  return [
    ...shops.flatMap((shop) => registerShop(shop, shop.matches.filter(isAllowed))),
    ...createRegistration('page', others, excluded, PAGE_FILES),
  ];
}

/** A shop's own script on those of its hosts that are allowed. */
const registerShop = (
  { id, excludeMatches, js }: OptionalShop,
  allowed: string[],
): Registration[] =>
  createRegistration(
    `shop-${id}`,
    allowed,
    excludeMatches.filter((path) => allowed.some((match) => path.startsWith(match.slice(0, -1)))),
    js,
  );

/** One registration, or none where it would run nowhere. */
const createRegistration = (
  id: string,
  matches: string[],
  excludeMatches: string[],
  js: readonly string[],
): Registration[] =>
  matches.length === 0
    ? []
    : [
        {
          id,
          matches,
          js: [...js],
          runAt: 'document_end',
          allFrames: false,
          ...(excludeMatches.length > 0 ? { excludeMatches } : {}),
        },
      ];
