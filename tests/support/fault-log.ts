import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
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

/** A file for each fault, so that tests which run beside each other lose no note. */
const toFile = (fault: string): string =>
  `.cache/faults/${KIND}/${fault.replace(/[^a-z\d]+/gi, '-').slice(0, 150)}.json`;

/** Notes a fault that was tried in the browser of this run, after nothing was lost by it. */
export function noteFault(
  fault: string,
  { tried, lost, saw }: Pick<Fault, 'tried' | 'lost' | 'saw'>,
): void {
  expect(tried).toBeGreaterThan(0);
  expect(lost, `${fault}: lost`).toBe(0);
  const file = toFile(fault);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ fault, browser: KIND, tried, lost, saw } satisfies Fault));
}
