import type { BrandFile } from '../../data/brand-file.ts';
import { foldKey } from '../../engine/text/tokens.ts';
import { readFrontWords } from './brands.ts';
import { isCode, tidyName } from './models.ts';

/** "Chromebook 314 (CB314-3H, C934)": a name that needs the code behind it. */
const WITH_CODES = /^(.+?)\s*\(([^()]*)\)$/;

interface Named {
  id: string;
  file: Pick<BrandFile, 'name' | 'maker'>;
  models: readonly string[];
}

/**
 * Names that several models share and only a code in brackets tells apart ("Chromebook 314" with
 * four end dates). Such a name is kept with its code. By brand id, folded. Names already kept so in
 * a file stay so.
 */
export function sharedNames(
  rows: readonly Named[],
  files: ReadonlyMap<string, BrandFile>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const codes = new Map<string, Map<string, Set<string>>>();
  const note = (id: string, head: string, inside: string): void => {
    const first = inside.split(/[,/]/)[0]?.trim() ?? '';
    if (!isCode(first)) return;
    const heads = codes.get(id) ?? new Map<string, Set<string>>();
    heads.set(foldKey(head), (heads.get(foldKey(head)) ?? new Set()).add(foldKey(first)));
    codes.set(id, heads);
  };
  for (const { id, file, models } of rows) {
    for (const text of models) {
      const [, head, inside] = WITH_CODES.exec(text.trim()) ?? [];
      if (head !== undefined && inside !== undefined)
        note(id, tidyName(head, readFrontWords(id, file.name, file.maker)), inside);
    }
  }
  const shared = new Map(
    [...codes].map(([id, heads]): [string, Set<string>] => [
      id,
      new Set([...heads].filter(([, known]) => known.size > 1).map(([head]) => head)),
    ]),
  );
  for (const [id, file] of files) {
    for (const { name, codes: own } of file.models ?? []) {
      const [, head, inside] = WITH_CODES.exec(name) ?? [];
      if (head !== undefined && inside !== undefined && own?.includes(inside))
        shared.set(id, (shared.get(id) ?? new Set()).add(foldKey(head)));
    }
  }
  return shared;
}
