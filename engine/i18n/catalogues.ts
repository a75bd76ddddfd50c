import type { Catalogue } from './format-message.ts';

const files = import.meta.glob<Catalogue>('./*.json', { eager: true, import: 'default' });
const catalogues = new Map(
  Object.entries(files).map(([path, texts]) => [path.slice(2, -'.json'.length), texts]),
);

/** Languages there is a wording file for. */
export const listLanguages = (): string[] => [...catalogues.keys()].sort();

/** The wording of a language; `de-AT` finds `de`; English when there is none. */
export function findCatalogue(language: string): Catalogue {
  return (
    catalogues.get(language) ??
    catalogues.get(language.split('-')[0] ?? '') ??
    (catalogues.get('en') as Catalogue)
  );
}
