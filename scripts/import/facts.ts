import { readFileSync } from 'node:fs';
import * as v from 'valibot';

/**
 * Rows of research (docs/dataset.md, "Rows of research"), decoded at the border: one statement of
 * one source, with its limits.
 */
const text = v.nullish(v.string());
const day = v.nullish(v.pipe(v.string(), v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/)));
const rowSchema = v.object({
  brand: v.string(),
  maker: v.string(),
  category: v.string(),
  line: text,
  models: v.array(v.string()),
  gtins: v.optional(v.array(v.string()), []),
  basis: v.string(),
  until: day,
  years: v.nullish(v.number()),
  bound: v.nullish(v.picklist(['at-least', 'until', 'up-to'])),
  what: v.nullish(
    v.picklist([
      'security-updates',
      'software-updates',
      'support',
      'unsupported-list',
      'end-of-sale',
    ]),
  ),
  from: text,
  start: day,
  lastSold: day,
  endOfLife: day,
  released: day,
  precision: v.nullish(v.picklist(['day', 'month', 'year'])),
  published: day,
  source_date: day,
  sourceStatus: text,
  words: text,
  limits: v.nullish(
    v.object({
      revisions: v.optional(v.array(v.string())),
      regions: v.optional(v.array(v.string())),
      exclude: v.optional(v.array(v.string())),
      only: v.optional(v.array(v.string())),
    }),
  ),
  jurisdiction: v.string(),
  source_kind: v.picklist([
    'manufacturer',
    'regulator',
    'consumer-body',
    'press',
    'collection',
    'community-dataset',
    'research-sheet',
    'retailer',
  ]),
  publisher: text,
  link: text,
  source_url: text,
  recordedIn: text,
  read_on: v.string(),
  note: v.fallback(v.string(), ''),
});
export type SupportRow = v.InferOutput<typeof rowSchema>;

/** The rows of one JSONL file. Throws with file, line and field on a row of the wrong shape. */
export const readRowsOfResearch = (file: string): SupportRow[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, at) => (line.trim() === '' ? [] : [decodeRow(line, `${file}:${at + 1}`)]));

function decodeRow(line: string, place: string): SupportRow {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new Error(`${place}: ${error instanceof Error ? error.message : 'is no JSON'}`, {
      cause: error,
    });
  }
  const result = v.safeParse(rowSchema, value);
  if (result.success) return result.output;
  throw new Error(
    `${place}: ${v.getDotPath(result.issues[0]) ?? 'row'}: ${result.issues[0].message}`,
  );
}
