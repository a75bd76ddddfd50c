import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Every place from which a browser starts a script of ours. */
const listEntries = (): string[] => [
  'extension/background/main.ts',
  ...['content-scripts', 'content-scripts/shops', 'extension/pages', 'popup'].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /^[\w-]+\.tsx?$/.test(name))
      .map((name) => `${folder}/${name}`),
  ),
];

/** Imports that leave code behind: not of types, whole or one by one. */
const IMPORT =
  /^(?:import|export)\s+(?!type\b)(?!\{(?:\s*type\s+\w+\s*,?)+\s*\})[^'";]*?from\s+'([^']+)'|^import\s+'([^']+)'|\bimport\('([^']+)'\)/gm;

/** What a source text imports, as it writes it. */
export const listImports = (source: string): string[] =>
  [...source.matchAll(IMPORT)].map(([, from, bare, late]) => from ?? bare ?? late ?? '');

/** `preact` of `preact/hooks`, `@preact/signals` of itself. */
const toPackage = (name: string): string =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');

/**
 * Packages that our own sources name on the ways from the entries of the extension, found without
 * the bundler: what the notices must hold at least.
 */
export function listShippedImports(entries: readonly string[] = listEntries()): string[] {
  const seen = new Set<string>();
  const packages = new Set<string>();
  const waiting = [...entries];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file) || !/\.tsx?$/.test(file) || !existsSync(file)) continue;
    seen.add(file);
    for (const name of listImports(readFileSync(file, 'utf8'))) {
      if (name.startsWith('.')) waiting.push(join(dirname(file), name));
      else if (!name.startsWith('node:')) packages.add(toPackage(name));
    }
  }
  return [...packages].toSorted();
}
