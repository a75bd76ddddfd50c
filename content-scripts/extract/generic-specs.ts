import { foldAccents } from '../../engine/text/fold.ts';
import { readLabelKind } from './disclosures/label-words.ts';
import { findBody, toDocument, type Scope } from './dom/scope.ts';
import { selectFirst, takeStep } from './dom/step-budget.ts';
import { cleanText, readText } from './dom/text.ts';
import type { OwnParts } from './own-parts.ts';
import { findInColumn } from './spec-columns.ts';
import { SPEC_LABELS } from './spec-labels.ts';
import { addSpec } from './specs.ts';

const MAX_ROWS = 150;
const MAX_LABEL = 110;
const MAX_VALUE = 400;

/** Is this what a row of interest is called: brand, model, codes, updates? */
export function isKnownLabel(text: string): boolean {
  const label = text.replace(/\s*[:\uff1a]+\s*$/, '');
  return (
    Object.values(SPEC_LABELS).some((pattern) => pattern.test(label)) ||
    (ABOUT_UPDATES.test(label) &&
      readLabelKind(foldAccents(label).replace(/[\u2018\u2019]/g, "'")) !== null)
  );
}

/** Parts of words that every label about updates has: the full test is for those only. */
const ABOUT_UPDATES =
  /updat|upgrad|patch|support|secur|psti|aktuali|jour|aggiorn|actuali|beveilig|uppdater|atuali|diweddar|cyfnod|wsparcia|unterst|sicherheit|seguri|sicure/i;

/** Buttons and bubbles that explain a label. */
const TOOLTIP = '[role="tooltip"]';
const EXPLAINING = `button, [role="button"], ${TOOLTIP}`;

/** A label without the button or bubble that explains it. */
const readLabel = (element: Element): string =>
  readText(element, EXPLAINING, 150) || readText(element, undefined, 150);

const findCells = (row: Element | null): Element[] =>
  [...(row?.children ?? [])].filter(({ localName }) => /^t[hd]$/.test(localName));

/**
 * Label and value of a row's two cells; rows of more compare this product with others. Two headings
 * in a row stand above columns, each the label of the cell below it.
 */
function pairCells(row: Element): [Element, Element | undefined][] {
  const cells = findCells(row);
  const [label, value] = cells;
  if (!label || !value || cells.length !== 2) return [];
  if (value.localName !== 'th') return [[label, value]];
  const next = findRowBelow(row);
  const below = findCells(next);
  return next?.nextElementSibling === null ? cells.map((cell, i) => [cell, below[i]]) : [];
}

/** The row below, which stands in the body of a table where this one stands in its head. */
const findRowBelow = (row: Element): Element | null =>
  row.nextElementSibling ?? row.closest('thead')?.nextElementSibling?.firstElementChild ?? null;

function addTableRows(scope: Scope, specs: Record<string, string>, own: OwnParts): void {
  for (const row of selectFirst(scope, 'table tr', MAX_ROWS * 2)) {
    for (const [label, value] of own.isOwn(row) ? pairCells(row) : [])
      if (value) addSpec(specs, readLabel(label), readText(value, undefined, MAX_VALUE));
  }
}

function addTerms(scope: Scope, specs: Record<string, string>, own: OwnParts): void {
  for (const term of selectFirst(scope, 'dl dt', MAX_ROWS)) {
    const value = term.nextElementSibling;
    if (value?.localName === 'dd' && own.isOwn(term))
      addSpec(specs, readLabel(term), readText(value, undefined, MAX_VALUE));
  }
}

/** Is this the next label or row, where labels and values stand in one box without rows? */
const isNextRow = (element: Element, label: Element): boolean =>
  element.localName === 'br' ||
  (element.localName === label.localName && element.className === label.className);

/**
 * Text behind an element in its parent: "<strong>Label:</strong> value". Beside a heading of a
 * column stands the next heading.
 */
function readRest(element: Element): string {
  let out = '';
  for (let node = element.nextSibling; node && out.length < MAX_VALUE && takeStep();) {
    if (node.nodeType === 1) {
      const next = node as Element;
      const isHeading = next.localName === 'th' && element.localName === 'th';
      if (isHeading || (cleanValue(out) !== '' && isNextRow(next, element))) break;
      out += ` ${readText(next, undefined, MAX_VALUE)} `;
    } else if (node.nodeType === 3) out += node.nodeValue ?? '';
    node = node.nextSibling;
  }
  return cleanValue(out);
}

const cleanValue = (text: string): string =>
  cleanText(text.replace(/^\s*[:\uff1a]/, ''), MAX_VALUE);

const MAX_UP = 3;

/**
 * The value of a label: what stands in the column beside its own, else what follows it in its
 * parent, else in the parent's, as long as the label is all that stands there.
 */
function findValueBeside(label: Element): string {
  const value = findInColumn(label, isKnownLabel);
  if (value !== undefined) return value ? readText(value, undefined, MAX_VALUE) : '';
  let box: Element | null = label;
  for (let up = 0; box && up < MAX_UP; up += 1, box = box.parentElement) {
    const rest = readRest(box);
    if (rest !== '') return rest;
    if (box.previousElementSibling) break;
  }
  return '';
}

const MAX_TEXTS = 20_000;

/**
 * Labels that we know, wherever they stand, with the value beside them: rows made of boxes, and
 * lines such as "EAN: 8596201003541". Other labels are not looked for, since any text may have a
 * neighbour.
 */
function addKnownRows(body: Element, specs: Record<string, string>, own: OwnParts): void {
  const walker = body.ownerDocument.createTreeWalker(body, 4);
  for (let seen = 0; seen < MAX_TEXTS && takeStep() && walker.nextNode(); seen += 1) {
    const text = walker.currentNode.nodeValue ?? '';
    const parent = walker.currentNode.parentElement;
    if (!parent || text.length > MAX_VALUE || !/\p{L}{2}/u.test(text)) continue;
    const [label = '', inline = ''] = cleanText(text).split(/\s*[:\uff1a]\s+/, 2);
    if (label.length > MAX_LABEL || !isKnownLabel(label) || !own.isOwn(parent)) continue;
    const value = inline === '' ? findValueBeside(parent) : inline;
    if (value !== '' && !isKnownLabel(value)) addSpec(specs, label, value);
  }
}

/** Rows of a scope's tables, definition lists and boxes, for shops whose own are not known. */
export function readGenericSpecs(scope: Scope, own: OwnParts): Record<string, string> | undefined {
  const specs: Record<string, string> = {};
  addTableRows(scope, specs, own);
  addTerms(scope, specs, own);
  const body = findBody(scope);
  if (body) addKnownRows(body, specs, own);
  return Object.keys(specs).length > 0 ? specs : undefined;
}

const HINT =
  /updat|upgrade|patch|support|aktuali[sz]|aggiorn|actualiz|atualiz|uppdater|diweddar|mises? à jour/i;

/** Passages of a product page that mention updates, one per line. */
export function readUpdatePassages(scope: Scope, own: OwnParts): string | undefined {
  const body = findBody(scope);
  if (!body) return undefined;
  const walker = toDocument(scope).createTreeWalker(body, 4);
  const found = new Set<string>();
  for (
    let seen = 0;
    seen < MAX_TEXTS && found.size < 12 && takeStep() && walker.nextNode();
    seen += 1
  ) {
    const text = walker.currentNode.nodeValue ?? '';
    const parent = walker.currentNode.parentElement;
    if (text.length < 12 || text.length > 20_000 || !parent) continue;
    if (HINT.test(text) && !parent.closest(`a[href], ${TOOLTIP}`) && own.isOwn(parent))
      found.add(readText(parent, TOOLTIP, 600));
  }
  return found.size > 0 ? [...found].join('\n') : undefined;
}
