import type { Catalogue } from './format-message.ts';

/** Texts, not objects: a worker that wakes reads one language of several. */
const files = import.meta.glob<string>('./*.json', {
  eager: true,
  query: '?raw',
  import: 'default',
});
const texts = new Map(
  Object.entries(files).map(([path, text]) => [path.slice(2, -'.json'.length), text]),
);
const read = new Map<string, Catalogue>();

/** Languages there is a wording file for. */
export const listLanguages = (): string[] => [...texts.keys()].sort();

/** The wording of a language; `de-AT` finds `de`; English when there is none. */
export function findCatalogue(language: string): Catalogue {
  const short = language.split('-')[0] ?? '';
  const known = [language, short].find((name) => texts.has(name)) ?? 'en';
  const catalogue = read.get(known) ?? (JSON.parse(texts.get(known) ?? '{}') as Catalogue);
  read.set(known, catalogue);
  return catalogue;
}
