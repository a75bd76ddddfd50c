import type { Shop } from './types.ts';
import { selectFirst, takeStep } from './dom/step-budget.ts';
import { readText } from './dom/text.ts';
import { SPEC_LABELS, type SpecName } from './spec-labels.ts';

type SpecRows = NonNullable<NonNullable<Shop['product']>['specs']>;

const MAX_ROWS = 150;
const MAX_BULLETS = 40;

function addSpec(specs: Record<string, string>, label: string, value: string): void {
  const name = label.replace(/\s*[:\uff1a]+\s*$/, '').trim();
  if (name === '' || value === '' || name.length > 120 || Object.hasOwn(specs, name)) return;
  Object.defineProperty(specs, name, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

/**
 * Rows of label and value, label -> value; the first row of a label wins. `undefined` when there
 * are none.
 */
export function readSpecs(
  document: ParentNode,
  groups: SpecRows | undefined,
): Record<string, string> | undefined {
  const specs: Record<string, string> = {};
  let count = 0;
  for (const group of groups ?? []) {
    for (const row of document.querySelectorAll(group.rows)) {
      if ((count += 1) > MAX_ROWS) break;
      const label = row.querySelector(group.label);
      const value = group.value === ':scope' ? row : row.querySelector(group.value);
      if (!label || !value || label === value) continue;
      const name = readText(label, undefined, 150);
      const text = readText(value, group.value === ':scope' ? group.label : undefined, 400);
      addSpec(specs, name, text);
    }
  }
  return Object.keys(specs).length > 0 ? specs : undefined;
}

/** Bullet points of a product page, in order. */
export function readBullets(
  document: ParentNode,
  select: string | undefined,
): string[] | undefined {
  if (!select) return undefined;
  const bullets: string[] = [];
  for (const item of document.querySelectorAll(select)) {
    if (bullets.length >= MAX_BULLETS) break;
    const text = readText(item, undefined, 500);
    if (text !== '' && !bullets.includes(text)) bullets.push(text);
  }
  return bullets.length > 0 ? bullets : undefined;
}

/** Value of the first row whose label means `name` (brand, model, mpn, gtin). */
export function findSpecValue(
  specs: Record<string, string> | undefined,
  name: SpecName,
): string | undefined {
  const pattern = SPEC_LABELS[name];
  const label = Object.keys(specs ?? {}).find((key) => pattern.test(key));
  return label ? specs?.[label]?.slice(0, 120) : undefined;
}

const MAX_LINES = 600;

/**
 * Lines such as "EAN: 8596201003541": only labels that we know, since any sentence may hold a
 * colon.
 */
function addLabelledLines(document: Document, specs: Record<string, string>): void {
  for (const line of selectFirst(document, 'li, p', MAX_LINES)) {
    const [label, value] = readText(line, undefined, 200).split(/\s*:\s+/, 2);
    if (label && value && Object.values(SPEC_LABELS).some((pattern) => pattern.test(label)))
      addSpec(specs, label, value);
  }
}

/** Rows of any page's tables, definition lists and lines, for shops whose own are not known. */
export function readGenericSpecs(document: Document): Record<string, string> | undefined {
  const specs =
    readSpecs(document, [
      { rows: 'table tr', label: 'th, td:first-child', value: 'td:last-child' },
    ]) ?? {};
  for (const term of selectFirst(document, 'dl dt', MAX_ROWS)) {
    const value = term.nextElementSibling;
    if (value?.localName === 'dd')
      addSpec(specs, readText(term, undefined, 150), readText(value, undefined, 400));
  }
  addLabelledLines(document, specs);
  return Object.keys(specs).length > 0 ? specs : undefined;
}

const HINT = /updat|aktualis|aggiorn|actualiz|mises? à jour/i;
const NOT_THE_SELLERS = [
  'nav, footer, script, style, noscript, template, textarea',
  '[class*="review" i], [id*="review" i]',
  '[class*="question" i], [id*="question" i]',
].join();

/**
 * Passages of a product page that mention updates, one per line; reviews and questions are not the
 * seller's words.
 */
export function readUpdatePassages(document: Document): string | undefined {
  const body = document.body as Element | null;
  if (!body) return undefined;
  const walker = document.createTreeWalker(body, 4);
  const found = new Set<string>();
  for (
    let seen = 0;
    seen < 20_000 && found.size < 12 && takeStep() && walker.nextNode();
    seen += 1
  ) {
    const text = walker.currentNode.nodeValue ?? '';
    const parent = walker.currentNode.parentElement;
    if (
      text.length < 12 ||
      text.length > 20_000 ||
      !HINT.test(text) ||
      !parent ||
      parent.closest(NOT_THE_SELLERS)
    )
      continue;
    found.add(readText(parent, undefined, 600));
  }
  return found.size > 0 ? [...found].join('\n') : undefined;
}
