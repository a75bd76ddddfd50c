import type { IndexBrand, IndexLine } from '../packed-dataset.ts';
import type { DeviceType } from '../device-types.ts';
import { rememberOf } from '../text/remember.ts';
import { foldKey, foldWords, readToken, type Tokens } from '../text/tokens.ts';

/** Words of line names that say only what kind of thing it is; the device type speaks for them. */
const KIND_WORDS = new Set([
  'smart',
  'phones',
  'phone',
  'cameras',
  'camera',
  'doorbells',
  'doorbell',
  'tvs',
  'tv',
  'routers',
  'router',
  'devices',
  'device',
  'products',
  'all',
  'speakers',
  'speaker',
  'watches',
  'plugs',
  'plug',
  'bulbs',
  'bulb',
  'lights',
  'lighting',
  'thermostats',
  'thermostat',
  'printers',
  'tablets',
  'laptops',
  'appliances',
  'and',
  'the',
  'home',
  'security',
  'range',
  'series',
  'video',
  'wi',
  'fi',
  'wifi',
  'robot',
  'vacuums',
  'vacuum',
  'cleaners',
  'headphones',
  'earbuds',
  'tablet',
  'laptop',
  'watch',
  'printer',
  'bulb',
  'thermostats',
  'switches',
  'switch',
  'extenders',
  'modems',
  'drives',
  'drive',
  'other',
  'readers',
  'e',
  'consoles',
  'streaming',
  'sticks',
  'soundbars',
  'hubs',
  'hub',
  'sensors',
  'locks',
  'lock',
  'smartphones',
  'connected',
  'os',
  'televisions',
  'consumer',
  'network',
  'networking',
  'nas',
  'mesh',
  'systems',
  'system',
  'washing',
  'machines',
  'fridges',
  'dishwashers',
  'ovens',
  'dryers',
  'monitors',
  'baby',
]);

/**
 * The line a listing belongs to when the model stays open: the one line all candidates share, else
 * the one line of the device's type whose own words all stand in the title. Null when none or
 * several fit.
 */
export function findLine(
  brand: IndexBrand,
  family: readonly number[],
  tokens: Tokens,
  type: DeviceType | null,
): IndexLine | null {
  return (
    findSharedLine(brand, family) ?? (type === null ? null : findNamedLine(brand, tokens, type))
  );
}

function findSharedLine(brand: IndexBrand, family: readonly number[]): IndexLine | null {
  const lines = new Set(family.flatMap((model) => brand.models[model]?.line ?? []));
  const [only] = lines;
  return lines.size === 1 && only !== undefined ? (brand.lines[only] ?? null) : null;
}

function findNamedLine(brand: IndexBrand, tokens: Tokens, type: DeviceType): IndexLine | null {
  const [best, second] = findFittingLines(brand, tokens, type);
  // Two lines that both speak of all goods of the type say the same here; of two named ones neither
  // is chosen.
  return best && (!second || second.own < best.own || best.own === 0) ? best.line : null;
}

/** Lines of a type whose own words all stand in the title, the most telling first. */
export function findFittingLines(
  brand: IndexBrand,
  tokens: Tokens,
  type: DeviceType,
): { line: IndexLine; own: number }[] {
  const lines = listOwnWords(brand).filter(({ line }) => line.type === type);
  if (lines.length === 0) return [];
  const words = new Set<string>();
  for (let i = 0; i < tokens.count; i++) words.add(readToken(tokens, i));
  return lines
    .filter(({ own }) => own.every((word) => words.has(word)))
    .map(({ line, own }) => ({ line, own: own.length }))
    .sort((a, b) => b.own - a.own);
}

/** "Smart" tells one network switch from another; of everything else it is praise. */
const isKindWord = (word: string, type: DeviceType): boolean =>
  KIND_WORDS.has(word) && !(word === 'smart' && type === 'network-switch');

/** The words of each line that tell it from others of its kind; worked out once per brand. */
const listOwnWords = rememberOf((brand: IndexBrand): { line: IndexLine; own: string[] }[] => {
  const brandWords = new Set(
    brand.names.slice(0, 1).flatMap(({ text }) => [...foldWords(text), foldKey(text)]),
  );
  return brand.lines.map((line) => ({
    line,
    own: foldWords(line.name).filter(
      (word) => !isKindWord(word, line.type) && !brandWords.has(word),
    ),
  }));
});
