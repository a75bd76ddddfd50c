import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { day, slug, text } from './schema/claims.ts';

/** Two records of one brand that are written alike and are two devices, and how we know. */
const keptApartSchema = v.strictObject({
  brand: slug,
  models: v.tuple([slug, slug]),
  reason: text(400),
  on: day,
});
export type KeptApart = v.InferOutput<typeof keptApartSchema>;

/**
 * Pairs that a person looked at and kept apart: `data/kept-apart.jsonl`, one a line. Throws naming
 * the line that is none.
 */
export function readKeptApart(file = 'data/kept-apart.jsonl'): KeptApart[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, at) => (line === '' ? [] : [decodeLine(line, `${file}:${at + 1}`)]));
}

function decodeLine(line: string, place: string): KeptApart {
  const result = v.safeParse(keptApartSchema, JSON.parse(line));
  if (result.success) return result.output;
  throw new Error(
    `${place}: ${v.getDotPath(result.issues[0]) ?? 'row'}: ${result.issues[0].message}`,
  );
}
