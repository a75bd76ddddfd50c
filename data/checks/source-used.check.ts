import { formatPlace, type Check } from './check.ts';
import { listClaims } from './each-claim.ts';

export const check: Check = {
  id: 'source-used',
  severity: 'error',
  why: 'A source nothing rests on is a claim that was lost.',
  fix: 'remove the source, or add the claim that was read there',
  run: (entries) =>
    entries.flatMap((entry) => {
      const used = new Set(listClaims(entry).map(({ claim }) => claim.source));
      return Object.keys(entry.brand.sources)
        .filter((key) => !used.has(key))
        .map((key) => formatPlace(entry, ['sources', key], 'is used by no claim'));
    }),
};
