import * as v from 'valibot';
import { readRowSchema, type ReadRow } from '../../readers/contract.ts';
import type { Reading } from './schema.ts';
import { createReadingId } from './readings.ts';

const MAX_LINES = 20_000;
const MAX_BYTES = 10_000_000;

const lineSchema = v.object({
  ...readRowSchema.entries,
  address: v.pipe(v.string(), v.regex(/^https?:\/\/[^\s]+$/), v.maxLength(1000)),
  day: v.pipe(v.string(), v.isoDate()),
});

/** Readings as lines of JSON: the row, its address and the day. */
export const formatReadings = (readings: readonly Reading[]): string =>
  readings.map(({ row, address, day }) => `${JSON.stringify({ ...row, address, day })}\n`).join('');

/** A file of somebody's readings, or the first line of it that is none. */
export type ParsedFile = { readings: Reading[] } | { line: number };

/** Reads such a file: all of it or nothing, as somebody else's word. */
export function parseReadings(text: string): ParsedFile {
  const lines = text.split('\n').map((line) => line.trim());
  if (text.length > MAX_BYTES || lines.length > MAX_LINES) return { line: MAX_LINES };
  const readings: Reading[] = [];
  for (const [at, line] of lines.entries()) {
    if (line === '') continue;
    const reading = parseLine(line);
    if (reading === null) return { line: at + 1 };
    readings.push(reading);
  }
  return readings.length === 0 ? { line: 1 } : { readings };
}

function parseLine(line: string): Reading | null {
  try {
    const parsed = v.safeParse(lineSchema, JSON.parse(line));
    if (!parsed.success) return null;
    const { address, day, ...row } = parsed.output;
    const own = row as ReadRow;
    return { id: createReadingId(address, own), address, day, row: own, shared: true };
  } catch {
    return null;
  }
}
