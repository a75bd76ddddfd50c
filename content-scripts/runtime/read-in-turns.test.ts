import { expect, it } from 'vitest';
import type { InParts } from '../extract/in-parts.ts';
import { createEmptyReading } from '../extract/reading.ts';
import type { Reading } from '../extract/types.ts';
import { readInTurns } from './read-in-turns.ts';

const READING = createEmptyReading('list');

/** A reading of three parts that notes each. */
function* createWork(notes: string[]): InParts<Reading> {
  notes.push('first');
  yield;
  notes.push('second');
  yield;
  notes.push('third');
  return READING;
}

it('lets the page act between the parts of a reading, and says how long', async () => {
  const notes: string[] = [];
  const act = setInterval(() => notes.push('page'), 0);
  const read = await readInTurns(createWork(notes), () => 'same');
  clearInterval(act);
  expect(notes.indexOf('page')).toBeLessThan(notes.indexOf('second'));
  expect(notes.lastIndexOf('page')).toBeGreaterThan(notes.indexOf('second'));
  expect(read?.reading).toBe(READING);
  expect(read?.paused).toBeGreaterThan(0);
});

it('leaves a reading once the page is another than at its start', async () => {
  const notes: string[] = [];
  const read = await readInTurns(createWork(notes), () => notes.join());
  expect(read).toBeNull();
  expect(notes).not.toContain('second');
});
