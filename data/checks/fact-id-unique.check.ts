import { formatPlace, type Check } from './check.ts';
import { listClaims } from './each-claim.ts';

export const check: Check = {
  id: 'fact-id-unique',
  severity: 'error',
  why: 'A fact id is cited in corrections and articles; it must mean one fact.',
  fix: 'remove the doubled claim; never edit an id by hand',
  run: (entries) => {
    const seen = new Map<string, string>();
    return entries.flatMap((entry) =>
      listClaims(entry).flatMap(({ claim, path }) => {
        const first = seen.get(claim.id);
        seen.set(claim.id, first ?? `${entry.file}: ${path.join('.')}`);
        return first === undefined
          ? []
          : [formatPlace(entry, [...path, 'id'], `${claim.id} also stands at ${first}`)];
      }),
    );
  },
};
