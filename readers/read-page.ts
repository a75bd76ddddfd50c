import {
  MAX_ROWS,
  type LeftOut,
  type Reader,
  type ReaderName,
  type ReaderSettings,
  type ReadResult,
} from './contract.ts';
import { findJson } from './json/find-json.ts';
import { readJson } from './json/read-json.ts';
import { readGrid } from './grid/read-grid.ts';
import { findPageFacts } from './page/page-facts.ts';
import type { Block, Line, Page, PageFacts } from './page/page.ts';
import { nestUnderLeads } from './page/nest-leads.ts';
import { readDocument } from './page/read-document.ts';
import { gatherPairs, toGridOrLines } from './page/read-pairs.ts';
import { readTextBlocks } from './page/read-text.ts';
import { readLines } from './prose/read-lines.ts';
import { readPolicy } from './prose/policy.ts';
import { isStatement, readStatement } from './prose/statement.ts';
import { quoteStart } from './quote.ts';
import { WHY } from './reasons.ts';

/** The parts of a page that each reader looks at. */
const PARTS: Readonly<Record<ReaderName, readonly ('grids' | 'lines' | 'json' | 'policy')[]>> = {
  auto: ['grids', 'lines', 'json', 'policy'],
  table: ['grids'],
  lines: ['lines', 'grids'],
  json: ['json'],
  'pdf-text': ['grids', 'lines', 'policy'],
  zendesk: ['grids', 'lines', 'policy'],
  statement: [],
  policy: ['policy'],
};

const createResult = (): ReadResult => ({ rows: [], leftOut: [] });

function append(to: ReadResult, from: ReadResult): void {
  for (const row of from.rows) to.rows.push(row);
  for (const one of from.leftOut) to.leftOut.push(one);
}

/** Only what stands under the headings that settings name. */
function chooseBlocks(blocks: readonly Block[], under: readonly string[] | undefined): Block[] {
  if (under === undefined) return [...blocks];
  const wanted = under.map((words) => words.toLowerCase());
  return blocks.filter(({ place }) =>
    place.headings.some((heading) => wanted.some((words) => heading.toLowerCase().includes(words))),
  );
}

const isLine = (block: Block): block is Line => block.kind === 'line';

/** Tables and groups of labels, in their order; what is left are lines. */
function readGrids(blocks: readonly Block[], facts: PageFacts, result: ReadResult): Line[] {
  const lines: Line[] = [];
  for (const block of gatherPairs(blocks)) {
    const part = block.kind === 'pairs' ? toGridOrLines(block) : block;
    if (Array.isArray(part)) lines.push(...part);
    else if (isLine(part)) lines.push(part);
    else append(result, readGrid(part, facts));
  }
  return lines;
}

function readBlocks({ facts, blocks, json }: Page): ReadResult {
  const name = facts.settings.reader ?? 'auto';
  const lines = blocks.filter(isLine);
  if (name === 'statement') return readStatement(blocks, facts);
  const statement = name === 'auto' ? readOnlyStatement(blocks, facts) : null;
  if (statement) return statement;
  const result = createResult();
  const parts = PARTS[name];
  const rest = parts.includes('grids') ? readGrids(blocks, facts, result) : lines;
  if (parts.includes('lines')) append(result, readLines(rest, facts));
  if (parts.includes('json'))
    for (const value of json) append(result, readValue(value, facts, true));
  if (parts.includes('policy')) append(result, readPolicy(lines, facts));
  return result;
}

/** One statement of compliance; null where the page is none, or is a table of many products. */
function readOnlyStatement(blocks: readonly Block[], facts: PageFacts): ReadResult | null {
  if (!isStatement(blocks.map(toText).join('\n'))) return null;
  const isTable = blocks.some(
    (block) => block.kind === 'grid' && readGrid(block, facts).rows.length > 1,
  );
  if (isTable) return null;
  const found = readStatement(blocks, facts);
  return found.rows.length > 0 ? found : null;
}

const toText = (block: Block): string => {
  if (block.kind === 'line') return block.text;
  if (block.kind === 'pairs')
    return block.pairs.map(({ label, value }) => `${label} ${value}`).join('\n');
  return block.cells
    .slice(0, 60)
    .map((row) => row.join(' '))
    .join('\n');
};

/** A JSON value, and the texts in it that speak of dates. */
function readValue(value: unknown, facts: PageFacts, inPage: boolean): ReadResult {
  const { texts, ...result } = readJson(value, facts, inPage);
  for (const text of texts)
    append(
      result,
      readBlocks({
        facts: { ...facts, settings: { ...facts.settings, reader: 'lines' } },
        blocks: readTextBlocks(text),
        json: [],
      }),
    );
  return result;
}

/** A statement that stands twice on a page counts once. */
function dropRepeated({ rows, leftOut }: ReadResult): ReadResult {
  const seen = new Set<string>();
  const repeated: LeftOut[] = [];
  const kept = rows.filter(({ words, ...row }) => {
    const key = JSON.stringify(row);
    if (!seen.has(key)) return seen.add(key).size > 0;
    repeated.push({ words, why: WHY.repeated });
    return false;
  });
  return { rows: kept, leftOut: [...leftOut, ...repeated] };
}

function limitRows({ rows, leftOut }: ReadResult): ReadResult {
  if (rows.length <= MAX_ROWS) return { rows, leftOut };
  const beyond = rows.slice(MAX_ROWS).map(({ words }) => ({ words, why: WHY.beyond }));
  return { rows: rows.slice(0, MAX_ROWS), leftOut: [...leftOut, ...beyond] };
}

const ARTICLE = '.article-body,[itemprop="articleBody"],article';

function readParts(input: Exclude<Parameters<Reader>[0], { kind: 'json' }>, reader: ReaderName) {
  if (input.kind === 'text')
    return {
      blocks: readTextBlocks(input.text),
      scripts: /[=(]\s*[{[]/.test(input.text) ? [input.text] : [],
      name: '',
      title: '',
      language: undefined,
    };
  const article = reader === 'zendesk' ? input.document.querySelector(ARTICLE) : null;
  return readDocument(input.document, article ?? undefined);
}

/** A document or text as blocks, with what they share. */
export function openPage(
  input: Exclude<Parameters<Reader>[0], { kind: 'json' }>,
  settings: ReaderSettings,
  address: URL,
): Page {
  const parts = readParts(input, settings.reader ?? 'auto');
  const blocks = chooseBlocks(parts.blocks, settings.under);
  const facts = findPageFacts({ ...parts, blocks }, settings, address);
  return { facts, blocks: nestUnderLeads(blocks), json: parts.scripts.flatMap(findJson) };
}

/**
 * Reads a page by its own words, or by the settings of its source. Every row of it is kept, or
 * listed as left out with the reason; nothing is taken from outside the page.
 */
export const readPage: Reader = (input, settings, address) => {
  if (input.kind === 'json') {
    const parts = { blocks: [], name: '', title: '', language: settings.language };
    const read = readValue(input.value, findPageFacts(parts, settings, address), false);
    return limitRows(dropRepeated(read));
  }
  return limitRows(dropRepeated(readBlocks(openPage(input, settings, address))));
};

/** The account of a reading: every row counted once. */
export const countRows = ({ rows, leftOut }: ReadResult) => ({
  rows: rows.length + leftOut.length,
  kept: rows.length,
  leftOut: leftOut.map(({ words, why }) => ({ words: quoteStart(words), why })),
});
