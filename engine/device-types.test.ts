import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chooseType, DEVICE_TYPES, hasFlag } from './device-types.ts';
import { findCatalogue, listLanguages } from './i18n/catalogues.ts';

const FOLDERS = [
  'engine',
  'data',
  'messages',
  'cli',
  'content-scripts',
  'extension',
  'popup',
  'ui',
];
const MIN_TYPES = 3;
const isType = (text: string): boolean => DEVICE_TYPES.some((type) => type === text);

/**
 * Strings one after another that are mostly device types: `['phone', 'tablet', …]`, `=== 'tv' ||
 * type === 'hub' || …`. A list of words that has "router" and "camera" in it is none.
 */
function findTypeLists(source: string): string[][] {
  const lists: string[][] = [];
  let end = 0;
  for (const { 0: quoted, 1: text = '', index } of source.matchAll(/'([^'\n]*)'/g)) {
    const between = source.slice(end, index);
    const goesOn = between.length <= 60 && !/[;:{}]/.test(between);
    if (goesOn && lists.length > 0) lists.at(-1)?.push(text);
    else lists.push([text]);
    end = index + quoted.length;
  }
  return lists.filter((list) => {
    const types = list.filter(isType);
    return new Set(types).size >= MIN_TYPES && types.length > list.length / 2;
  });
}

describe('one row a type', () => {
  it('sees a list however it is written', () => {
    expect(findTypeLists("new Set(['tv', 'hub',\n 'nas', 'x'])")).toHaveLength(1);
    expect(findTypeLists("type === 'tv' || type === 'hub' || type === 'nas'")).toHaveLength(1);
    expect(findTypeLists("['smart', 'tv', 'hub', 'series', 'nas', 'wifi']")).toEqual([]);
  });

  it('is the only list of types that code keeps', () => {
    const files = FOLDERS.flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
    ).filter((file) => /(?<!\.test|\.d)\.tsx?$/.test(file));
    expect(files.length).toBeGreaterThan(100);
    expect(
      files.flatMap((file) => findTypeLists(readFileSync(file, 'utf8')).map((run) => [file, run])),
    ).toEqual([]);
  });

  it('answers by flag, and of no type with no', () => {
    expect(hasFlag('tablet', 'isCarried')).toBe(true);
    expect(hasFlag('kettle', 'isCarried')).toBe(false);
    expect(hasFlag(null, 'isCarried')).toBe(false);
  });
});

describe('words', () => {
  it.each(listLanguages())('%s names every device type', (language) => {
    expect(
      DEVICE_TYPES.filter(
        (type) =>
          !findCatalogue(language)[`type.${type}`] || !findCatalogue(language)[`types.${type}`],
      ),
    ).toEqual([]);
  });
});

describe('the type of what a listing sells', () => {
  it.each([
    ['router', 'mesh', 'router'],
    ['other', 'mesh', 'mesh'],
    ['other', null, 'other'],
    [undefined, 'mesh', 'mesh'],
    [undefined, null, null],
  ] as const)('held %s, told %s: %s', (held, told, type) =>
    expect(chooseType(held, told)).toBe(type),
  );
});
