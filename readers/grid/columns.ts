import { foldText } from '../../engine/text/fold.ts';
import type { ColumnMeaning, ReaderSettings } from '../contract.ts';
import { findMoments, foldLine, type DateHabits } from '../moments/find-moments.ts';
import { findOrderByFigures, type DateOrder } from '../moments/order.ts';
import { listFarContexts, listNearContexts, type PageFacts, type Place } from '../page/page.ts';
import { hasConcept } from '../words/concepts.ts';
import { findYearAbove } from '../page/year-above.ts';
import { readDateMeaning, readMeaning, type Meaning } from '../words/meaning.ts';
import { isDateMeaning, type Framed } from './frame.ts';
import { readRegions } from './model-name.ts';
import { findPeriods } from './value.ts';
import { isMarketLabel } from '../words/regions.ts';
import { IS_NOTHING } from '../words/value-words.ts';

/** A column with what it is about, by settings or by its header. */
export interface Column {
  at: number;
  header: string;
  meaning: ColumnMeaning | null;
  /** Why a column of dates is left aside. */
  unclear?: 'eos' | 'until';
  order: DateOrder | undefined;
  /** Regions that the header names. */
  regions: readonly string[];
}

export interface TableContext {
  facts: PageFacts;
  place: Place;
  caption: string;
}

/** So many rows tell what a column holds. */
const MAX_LOOK = 400;

const ENDS: ReadonlySet<Meaning> = new Set<Meaning>([
  'until-security',
  'until-software',
  'until-support',
  'end-of-life',
]);

/** What a bare "until" is about: the nearest words around that say so. */
export function findContextMeaning({ facts, place, caption }: TableContext): ColumnMeaning | null {
  const { what } = facts.settings;
  if (what === 'security-updates') return 'until-security';
  if (what === 'software-updates') return 'until-software';
  if (what === 'support') return 'until-support';
  const near = listNearContexts(place, caption).map(readContext);
  const far = listFarContexts(facts, place).map(readContext);
  const named = near.find((meaning) => meaning !== null);
  if (named !== undefined) return named;
  return far.includes('until-security')
    ? 'until-security'
    : (far.find((meaning) => meaning !== null) ?? null);
}

/**
 * What a heading or sentence says that ends. Dates of sale, of a release or of a warranty are about
 * that, whatever the headings above them say.
 */
function readContext(text: string): ColumnMeaning | null {
  const folded = foldText(text.slice(0, 600));
  const meaning = readDateMeaning(folded);
  if (meaning !== null && ENDS.has(meaning)) return meaning as ColumnMeaning;
  if (/\bpsti\b|\bsecurity updates?\b/.test(folded)) return 'until-security';
  if (hasConcept(folded, 'aftercare')) return 'ignore';
  if (meaning === 'last-sold') return meaning;
  return meaning === 'start' && /\b(?:dates?|datum|daten|fechas?)\b/.test(folded) ? meaning : null;
}

const findSetting = (header: string, { columns }: ReaderSettings): ColumnMeaning | undefined => {
  const key = foldText(header);
  return Object.entries(columns ?? {}).find(([name]) => foldText(name) === key)?.[1];
};

/** A header that says "date" and no more: under "Security updates" it may be when they came. */
const isOpenDate = (header: string): boolean =>
  /^(?:date|dates|datum|fecha|data)$/.test(foldText(header));

/** Do the words around say that something ends, or how long it lasts? */
export const announcesEnd = ({ facts, place, caption }: TableContext): boolean =>
  facts.isPsti ||
  [...listNearContexts(place, caption), ...listFarContexts(facts, place)].some((text) => {
    const folded = foldText(text.slice(0, 600));
    return (
      hasConcept(folded, 'end') || hasConcept(folded, 'period') || hasConcept(folded, 'endOfLife')
    );
  });

function settleMeaning(
  meaning: Meaning | null,
  header: string,
  context: TableContext,
): Pick<Column, 'meaning' | 'unclear'> {
  if (meaning === 'eos')
    return context.facts.eos === undefined
      ? { meaning: null, unclear: 'eos' }
      : { meaning: context.facts.eos };
  if (meaning !== 'until') return { meaning };
  const found = isOpenDate(header) && !announcesEnd(context) ? null : findContextMeaning(context);
  return found === null ? { meaning: null, unclear: 'until' } : { meaning: found };
}

function findOrder(framed: Framed, at: number, facts: PageFacts): DateOrder | undefined {
  if (facts.settings.dateOrder !== undefined) return facts.settings.dateOrder;
  const own = findOrderByFigures(framed.rows.map(({ cells }) => cells[at] ?? ''));
  if (own === 'mixed') return undefined;
  if (own !== undefined) return own;
  // Dates of other columns settle nothing here, but they can speak against the page's order.
  const all = findOrderByFigures(framed.rows.flatMap(({ cells }) => cells));
  return all === undefined || all === facts.order ? facts.order : undefined;
}

/** By its words; a market above dates leaves to the caption what those are. */
function readHeader(header: string, at: number, { rows }: Framed): Meaning | null {
  if (header === '') return null;
  if (!isMarketLabel(header)) return readMeaning(header);
  const cells = rows.slice(0, MAX_LOOK).map(({ cells: row }) => foldLine(row[at] ?? ''));
  return cells.some((cell) => findMoments(cell, {}, { years: true }).length > 0) ? 'until' : null;
}

/** What each column is about. */
export function readColumns(framed: Framed, context: TableContext): Column[] {
  const hasSettings = context.facts.settings.columns !== undefined;
  const columns = framed.header.map((header, at): Column => {
    const set = findSetting(header, context.facts.settings);
    const meaning = set ?? readHeader(header, at, framed);
    const settled = settleMeaning(meaning, header, context);
    const order = findOrder(framed, at, context.facts);
    return { at, header, ...settled, order, regions: readRegions(header) };
  });
  return hasSettings ? columns : chooseModel(columns, framed);
}

const RANKS: readonly (readonly [RegExp, number])[] = [
  [/^(?:display|device|product) ?name$|^displayname$|^release label$/, 0.35],
  [/^(?:name|nom|nombre|nome|naam|nazwa)$/, 0.2],
  [/^(?:product )?models?$|^modell?e?o?$/, 0.25],
];

/** How much a column looks like names of products: they differ, and most hold a figure. */
function rateModel({ at, header }: Column, { rows }: Framed): number {
  const cells = rows
    .slice(0, MAX_LOOK)
    .map(({ cells: row }) => (row[at] ?? '').trim())
    .filter(Boolean);
  if (cells.length === 0) return -1;
  const distinct = new Set(cells).size / cells.length;
  const figures = cells.filter((cell) => /\d/.test(cell)).length / cells.length;
  const codes = /s$/.test(header) ? -0.1 : 0;
  const folded = foldText(header.replace(/([a-z])([A-Z])/g, '$1 $2'));
  return distinct + figures + codes + (RANKS.find(([name]) => name.test(folded))?.[1] ?? 0);
}

/** One column names the product; another that looks like codes beside it gives codes. */
function chooseModel(columns: Column[], framed: Framed): Column[] {
  const named = columns.filter(({ meaning }) => meaning === 'model');
  const candidates = named.length > 0 ? named : columns.filter(({ meaning }) => meaning === 'code');
  const [best] = candidates
    .map((column) => ({ column, rate: rateModel(column, framed) }))
    .toSorted((a, b) => b.rate - a.rate);
  if (!best) return columns.map((column) => guessModel(column, columns, framed));
  return columns.map((column) => {
    if (column === best.column) return { ...column, meaning: 'model' };
    return column.meaning === 'model' ? { ...column, meaning: toLesser(column, framed) } : column;
  });
}

const toLesser = ({ at }: Column, { rows }: Framed): ColumnMeaning => {
  const cells = rows.slice(0, MAX_LOOK).map(({ cells: row }) => row[at] ?? '');
  const codes = cells.filter(
    (cell) => /^[A-Za-z0-9/+.-]{3,40}(?:,|$)/.test(cell) && /\d/.test(cell),
  ).length;
  return codes >= cells.length * 0.8 ? 'code' : 'ignore';
};

/** Without a header that names products, the first column that has no meaning may do. */
function guessModel(column: Column, columns: readonly Column[], framed: Framed): Column {
  const first = columns.find(({ meaning, unclear }) => meaning === null && unclear === undefined);
  if (column !== first || !columns.some(({ meaning }) => isDateMeaning(meaning))) return column;
  return rateModel(column, framed) > 0.6 ? { ...column, meaning: 'model' } : column;
}

/** A column as it is offered to a person, with the share of its cells that fit. */
export interface SuggestedColumn {
  header: string;
  meaning: ColumnMeaning | null;
  /** Of the filled cells, 0 to 1. */
  share: number;
  examples: string[];
}

/** From this share of fitting cells on, a meaning is offered as settled. */
export const SETTLED_SHARE = 0.8;

const DATED: ReadonlySet<ColumnMeaning> = new Set<ColumnMeaning>([
  'until-security',
  'until-software',
  'until-support',
  'end-of-life',
  'last-sold',
  'start',
]);

/** A column of dates holds dates or periods; any other column holds none. */
function fitsMeaning(cell: string, meaning: ColumnMeaning | null, habits: DateHabits): boolean {
  if (meaning === null) return true;
  const isDated = DATED.has(meaning);
  const text = foldLine(cell);
  const found = findMoments(text, habits, { years: isDated });
  return (
    isDated ===
    (found.some(({ value, problem }) => value !== null || (isDated && problem === 'quarter')) ||
      (isDated && findPeriods(text).length > 0))
  );
}

/**
 * What a person can be asked about a table: its columns, what they seem to mean, and how surely.
 */
export function suggestColumns(framed: Framed, context: TableContext): SuggestedColumn[] {
  return readColumns(framed, context).map(({ at, header, meaning, order }) => {
    const filled = framed.rows
      .map(({ cells, section }) => ({ cell: (cells[at] ?? '').trim(), section }))
      .filter(({ cell }) => cell !== '');
    // "Unknown" is no answer, and none against the meaning of its column.
    const telling = filled
      .slice(0, MAX_LOOK)
      .filter(({ cell }) => !IS_NOTHING.test(foldLine(cell)));
    const fitting = telling.filter(({ cell, section }) => {
      const year = findYearAbove({ lead: '', headings: [...context.place.headings, section] });
      return fitsMeaning(cell, meaning, { order, year });
    }).length;
    return {
      header,
      meaning,
      share: telling.length === 0 ? 0 : fitting / telling.length,
      examples: [...new Set(filled.map(({ cell }) => cell))].slice(0, 3),
    };
  });
}
