/**
 * What a record holds, as decoded from the store and from a colleague's file: one description for
 * both. Every text of a page is hostile, and so is every file.
 */
import * as v from 'valibot';
import { listing } from '../../messages/decode.ts';

/** Most listings of one case; beyond it the browser's pages grow slow, not its store. */
export const MAX_ENTRIES = 20_000;

/** What an investigator found published: nothing, something unclear, or a clear end. */
export const CODES = ['none', 'unclear', 'clear'] as const;
/** Where it was published. */
export const PLACES = ['listing', 'maker', 'both'] as const;
export const DUTIES = [
  'support',
  'password',
  'reporting',
  'statement',
  'label',
  'exploited',
] as const;

const short = v.pipe(v.string(), v.maxLength(300));
const text = v.pipe(v.string(), v.maxLength(4_000));
const address = v.pipe(v.string(), v.maxLength(4_000));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const moment = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

const claim = v.object({
  id: short,
  says: text,
  publisher: short,
  url: address,
  archive: v.optional(address),
  read: short,
  covers: short,
  /** The market that the source speaks of, where it is not all of them. */
  market: v.optional(short),
});

const finding = v.object({
  duty: v.picklist(DUTIES),
  status: short,
  sentence: text,
  claims: v.pipe(v.array(claim), v.maxLength(200)),
});

/** What the page showed: exactly what was read, and where. */
export const shownSchema = v.object({
  page: address,
  listing,
  /** Seller's, importer's and maker's details that the page gives, in its words. */
  traders: v.pipe(v.array(v.object({ label: short, words: text })), v.maxLength(20)),
  /** Adapter of the shop, where one read it, and the layer that did. */
  shop: v.nullable(short),
  layer: short,
});

/** What Useby made of it, in the words that the reader was shown. */
export const foundSchema = v.object({
  headline: text,
  status: short,
  until: v.optional(short),
  /** Whether `until` is an end or a minimum. */
  untilBound: v.optional(short),
  /** How finely it is known, where that is not the day. */
  untilPrecision: v.optional(short),
  /** The market of `until`, where that is another than the offer's. */
  untilMarket: v.optional(short),
  device: v.nullable(short),
  level: v.picklist(['gtin', 'model', 'line', 'brand', 'none']),
  connectable: v.picklist(['yes', 'no', 'unclear']),
  reasons: v.pipe(v.array(text), v.maxLength(60)),
  regime: short,
  market: short,
  scope: short,
  scopeSentence: text,
  findings: v.pipe(v.array(finding), v.maxLength(10)),
  asOf: short,
  dataset: short,
  extension: short,
  browser: text,
  timeZone: short,
  locale: short,
});

export const visitSchema = v.object({
  id: text,
  entry: text,
  case: short,
  /** First and last time that this was seen unchanged, in ms since 1970. */
  at: moment,
  lastAt: moment,
  times: count,
  /** Place among the listings read on the page, from 1; null where the page did not tell. */
  position: v.nullable(count),
  of: v.nullable(count),
  shown: shownSchema,
  found: foundSchema,
  hashes: v.object({ shown: hash, found: hash, picture: v.optional(hash) }),
});

const coding = v.object({
  finding: v.picklist(CODES),
  where: v.optional(v.picklist(PLACES)),
});

export const entrySchema = v.object({
  id: text,
  case: short,
  host: v.pipe(v.string(), v.maxLength(253)),
  key: short,
  title: text,
  firstSeen: moment,
  lastSeen: moment,
  pinned: v.optional(v.literal(true)),
  coding: v.optional(coding),
  second: v.optional(coding),
  /** Added to, never rewritten. */
  notes: v.pipe(v.array(v.object({ at: moment, words: text })), v.maxLength(1_000)),
  /** Taken back: kept, and marked with the day and the reason. */
  retracted: v.optional(v.object({ at: moment, why: text })),
});

export const caseSchema = v.object({
  id: short,
  name: short,
  notes: v.pipe(v.string(), v.maxLength(20_000)),
  startedAt: moment,
  /** Recordings: one without an end was cut off by the browser's end. */
  sessions: v.pipe(
    v.array(v.object({ from: moment, to: v.optional(moment) })),
    v.maxLength(10_000),
  ),
});

export const pictureSchema = v.object({
  id: text,
  case: short,
  at: moment,
  page: address,
  bytes: v.instance(Uint8Array),
});

export type Coding = v.InferOutput<typeof coding>;
export type Shown = v.InferOutput<typeof shownSchema>;
export type Found = v.InferOutput<typeof foundSchema>;
export type Visit = v.InferOutput<typeof visitSchema>;
export type Entry = v.InferOutput<typeof entrySchema>;
export type Case = v.InferOutput<typeof caseSchema>;
export type Picture = v.InferOutput<typeof pictureSchema>;
