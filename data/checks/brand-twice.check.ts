import { foldKey } from '../../engine/text/tokens.ts';
import { formatPlace, type Check } from './check.ts';

export const check: Check = {
  id: 'brand-twice',
  severity: 'error',
  why: 'A brand name must lead to one file.',
  fix: 'keep the name in one file; make the other an alias or remove it there',
  run: (entries) => {
    const seen = new Map<string, string>();
    return entries.flatMap((entry) =>
      [
        { text: entry.brand.name, path: ['name'] as (string | number)[] },
        ...(entry.brand.aliases ?? []).map(({ text }, i) => ({
          text,
          path: ['aliases', i] as (string | number)[],
        })),
      ].flatMap(({ text, path }) => {
        const key = foldKey(text);
        const first = seen.get(key);
        seen.set(key, first ?? entry.file);
        return first === undefined || first === entry.file
          ? []
          : [formatPlace(entry, path, `"${text}" also leads to ${first}`)];
      }),
    );
  },
};
