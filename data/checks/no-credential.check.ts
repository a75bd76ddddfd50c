import { foldKey, foldWords } from '../../engine/text/tokens.ts';
import type { BrandEntry } from '../read-brands.ts';
import { formatPlace, type Check, type Finding } from './check.ts';
import { FACTS_FOLDER, hasCredential, readKnownCredentials } from './known-credentials.ts';

/** Every text of a brand file with where it stands. */
function* texts(
  value: unknown,
  path: (string | number)[] = [],
): Generator<{ text: string; path: (string | number)[] }> {
  if (typeof value === 'string') yield { text: value, path };
  else if (Array.isArray(value))
    for (const [i, item] of value.entries()) yield* texts(item, [...path, i]);
  else if (value !== null && typeof value === 'object')
    for (const [key, item] of Object.entries(value)) yield* texts(item, [...path, key]);
}

/** A brand's name may also be its password; it is no secret. */
const namesOf = (entries: readonly BrandEntry[]): ReadonlySet<string> =>
  new Set(
    entries
      .flatMap(({ brand }) => [
        brand.name,
        brand.maker,
        ...(brand.aliases ?? []).map(({ text }) => text),
      ])
      .flatMap((name) => [foldKey(name), ...foldWords(name)]),
  );

export function findCredentials(entries: readonly BrandEntry[], folder: string): Finding[] {
  const names = namesOf(entries);
  const known = readKnownCredentials(folder, (credential) => names.has(foldKey(credential)));
  if (known === null) return [];
  return entries.flatMap((entry) =>
    [...texts(entry.brand)].flatMap(({ text, path }) =>
      hasCredential(text, known)
        ? [formatPlace(entry, path, 'holds a text that is a known user name or password')]
        : [],
    ),
  );
}

export const check: Check = {
  id: 'no-credential',
  severity: 'error',
  why: 'That a shared default is public is the claim; the login itself never ships.',
  fix: 'remove it; say that a default is on record, and where',
  run: (entries) => findCredentials(entries, FACTS_FOLDER),
};
