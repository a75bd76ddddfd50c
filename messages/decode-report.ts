/**
 * What a page's content script answers to the popup, decoded: a page's process is the least trusted
 * one we talk to.
 */
import * as v from 'valibot';
import type { TabReport } from './contracts.ts';
import { listing } from './decode.ts';

const MAX_LISTINGS = 2_000;
const text = v.pipe(v.string(), v.maxLength(2_000));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const summary = v.object({
  key: text,
  connectable: v.picklist(['yes', 'no', 'unclear']),
  tone: v.picklist(['alert', 'caution', 'good', 'neutral']),
  status: v.pipe(v.string(), v.maxLength(40)),
  dashed: v.optional(v.literal(true)),
  chip: v.optional(text),
  second: v.optional(text),
  device: v.optional(text),
  level: v.picklist(['gtin', 'model', 'line', 'brand', 'none']),
  group: v.picklist(['date', 'ended', 'brand-promise', 'other', 'nothing']),
  until: v.optional(v.pipe(v.string(), v.isoDate())),
  type: v.optional(v.pipe(v.string(), v.maxLength(40))),
});

const report = v.object({
  type: v.literal('listed'),
  url: text,
  listings: v.pipe(v.array(v.object({ summary, listing })), v.maxLength(MAX_LISTINGS)),
  health: v.object({
    layer: v.picklist(['adapter', 'structured-data', 'structure', 'none']),
    shop: v.nullable(text),
    tiles: count,
    notReady: count,
    malformed: count,
    problem: v.optional(text),
  }),
});

/** The report, or null when the answer is none of ours. */
export function decodeReport(value: unknown): TabReport | null {
  const parsed = v.safeParse(report, value);
  return parsed.success ? (parsed.output as TabReport) : null;
}
