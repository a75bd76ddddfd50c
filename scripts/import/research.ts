import type { Search } from '../../engine/packed-dataset.ts';
import type { DeviceType } from '../../engine/device-types.ts';
import type { BrandFile } from '../../data/brand-file.ts';
import { compare } from '../../data/canonical-order.ts';
import { findHome } from './brands.ts';

interface Looked {
  maker: string;
  search: Search;
}

const RESULTS: readonly { begins: string; result: Search['result'] }[] = [
  { begins: 'found', result: 'found' },
  { begins: 'page unreadable', result: 'page-unreadable' },
  { begins: 'nothing found', result: 'nothing-found' },
];

/** Device types that the words of a search name. */
const ABOUT: readonly { says: RegExp; types: readonly DeviceType[] }[] = [
  { says: /\bTVs?\b(?! stick)/, types: ['tv'] },
  { says: /\b(?:Fire TV|stick|streaming|Chromecast)\b/i, types: ['streaming-stick'] },
  { says: /\b(?:speakers?|Echo|HomePod)\b/i, types: ['smart-speaker', 'soundbar'] },
  { says: /\b(?:headphones|earbuds)\b/i, types: ['headphones'] },
  { says: /\b(?:cameras?|doorbells?)\b/i, types: ['ip-camera', 'doorbell', 'baby-monitor'] },
  {
    says: /\bappliances\b/i,
    types: [
      'washing-machine',
      'dryer',
      'dishwasher',
      'fridge',
      'oven',
      'hob',
      'air-conditioner',
      'coffee-machine',
      'vacuum',
      'air-purifier',
    ],
  },
  { says: /\b(?:watch(?:es)?|trackers?)\b/i, types: ['smartwatch', 'fitness-tracker'] },
  { says: /\bphones?\b/i, types: ['phone', 'tablet'] },
  { says: /\bprinters?\b/i, types: ['printer'] },
  { says: /\bthermostats?\b/i, types: ['thermostat'] },
  { says: /\b(?:routers?|broadband)\b/i, types: ['router', 'mesh', 'modem', 'range-extender'] },
  { says: /\bhubs?\b/i, types: ['hub'] },
  { says: /\bprojectors?\b/i, types: ['projector'] },
];

export const readAbout = (where: string): DeviceType[] =>
  ABOUT.filter(({ says }) => says.test(where)).flatMap(({ types }) => types);

/**
 * Rows of the first table of `data/research.md`, one for each maker. Throws with the line on a row
 * of the wrong form.
 */
export function readResearch(text: string): Looked[] {
  return text.split('\n').flatMap((line, at): Looked[] => {
    const cells = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
    const [makers = '', where = '', on = '', said = ''] = cells;
    if (cells.length !== 4 || makers === 'maker' || /^-+$/.test(makers)) return [];
    const result = RESULTS.find(({ begins }) => said.startsWith(begins))?.result;
    if (!/^\d{4}-\d{2}-\d{2}$/.test(on) || result === undefined)
      throw new Error(
        `data/research.md:${at + 1}: write a day and a result that begins with found, page unreadable or nothing found`,
      );
    const about = readAbout(where);
    return makers.split(', ').map((maker) => ({
      maker,
      search: { on, where, result, ...(about.length > 0 ? { about } : {}) },
    }));
  });
}

/**
 * Adds the search trail to the brand files that exist; a maker of whom we hold nothing stays in the
 * log alone.
 */
export function addSearches(
  files: ReadonlyMap<string, BrandFile>,
  looked: readonly Looked[],
): void {
  for (const { maker, search } of looked) {
    const file = files.get(findHome(maker, maker)?.id ?? '');
    if (!file || file.searches?.some(({ on, where }) => on === search.on && where === search.where))
      continue;
    file.searches = [...(file.searches ?? []), search].toSorted((a, b) => compare(a.on, b.on));
  }
}
