import * as v from 'valibot';
import type { Bound, Limits, Precision, What, YearsFrom } from '../engine/dataset.ts';

/** A day `YYYY-MM-DD`, a month `YYYY-MM` or a year `YYYY`: never finer than the page names it. */
export type Moment = string;

/** One statement of a page about one product, as the page makes it. */
export interface ReadRow {
  /** The product as the page names it; of a policy, the goods that it speaks of. */
  model: string;
  /** The brand, where the row itself names it. */
  brand?: string;
  /** Model codes and part numbers that stand beside the name. */
  codes?: string[];
  revision?: string;
  region?: string;
  until?: Moment;
  /** How finely `until` is named. */
  precision?: Precision;
  years?: number;
  from?: YearsFrom;
  /** When it was released or first sold: the moment that counting began. */
  start?: Moment;
  endOfLife?: Moment;
  lastSold?: Moment;
  bound: Bound;
  what: What;
  limits?: Pick<Limits, 'exclude' | 'revisions' | 'regions'>;
  /** At most fifteen words, as they stand on the page. */
  words: string;
  /**
   * A rule for many products, found in running text: counts only once a person has confirmed it.
   */
  confirm?: true;
}

/** A row that gives no statement, with the reason in a sentence. */
export interface LeftOut {
  words: string;
  why: string;
}

export interface ReadResult {
  rows: ReadRow[];
  leftOut: LeftOut[];
}

/** What is read: a parsed page, the text of a page or of a PDF, or a JSON answer. */
export type ReadInput =
  | { kind: 'document'; document: Document }
  | { kind: 'text'; text: string }
  | { kind: 'json'; value: unknown };

/**
 * A reader: pure, bounded, never throws on what stands in the page. `address` is where it stands;
 * its path may settle the language (`/en-us/`).
 */
export type Reader = (input: ReadInput, settings: ReaderSettings, address: URL) => ReadResult;

/** What a column or a field can hold. */
export const COLUMN_MEANINGS = [
  'model',
  'brand',
  'code',
  'revision',
  'region',
  'until-security',
  'until-software',
  'until-support',
  'end-of-life',
  'last-sold',
  'start',
  'years',
  'note',
  'ignore',
] as const;
export type ColumnMeaning = (typeof COLUMN_MEANINGS)[number];

export const READER_NAMES = [
  'auto',
  'table',
  'lines',
  'json',
  'pdf-text',
  'zendesk',
  'statement',
  'policy',
] as const;
export type ReaderName = (typeof READER_NAMES)[number];

export const MAX_PAGE_BYTES = 10_000_000;
export const MAX_ROWS = 20_000;
export const MAX_WORDS = 15;

const words = (max: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(max));
const said = <Schema extends v.GenericSchema>(schema: Schema, description: string) =>
  v.pipe(schema, v.description(description));

const meanings = v.record(words(200), v.picklist(COLUMN_MEANINGS));

/**
 * How one source is read; all of it optional, as a page is read by its own words where nothing is
 * set.
 */
export const readerSettingsSchema = v.strictObject({
  reader: v.optional(said(v.picklist(READER_NAMES), 'The shape of the page; absent = auto.')),
  language: v.optional(
    said(words(20), 'Language of the page, BCP 47, where the page does not say.'),
  ),
  dateOrder: v.optional(
    said(v.picklist(['dmy', 'mdy']), 'Order of 03/04/2030, where somebody has made sure of it.'),
  ),
  timeZone: v.optional(
    said(words(60), 'IANA time zone at whose midnight the source stamps its days.'),
  ),
  columns: v.optional(
    said(meanings, 'Meaning of a column by its header as it stands; of a JSON field by its name.'),
  ),
  rows: v.optional(
    said(words(200), 'JSON: path of the list, such as `response.items[].specs[]`; absent = found.'),
  ),
  where: v.optional(
    said(
      v.record(words(100), v.array(v.union([v.string(), v.number(), v.boolean()]))),
      'JSON: fields, and the values of which a row must hold one.',
    ),
  ),
  ended: v.optional(
    said(
      v.record(words(100), v.array(v.union([v.string(), v.number(), v.boolean()]))),
      'JSON: fields, and the values by which a row says that updates have ended, without a date.',
    ),
  ),
  under: v.optional(
    said(v.array(words(200)), 'Only what stands under a heading that holds one of these words.'),
  ),
  what: v.optional(
    said(
      v.picklist([
        'security-updates',
        'software-updates',
        'support',
        'unsupported-list',
        'end-of-sale',
      ]),
      'What the end column is about, where the page says it elsewhere.',
    ),
  ),
  bound: v.optional(said(v.picklist(['at-least', 'until', 'up-to']), 'What bounds the date.')),
  years: v.optional(said(v.pipe(v.number(), v.minValue(0.05), v.maxValue(25)), 'Years for all.')),
  from: v.optional(
    said(
      v.picklist(['release', 'first-sale', 'last-sale', 'end-of-life', 'purchase', 'manufacture']),
      'What these years count from.',
    ),
  ),
  regions: v.optional(said(v.array(words(40)), 'Regions that the whole source speaks of.')),
  exclude: v.optional(said(v.array(words(60)), 'Goods that the whole source does not mean.')),
  brand: v.optional(said(words(80), 'Brand of all rows.')),
});
export type ReaderSettings = v.InferOutput<typeof readerSettingsSchema>;

const moment = v.pipe(v.string(), v.regex(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/));
const what = v.picklist([
  'security-updates',
  'software-updates',
  'support',
  'unsupported-list',
  'end-of-sale',
]);
const texts = (max: number) => v.pipe(v.array(words(max)), v.maxLength(100));

/** A read row as it comes back from a file. */
export const readRowSchema = v.object({
  model: words(200),
  brand: v.optional(words(120)),
  codes: v.optional(texts(120)),
  revision: v.optional(words(120)),
  region: v.optional(words(600)),
  until: v.optional(moment),
  precision: v.optional(v.picklist(['day', 'month', 'year'])),
  years: v.optional(v.pipe(v.number(), v.minValue(0.05), v.maxValue(25))),
  from: v.optional(
    v.picklist(['release', 'first-sale', 'last-sale', 'end-of-life', 'purchase', 'manufacture']),
  ),
  start: v.optional(moment),
  endOfLife: v.optional(moment),
  lastSold: v.optional(moment),
  bound: v.picklist(['at-least', 'until', 'up-to']),
  what,
  limits: v.optional(
    v.object({
      exclude: v.optional(texts(120)),
      revisions: v.optional(texts(120)),
      regions: v.optional(texts(120)),
    }),
  ),
  words: words(300),
  confirm: v.optional(v.literal(true)),
});
