import { readFileSync } from 'node:fs';
import { ESLint, Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import tseslint from 'typescript-eslint';
import { isUpToDate } from '../docs/write-document.ts';
import { importRule } from './import-rule.mjs';
import { listRepositoryFiles } from './repository-files.ts';
import { findRoom, mayImport, ROOMS, type Room } from './rooms.mjs';
import { formatRooms, replaceRooms } from './rooms-table.ts';

const linter = new Linter({ cwd: process.cwd() });
const config: Linter.Config[] = [
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: { parser: tseslint.parser },
    plugins: { house: { rules: { imports: importRule } } },
    rules: { 'house/imports': 'error' },
  },
];
const lint = (filename: string, code: string): string[] =>
  linter.verify(code, config, { filename }).map(({ ruleId, message }) => ruleId ?? message);

describe('a forbidden import is refused', () => {
  it.each([
    ['popup to background', 'popup/app.tsx', '../extension/background/engine-host.ts'],
    ['ui to popup', 'ui/notice.ts', '../popup/state.ts'],
    ['messages to ui', 'messages/decode.ts', '../ui/notice.ts'],
    ['pages to content scripts', 'extension/pages/options.tsx', '../../content-scripts/main.ts'],
    ['command line to extension', 'cli/main.ts', '../extension/settings.ts'],
    ['popup to pack', 'popup/state.ts', '../data/pack/decode-pack.ts'],
    ['text to identify', 'engine/text/tokens.ts', '../identify/identify.ts'],
    ['identify to regimes', 'engine/identify/identify.ts', '../regimes/eu.ts'],
    ['engine to data', 'engine/assess.ts', '../data/fact-ids.ts'],
    ['engine types to its doors', 'engine/dataset.ts', './assess.ts'],
    ['reader to runtime', 'content-scripts/extract/reading.ts', '../runtime/mark.ts'],
    ['chip to reader', 'content-scripts/chip/chip.ts', '../extract/types.ts'],
    ['adapter to chip', 'content-scripts/shops/box.ts', '../chip/chip.ts'],
    ['code to scripts', 'cli/main.ts', '../scripts/build.ts'],
  ])('%s', (_, file, target) => {
    expect(lint(file, `import { x } from '${target}'; x();`)).toEqual(['house/imports']);
  });

  it.each([
    ['type import', "import type { X } from '../popup/state.ts'; export const x: X = 1;"],
    ['type in place', "export type X = import('../popup/state.ts').X;"],
    ['import on demand', "export const x = import('../popup/state.ts');"],
    ['import of names passed on', "export { x } from '../popup/state.ts';"],
    ['import of everything passed on', "export * from '../popup/state.ts';"],
  ])('as %s', (_, code) => {
    expect(lint('ui/notice.ts', code)).toEqual(['house/imports']);
  });
});

describe('an allowed import passes', () => {
  it.each([
    ['within a room', 'engine/identify/identify.ts', './models.ts'],
    ['identify to text', 'engine/identify/identify.ts', '../text/tokens.ts'],
    ['background to the doors', 'extension/background/engine-host.ts', '../../engine/assess.ts'],
    ['popup to ui', 'popup/app.tsx', '../ui/notice.ts'],
    ['runtime to chip', 'content-scripts/runtime/mark.ts', '../chip/chip.ts'],
    ['command line to reader', 'cli/commands/scan.ts', '../../content-scripts/extract/types.ts'],
    ['a test, wherever it must', 'ui/notice.test.ts', '../popup/state.ts'],
    ['scripts to everything', 'scripts/build.ts', '../popup/state.ts'],
    ['a package', 'ui/notice.ts', 'preact'],
  ])('%s', (_, file, target) => {
    expect(lint(file, `import { x } from '${target}'; x();`)).toEqual([]);
  });

  it('is judged in every file of ours', async () => {
    const eslint = new ESLint();
    for (const file of ['popup/app.tsx', 'engine/assess.ts', 'content-scripts/main.ts']) {
      const { rules } = (await eslint.calculateConfigForFile(file)) as Linter.Config;
      expect(rules?.['house/imports']).toEqual([2]);
    }
  });
});

const readTop = (room: Room): string => room.paths[0]?.split('/')[0] ?? '';
const walled = ROOMS.filter((room) => room.mayImport !== 'everything');

/**
 * Arrows of a graph that lie on a loop, or between two: what is left when every arrow is gone that
 * comes from nowhere or leads nowhere.
 */
function findLoop(arrows: readonly (readonly [string, string])[]): string[] {
  const left = arrows.filter(
    ([from, to]) =>
      arrows.some(([next]) => next === to) && arrows.some(([, last]) => last === from),
  );
  if (left.length < arrows.length) return findLoop(left);
  return left.map(([from, to]) => `${from} -> ${to}`);
}
const listArrows = (rooms: readonly Room[], name: (room: Room) => string): [string, string][] =>
  rooms.flatMap((from) =>
    rooms
      .filter((to) => mayImport(from, to) && name(from) !== name(to))
      .map((to): [string, string] => [name(from), name(to)]),
  );

describe('the list of rooms', () => {
  it('finds loops', () => {
    const arrows: [string, string][] = [
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'b'],
      ['c', 'd'],
    ];
    expect(findLoop(arrows)).toEqual(['b -> c', 'c -> b']);
  });
  it('has no arrow back up between top folders', () => {
    const arrows = listArrows(walled, readTop);
    expect(arrows.length).toBeGreaterThan(10);
    expect(findLoop(arrows)).toEqual([]);
  });
  it('has no loop inside content-scripts, nor between any rooms', () => {
    const inside = listArrows(
      walled.filter((room) => readTop(room) === 'content-scripts'),
      ({ name }) => name,
    );
    expect(inside.length).toBeGreaterThan(3);
    expect(findLoop(inside)).toEqual([]);
    expect(findLoop(listArrows(walled, ({ name }) => name))).toEqual([]);
  });
  it('lets the engine import nothing of the house', () => {
    const outside = listArrows(walled, readTop).filter(([from]) => from === 'engine');
    expect(outside).toEqual([]);
  });
  it('names only rooms that there are, each with files of its own', () => {
    const names = ROOMS.map(({ name }) => name);
    for (const { mayImport } of walled)
      if (mayImport !== 'everything') expect(names).toEqual(expect.arrayContaining(mayImport));
    const homes = new Set(listRepositoryFiles().map((file) => findRoom(file)?.name));
    expect(names.filter((name) => !homes.has(name))).toEqual([]);
  });
  it('holds every source file in a folder', () => {
    const code = listRepositoryFiles().filter((file) => /\/.*\.tsx?$/.test(file));
    expect(code.filter((file) => findRoom(file) === undefined)).toEqual([]);
  });
});

describe('docs/architecture.md', () => {
  const document = readFileSync('docs/architecture.md', 'utf8');
  it('shows the rooms as they are; if not, run npm run docs:architecture', async () => {
    expect(await isUpToDate('docs/architecture.md', replaceRooms(document, ROOMS))).toBe(true);
  });
  it('would be out of date if a room changed', async () => {
    const [first, ...rest] = ROOMS as readonly [Room, ...Room[]];
    const changed = [{ ...first, does: 'something else' }, ...rest];
    expect(await isUpToDate('docs/architecture.md', replaceRooms(document, changed))).toBe(false);
    expect(formatRooms(changed)).toContain('something else');
  });
});
