import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const FOLDER = 'tests/browser';
const CALL = /noteFault\(\s*'((?:[^'\\]|\\.)*)',\s*\{([\s\S]*?)\}\s*\)/g;
const SAW = /saw:\s*'((?:[^'\\]|\\.)*)'/;

/** Each fault that a test notes, with what its user saw. */
function listNotedFaults(): [fault: string, saw: string][] {
  return readdirSync(FOLDER)
    .filter((name) => name.startsWith('faults-'))
    .flatMap((name) => [...readFileSync(`${FOLDER}/${name}`, 'utf8').matchAll(CALL)])
    .map(([, fault = '', facts = '']) => [fault, SAW.exec(facts)?.[1] ?? '']);
}

/** The rows of the document's table: fault, and what the user saw. */
function listRows(): [fault: string, saw: string, tried: string[]][] {
  return readFileSync('docs/reliability.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| (?:fault|-)/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map((cells) => [cells[1] ?? '', cells[5] ?? '', cells.slice(2, 4)]);
}

const sort = (rows: [string, string][]): [string, string][] =>
  rows.toSorted(([one], [other]) => one.localeCompare(other, 'en'));

it('docs/reliability.md has each fault that a test notes, in its words, and no other', () => {
  const noted = listNotedFaults();
  expect(noted.length).toBeGreaterThan(8);
  expect(noted.every(([, saw]) => saw !== '')).toBe(true);
  expect(sort(listRows().map(([fault, saw]) => [fault, saw]))).toEqual(sort(noted));
});

it('and none that was tried in no browser', () => {
  for (const [fault, , tried] of listRows())
    expect(
      tried.some((count) => Number(count) > 0),
      fault,
    ).toBe(true);
});
