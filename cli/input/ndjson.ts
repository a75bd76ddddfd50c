import type { Readable } from 'node:stream';
import { createInterface } from 'node:readline';
import type { Row } from './row.ts';

const MAX_LINE = 2_000_000;

/**
 * One JSON object a line; a line that is none becomes a row with a problem, so that nothing is
 * lost.
 */
export async function* readNdjson(input: Readable): AsyncGenerator<Row> {
  let line = 0;
  for await (const raw of createInterface({ input, crlfDelay: Infinity })) {
    line++;
    const text = line === 1 ? raw.replace(/^\uFEFF/, '') : raw;
    if (text.trim() !== '') yield parseLine(text, line);
  }
}

function parseLine(text: string, line: number): Row {
  if (text.length > MAX_LINE)
    return { line, fields: {}, problem: `the line is longer than ${MAX_LINE} characters` };
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return { line, fields: value as Record<string, unknown> };
    return { line, fields: {}, problem: 'the line is JSON but not an object' };
  } catch (error) {
    return {
      line,
      fields: {},
      problem: `the line is not JSON (${error instanceof Error ? error.message.slice(0, 120) : 'unknown error'})`,
    };
  }
}
