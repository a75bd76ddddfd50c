import type { Search } from '../../data/types.ts';
import type { BrandFile } from '../../data/compile/brand-file.ts';
import { homeOf } from './brands.ts';

interface Looked {
  maker: string;
  search: Search;
}

const RESULTS: readonly { begins: string; result: Search['result'] }[] = [
  { begins: 'found', result: 'found' }, { begins: 'page unreadable', result: 'page-unreadable' }, { begins: 'nothing found', result: 'nothing-found' },
];

/** Rows of the first table of `data/research.md`, one for each maker. Throws with the line on a row of the wrong form. */
export function readResearch(text: string): Looked[] {
  return text.split('\n').flatMap((line, at): Looked[] => {
    const cells = line.split('|').slice(1, -1).map((cell) => cell.trim());
    const [makers = '', where = '', on = '', said = ''] = cells;
    if (cells.length !== 4 || makers === 'maker' || /^-+$/.test(makers)) return [];
    const result = RESULTS.find(({ begins }) => said.startsWith(begins))?.result;
    if (!/^\d{4}-\d{2}-\d{2}$/.test(on) || result === undefined) throw new Error(`data/research.md:${at + 1}: write a day and a result that begins with found, page unreadable or nothing found`);
    return makers.split(', ').map((maker) => ({ maker, search: { on, where, result } }));
  });
}

/** Adds the search trail to the brand files that exist; a maker of whom we hold nothing stays in the log alone. */
export function addSearches(files: ReadonlyMap<string, BrandFile>, looked: readonly Looked[]): void {
  for (const { maker, search } of looked) {
    const file = files.get(homeOf(maker, maker)?.id ?? '');
    if (!file || file.searches?.some(({ on, where }) => on === search.on && where === search.where)) continue;
    file.searches = [...(file.searches ?? []), search].toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  }
}
