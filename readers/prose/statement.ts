import type { LeftOut, ReadResult, ReadRow } from '../contract.ts';
import { foldText } from '../../engine/text/fold.ts';
import { readModelName, splitModels } from '../grid/model-name.ts';
import { readValue } from '../grid/value.ts';
import { foldLine } from '../moments/find-moments.ts';
import type { Block, PageFacts } from '../page/page.ts';
import { quote, toLine } from '../quote.ts';
import { explainProblem, WHY } from '../reasons.ts';
import { isProductName } from './subject.ts';

// The statement of compliance of the UK security regime: SI 2023/1007, Schedule 4, asks for (a) the
// product (type and batch), (b) who made it, (c), (d) declarations, (e) the defined support period,
// (f) signatory, (g) place and date of issue.

const IS_STATEMENT = /\b(?:statement|declaration) of (?:uk )?(?:compliance|conformity)\b/;
const IS_OF_REGIME =
  /\bpsti\b|product security and telecommunications|security requirements for relevant connectable products/;
const HAS_PERIOD = /\b(?:defined )?support period\b|\bminimum (?:security )?(?:update|support)\b/;

/** Is the whole text one statement of compliance? */
export function isStatement(text: string): boolean {
  const folded = foldLine(text.slice(0, 20_000));
  return IS_STATEMENT.test(folded) && IS_OF_REGIME.test(folded) && HAS_PERIOD.test(folded);
}

type Field = 'model' | 'code' | 'type' | 'brand' | 'period' | 'issued' | 'other';

const LABELS: readonly (readonly [Field, RegExp])[] = [
  [
    'issued',
    /^(?:place and date|date and place|date|place|issued|date of issue|place of issue|signed)\b.{0,40}$/,
  ],
  ['period', /^.{0,40}\b(?:support period|security updates?|update period)\b.{0,50}$/],
  [
    'code',
    /^(?:(?:model|type|product|part) (?:number|numbers|no|code|identifier|id)s?\b.{0,30}|(?:models?|product|type) (?:and |or )?batch.{0,20}|batch.{0,20} models?\b.{0,20})$/,
  ],
  [
    'type',
    /^type$|^(?:product|device|equipment|goods) (?:type|category|description|class)\b.{0,30}$/,
  ],
  [
    'model',
    /^(?:product|products|model|models|device|equipment|relevant connectable product|object of the declaration)\b.{0,60}$/,
  ],
  ['brand', /^(?:brand|trade ?mark|brand name|trade name)\b.{0,20}$/],
  [
    'other',
    /^(?:manufacturer|name and address|address|authorised|importer|signatory|name|function|position|signature|batch|serial)\b.{0,60}$/,
  ],
];
/** "(a)", "e.", "3)" before a label. */
const MARK = /^\s*(?:\(?[a-g1-9]\)|[a-g1-9][.)])\s*/i;
const MAX_LABEL = 100;

const findField = (label: string): Field | null =>
  LABELS.find(([, pattern]) => pattern.test(foldText(label)))?.[0] ?? null;

/** A label of the statement and its value, and the line that both stand in. */
interface Entry {
  field: Field;
  value: string;
  line: string;
  /** Nothing parts the label from what follows: it may be the rest of a sentence. */
  isBare?: boolean;
}

function readEntry(line: string): Entry | null {
  const text = line.replace(MARK, '');
  const hit = /^([^:\t|]{2,100}?)\s*(?:[:\t|]|\s{3,}|\s[–—-]\s)\s*(.*)$/s.exec(text);
  const label = hit?.[1] ?? text;
  const field = label.length <= MAX_LABEL ? findField(label) : null;
  const value = toLine(hit?.[2] ?? '');
  return field === null ? null : { field, value, line: toLine(line), isBare: hit === null };
}

const MAX_WRAPPED = 3;
const saysWhen = ({ value }: Entry): boolean => {
  const { named, years } = readValue(value, {});
  return named !== undefined || years !== undefined;
};

/** Each label with its value, which may stand on the next line; a sentence, on the next ones. */
function readEntries(lines: readonly string[]): Entry[] {
  const entries: Entry[] = [];
  let open: Entry | null = null;
  let wrapped = 0;
  for (const line of lines) {
    const entry = readEntry(line) ?? readSentence(line);
    if (entry && !(open?.field === 'period' && (entry.field === 'period' || entry.isBare))) {
      entries.push(entry);
      open = isOpen(entry) ? entry : null;
      wrapped = 0;
    } else if (open) {
      open.value = toLine(`${open.value} ${line}`);
      open.line = toLine(`${open.line} ${line}`);
      wrapped++;
      if (!isOpen(open) || wrapped >= MAX_WRAPPED) open = null;
    }
  }
  return entries;
}

const isOpen = (entry: Entry): boolean =>
  entry.value === '' || (entry.field === 'period' && !saysWhen(entry));

/** "The defined support period for the product ... is until ...", without a label. */
const readSentence = (line: string): Entry | null =>
  HAS_PERIOD.test(foldLine(line))
    ? { field: 'period', value: toLine(line), line: toLine(line) }
    : null;

const listLines = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block): string[] => {
    if (block.kind === 'line') return [block.text];
    if (block.kind === 'pairs') return block.pairs.map(({ label, value }) => `${label}: ${value}`);
    return block.cells.map((row) => [...new Set(row.map(toLine))].filter(Boolean).join('\t'));
  });

/** Reads a statement of compliance: its products, with the support period that is theirs. */
export function readStatement(blocks: readonly Block[], page: PageFacts): ReadResult {
  const entries = readEntries(listLines(blocks));
  const brand = entries.find(({ field }) => field === 'brand')?.value ?? page.settings.brand;
  const results = splitByProduct(entries).map((some) => readPart(some, brand, page));
  return {
    rows: results.flatMap(({ rows }) => rows),
    leftOut: results.flatMap(({ leftOut }) => leftOut),
  };
}

const namesOne = ({ field }: Entry): boolean => field === 'model' || field === 'code';
const givesPeriod = (entry: Entry): boolean => entry.field === 'period' && saysWhen(entry);

/** Where products and periods take turns, each period is for the products above it. */
function splitByProduct(entries: readonly Entry[]): Entry[][] {
  const parts: Entry[][] = [];
  let start = 0;
  entries.forEach((entry, at) => {
    const later = entries.slice(at + 1);
    const next = later.findIndex(namesOne);
    if (!givesPeriod(entry) || next < 0 || !later.slice(next).some(givesPeriod)) return;
    if (!entries.slice(start, at).some(namesOne)) return;
    parts.push(entries.slice(start, at + 1));
    start = at + 1;
  });
  return [...parts, entries.slice(start)];
}

/** The products of a part, with its one period. */
function readPart(
  entries: readonly Entry[],
  brand: string | undefined,
  page: PageFacts,
): ReadResult {
  const periods = entries.filter(({ field }) => field === 'period');
  const read = periods.map((entry) => ({
    entry,
    value: readValue(entry.value, { order: page.order }),
  }));
  const given = read.find(({ value }) => value.named ?? value.years);
  if (!given) return { rows: [], leftOut: explainNone(read) };
  const models = listModels(entries, page);
  if (models.length === 0)
    return { rows: [], leftOut: [{ words: quote(given.entry.line), why: WHY.noProduct }] };
  const codes = entries.filter(({ field, value }) => field === 'code' && value !== '');
  const rows = models.map((name): ReadRow => {
    const { model, revision, regions } = readModelName(name);
    const { named, years, from, start, at, end } = given.value;
    const limits = {
      ...(revision === undefined ? {} : { revisions: [revision] }),
      regions: regions ?? page.settings.regions ?? ['UK'],
    };
    return {
      model,
      ...(brand === undefined || brand === '' ? {} : { brand }),
      ...(codes.length === 0 || models.length > 1
        ? {}
        : { codes: codes.flatMap(({ value }) => splitCodes(value)) }),
      ...(revision === undefined ? {} : { revision }),
      ...(named ? { until: named.moment, precision: named.precision } : {}),
      ...(years === undefined ? {} : { years }),
      ...(from === undefined ? {} : { from }),
      ...(start === undefined ? {} : { start: start.moment }),
      bound: page.settings.bound ?? 'at-least',
      what: page.settings.what ?? 'security-updates',
      limits,
      words: quoteEntry(given.entry, at, end),
    };
  });
  return { rows, leftOut: [] };
}

/** Label and value where they are short; else the value round its date. */
const quoteEntry = ({ line, value }: Entry, at: number, end: number): string =>
  line.split(' ').length <= 15 ? line : quote(value, at, end);

const splitCodes = (value: string): string[] =>
  value
    .replace(EVERY_BATCH, '')
    .split(/[,;]\s*/)
    .filter(Boolean);

/** "All batches" bounds nothing and names nothing. */
const EVERY_BATCH = /[,;]?\s*\(?\b(?:all|any|every) (?:batch(?:es)?|lots?|serial numbers?)\b\)?/i;

/** The products by name, else by code, else by what they are. */
function listModels(entries: readonly Entry[], page: PageFacts): string[] {
  const given = (field: Field) =>
    entries.filter((entry) => entry.field === field && entry.value !== '');
  const named = [given('model'), given('code'), given('type')].map((some) =>
    some
      .filter(({ field, value }) => field === 'code' || isProductName(value))
      .flatMap(({ value }) => splitModels(value.replace(EVERY_BATCH, ''))),
  );
  const models = named.find((some) => some.length > 0) ?? [];
  if (models.length > 0) return [...new Set(models)];
  return isProductName(page.name) && /\d/.test(page.name) ? [page.name] : [];
}

const explainNone = (
  read: readonly { entry: Entry; value: ReturnType<typeof readValue> }[],
): LeftOut[] =>
  read.length === 0
    ? [{ words: 'statement of compliance', why: explainProblem('no-date') }]
    : read.map(({ entry, value }) => ({
        words: quote(entry.line),
        why: explainProblem(value.problem ?? 'no-date'),
      }));
