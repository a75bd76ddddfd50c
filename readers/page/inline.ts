import { findMoments, foldLine } from '../moments/find-moments.ts';

/** Elements that stand in a line of text. */
export const INLINE = new Set(
  'A ABBR B BDI BDO CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);
const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG TEXTAREA SELECT IFRAME NAV CANVAS OBJECT'.split(' '),
);
/** What the page itself strikes out counts no more: "<del>2026</del> 2028". */
const STRUCK = new Set(['DEL', 'S', 'STRIKE']);
const FOOTNOTE = /^\s*[[(]?(?:\d{1,2}|[a-e]|[*†‡§]{1,3})[\])]?\s*$/;

/** Is this no text that the page says: a script, what is struck out, the mark of a footnote? */
export const isUnsaid = (element: Element, name: string): boolean =>
  SKIPPED.has(name) ||
  STRUCK.has(name) ||
  (name === 'SUP' && element.childNodes.length === 1 && FOOTNOTE.test(readFirst(element)));

const MAX_STEPS = 12;

/** The first text in an element, found without reading all of it. */
function readFirst(element: Node): string {
  let node: Node | null = element;
  for (let step = 0; node && step < MAX_STEPS; step++) {
    if (node.nodeType === 3) return node.nodeValue ?? '';
    node = node.firstChild ?? node.nextSibling;
  }
  return '';
}

/** Never parted from what stands before them: "1<sup>st</sup>". */
const ATTACHED = new Set(['SUP', 'SUB', 'WBR', 'FONT', 'U']);
const isPart = (node: Node | null): boolean =>
  node?.nodeType === 1 &&
  INLINE.has(node.nodeName.toUpperCase()) &&
  !ATTACHED.has(node.nodeName.toUpperCase());

/**
 * Do two parts meet without a space that only the style sheet sets apart: "Kettle" and "Support
 * end"? What is one word looks otherwise: "Wi" and "fi".
 */
export const isGlued = (before: string, element: Element): boolean =>
  /[\p{Ll}\d)\]]/u.test(before.slice(-1)) &&
  isPart(element) &&
  isPart(element.previousSibling) &&
  /^[\p{Lu}\d(]/u.test(readFirst(element));

const ISO_DAY = /^(?:19|20)\d\d-\d\d(?:-\d\d(?:[T ].*)?)?$/;

/**
 * What a `<time>` says for machines, where its text leaves the day open ("6/5", "03/04/2030"). What
 * the text itself names stands as it is, however finely: that is what a reader of the page sees.
 */
export function readTime(element: Element): string | null {
  const stamp = element.getAttribute('datetime')?.trim() ?? '';
  if (!ISO_DAY.test(stamp)) return null;
  const found = findMoments(foldLine(element.textContent ?? ''), {}, { years: true });
  return found.some(({ value }) => value !== null) ? null : stamp.slice(0, 40);
}
