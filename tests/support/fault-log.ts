import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';
import { KIND } from './browser-test.ts';

/** One row of docs/reliability.md: what was done to the extension, and what came of it. */
export interface Fault {
  fault: string;
  browser: 'chromium' | 'firefox';
  /** How often it was tried. */
  tried: number;
  /** Answers, marks or kept things that were gone afterwards, without a word or with one. */
  lost: number;
  /** What the user saw, as the test checked it. */
  saw: string;
}

const FOLDER = '.cache/faults';
const toFile = (): string => `${FOLDER}/${KIND}.json`;

/** What the tests of a browser have noted so far, by fault. */
const readNoted = (): Record<string, Fault> =>
  existsSync(toFile()) ? (JSON.parse(readFileSync(toFile(), 'utf8')) as Record<string, Fault>) : {};

/** Notes a fault that was tried in the browser of this run, after nothing was lost by it. */
export function noteFault(
  fault: string,
  { tried, lost, saw }: Pick<Fault, 'tried' | 'lost' | 'saw'>,
): void {
  expect(tried).toBeGreaterThan(0);
  expect(lost, `${fault}: lost`).toBe(0);
  mkdirSync(FOLDER, { recursive: true });
  const noted = readNoted();
  noted[fault] = { fault, browser: KIND, tried, lost, saw };
  writeFileSync(toFile(), JSON.stringify(noted, null, 2));
}
