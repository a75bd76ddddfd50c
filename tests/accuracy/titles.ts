import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';

export const TITLES = '../shared/titles/titles.jsonl';

const rowSchema = v.looseObject({
  title: v.string(),
  brand: v.nullable(v.string()),
  model: v.nullable(v.string()),
  category_path: v.nullable(v.string()),
  connectable: v.picklist(['yes', 'no', 'unclear']),
  device_type: v.nullable(v.string()),
  excepted: v.nullable(v.string()),
  source: v.string(),
});
export type TitleRow = v.InferOutput<typeof rowSchema>;

/** Labelled titles, or null when they are not beside the repository. */
export function readTitles(): TitleRow[] | null {
  if (!existsSync(TITLES)) return null;
  return readFileSync(TITLES, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => v.parse(rowSchema, JSON.parse(line)));
}

/** A fixed 30 % of the titles, by hash of the title: looked at only to measure, never to tune. */
export const isHeldOut = (title: string): boolean =>
  (createHash('sha256').update(title).digest()[0] as number) < 77;
