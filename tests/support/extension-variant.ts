import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

/** A copy of the extension built for a browser, with some of it changed. Returns its folder. */
export function createVariant(
  kind: 'chromium' | 'firefox',
  name: string,
  change: (folder: string) => void,
): string {
  const folder = `.cache/variants/${kind}-${name}`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(`dist/${kind}`, folder, { recursive: true });
  change(folder);
  return folder;
}

/** Rewrites a JSON file of a variant. */
export function editJson(file: string, edit: (value: Record<string, unknown>) => void): void {
  const value = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  edit(value);
  writeFileSync(file, JSON.stringify(value));
}
