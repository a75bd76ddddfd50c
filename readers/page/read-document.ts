import { toLine } from '../quote.ts';
import { INLINE, isGlued, isUnsaid, readTime } from './inline.ts';
import type { Block, Pair, Place } from './page.ts';
import { listBoxRows, openBoxTable } from './box-table.ts';
import { hasOwnHeader, openRoleTable, openTable, type OpenedTable } from './table-grid.ts';

/** A document as blocks, with the texts of its scripts. */
export interface DocumentParts {
  blocks: Block[];
  scripts: string[];
  /** The first heading, else the title. */
  name: string;
  title: string;
  language: string | undefined;
}

const MAX_NODES = 1_500_000;
const MAX_DEPTH = 400;
const MAX_TEXT = 20_000;
const MAX_SCRIPT = 5_000_000;

const HEADINGS = new Set('H1 H2 H3 H4 H5 H6 SUMMARY LEGEND'.split(' '));
interface Walk {
  blocks: Block[];
  scripts: string[];
  /** Headings open above, with their levels. */
  open: { level: number; text: string }[];
  lead: string;
  text: string;
  role: 'item' | 'paragraph';
  isValue: boolean;
  nodesLeft: number;
}

const isHeading = (element: Element, name: string): boolean =>
  HEADINGS.has(name) ||
  element.getAttribute('role') === 'heading' ||
  (name === 'BUTTON' && element.hasAttribute('aria-expanded'));

/** Deeper than all headings of the page: the handle of an accordion. */
const HANDLE_LEVEL = 7;

const readLevel = (element: Element, name: string): number => {
  const level = Number(/^H([1-6])$/.exec(name)?.[1] ?? element.getAttribute('aria-level'));
  return level >= 1 && level <= 9 ? level : HANDLE_LEVEL;
};

const getPlace = ({ open, lead }: Walk): Place => ({
  headings: open.map(({ text }) => text),
  lead,
});

/** Ends the line that is being read. */
function flush(walk: Walk): void {
  const { text, role } = walk;
  walk.text = '';
  for (const part of text.split('\n')) {
    const line = toLine(part);
    if (line === '') continue;
    const value = walk.isValue ? { isValue: true as const } : {};
    walk.blocks.push({ kind: 'line', place: getPlace(walk), text: line, role, ...value });
    walk.lead = line;
  }
}

/** The text of an element, a line break or a block inside it as a new line. */
function readInside(element: Element, walk: Walk): string {
  let text = '';
  const visit = (node: Node, depth: number): void => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (walk.nodesLeft-- <= 0 || depth > MAX_DEPTH || text.length > MAX_TEXT) return;
      if (child.nodeType === 3) text += (child.nodeValue ?? '').replace(/\s+/g, ' ');
      if (child.nodeType !== 1) continue;
      const name = child.nodeName.toUpperCase();
      if (name === 'BR') text += '\n';
      if (isUnsaid(child as Element, name) || name === 'BR') continue;
      const time = name === 'TIME' ? readTime(child as Element) : null;
      if (time !== null) text += time;
      if (time !== null) continue;
      const gap = INLINE.has(name) ? '' : '\n';
      text += isGlued(text, child as Element) ? ' ' : gap;
      visit(child, depth + 1);
      text += gap;
    }
  };
  visit(element, 0);
  return text.split('\n').map(toLine).filter(Boolean).join('\n');
}

function addHeading(element: Element, name: string, walk: Walk): void {
  const text = toLine(readInside(element, walk));
  if (text === '') return;
  const level = readLevel(element, name);
  while ((walk.open.at(-1)?.level ?? 0) >= level) walk.open.pop();
  walk.lead = '';
  walk.blocks.push({ kind: 'line', place: getPlace(walk), text, role: 'heading' });
  walk.open.push({ level, text: text.slice(0, 400) });
}

function addGrid(opened: OpenedTable, caption: string, walk: Walk): void {
  if (opened.cells.length > 0)
    walk.blocks.push({ kind: 'grid', place: getPlace(walk), caption, ...opened });
}

function addTable(table: Element, walk: Walk): void {
  const caption = [...table.children].find(({ nodeName }) => nodeName.toUpperCase() === 'CAPTION');
  addGrid(
    openTable(table, (cell) => readInside(cell, walk)),
    caption ? toLine(readInside(caption, walk)) : '',
    walk,
  );
}

/** A definition list: each definition with the term above it. */
function addPairs(list: Element, walk: Walk): void {
  const pairs: Pair[] = [];
  let label = '';
  for (const part of list.querySelectorAll('dt,dd')) {
    if (walk.nodesLeft <= 0) break;
    const text = readInside(part, walk);
    if (part.nodeName.toUpperCase() === 'DT') label = toLine(text);
    else pairs.push({ label, value: text, text: toLine(`${label} ${text}`) });
  }
  if (pairs.length > 0) walk.blocks.push({ kind: 'pairs', place: getPlace(walk), pairs });
}

/** A table that holds tables lays out the page, unless it has headers of its own. */
const isLayout = (table: Element): boolean =>
  table.querySelector('table') !== null && !hasOwnHeader(table);
const isRoleTable = (element: Element): boolean =>
  /^(?:table|grid)$/.test(element.getAttribute('role') ?? '');

const isPair = (element: Element | null | undefined): boolean => element?.childElementCount === 2;

/** The second of two, beside others of two: "Batteries" and "4 x AA" in boxes of their own. */
const isValueOfPair = (element: Element): boolean => {
  const parent = element.parentElement;
  return (
    isPair(parent) &&
    parent?.lastElementChild === element &&
    (isPair(parent.previousElementSibling) || isPair(parent.nextElementSibling))
  );
};

function walkElement(element: Element, walk: Walk, depth: number): void {
  const name = element.nodeName.toUpperCase();
  if (name === 'SCRIPT') {
    const script = element.textContent ?? '';
    if (script.length <= MAX_SCRIPT && /[{[]/.test(script)) walk.scripts.push(script);
  } else if (name === 'BR') walk.text += '\n';
  else if (isUnsaid(element, name)) return;
  else if (INLINE.has(name)) {
    if (isGlued(walk.text, element)) walk.text += '\n';
    const time = name === 'TIME' ? readTime(element) : null;
    if (time === null) walkChildren(element, walk, depth + 1);
    else walk.text += time;
  } else walkBlock(element, walk, depth);
}

function walkBlock(element: Element, walk: Walk, depth: number): void {
  const name = element.nodeName.toUpperCase();
  flush(walk);
  if (isHeading(element, name)) addHeading(element, name, walk);
  else if (name === 'TABLE' && !isLayout(element)) addTable(element, walk);
  else if (isRoleTable(element) && name !== 'TABLE')
    addGrid(
      openRoleTable(element, (cell) => readInside(cell, walk)),
      '',
      walk,
    );
  else if (name === 'DL') addPairs(element, walk);
  else {
    const { role, isValue } = walk;
    walk.isValue = isValue || isValueOfPair(element);
    walk.role = name === 'LI' ? 'item' : role;
    if (name === 'UL' || name === 'OL') walk.role = 'item';
    walkChildren(element, walk, depth + 1);
    flush(walk);
    walk.role = role;
    walk.isValue = isValue;
  }
}

function walkChildren(node: Node, walk: Walk, depth: number): void {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (walk.nodesLeft-- <= 0 || depth > MAX_DEPTH) return;
    if (child.nodeType === 3) walk.text += (child.nodeValue ?? '').replace(/\s+/g, ' ');
    else if (child.nodeType === 1) child = walkSiblings(child as Element, walk, depth);
  }
}

const ROWS = new Set(['DIV', 'LI', 'SECTION', 'ARTICLE', 'A']);

/** One element, or with those after it a table made of boxes; the last that was read. */
function walkSiblings(element: Element, walk: Walk, depth: number): Element {
  const rows = ROWS.has(element.nodeName.toUpperCase()) ? listBoxRows(element) : [];
  if (rows.length === 0) {
    walkElement(element, walk, depth);
    return element;
  }
  flush(walk);
  addGrid(
    openBoxTable(rows, (cell) => readInside(cell, walk)),
    '',
    walk,
  );
  return rows.at(-1) ?? element;
}

const readMeta = (document: Document, name: string): string =>
  document.querySelector(`meta[property="${name}"]`)?.getAttribute('content') ?? '';

/** Reads a document once, from top to bottom. Scripts are collected, never run. */
export function readDocument(document: Document, from?: Element): DocumentParts {
  const walk: Walk = {
    blocks: [],
    scripts: [],
    open: [],
    lead: '',
    text: '',
    role: 'paragraph',
    isValue: false,
    nodesLeft: MAX_NODES,
  };
  const body = from ?? document.body ?? document.documentElement;
  if (body) walkChildren(body, walk, 0);
  flush(walk);
  for (const script of document.head?.querySelectorAll('script') ?? [])
    if ((script.textContent ?? '').length <= MAX_SCRIPT)
      walk.scripts.push(script.textContent ?? '');
  const title = readMeta(document, 'og:title') || document.title;
  const first = walk.blocks.find((block) => block.kind === 'line' && block.role === 'heading');
  return {
    blocks: walk.blocks,
    scripts: walk.scripts,
    name: first?.kind === 'line' ? first.text : toLine(title).slice(0, 300),
    title: toLine(title).slice(0, 300),
    language: document.documentElement?.getAttribute('lang') ?? undefined,
  };
}
