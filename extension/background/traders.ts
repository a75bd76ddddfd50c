import * as v from 'valibot';
import { browser } from '../platform.ts';
import labels from './trader-labels.json';

/** A line in which a page names a seller, an importer or a maker with an address. */
export interface TraderLine {
  label: string;
  words: string;
}

const lines = v.pipe(
  v.array(
    v.object({
      label: v.pipe(v.string(), v.maxLength(300)),
      words: v.pipe(v.string(), v.maxLength(600)),
    }),
  ),
  v.maxLength(20),
);

/**
 * Runs in the page, in a world of our own: labels that are known, with the words beside them. It
 * is sent as text, so it may use nothing outside itself; a page that makes a step fail gives
 * nothing.
 */
export function readTraders(known: readonly string[], root: Document = document): TraderLine[] {
  const [MAX_TEXTS, MAX_WORDS, MAX_LINES, MAX_CLIMB] = [20_000, 500, 12, 3];
  const clean = (text: string): string => text.replace(/\s+/g, ' ').trim();
  // Lines that a break parts are not glued together.
  const readAll = (node: Node): string => {
    if (node.nodeType === 3) return node.nodeValue ?? '';
    const inner = root.createTreeWalker(node, 4);
    let text = '';
    while (text.length < MAX_WORDS * 2 && inner.nextNode() !== null)
      text += ` ${(inner.currentNode.nodeValue ?? '').slice(0, MAX_WORDS)}`;
    return text;
  };
  const readBeside = (node: Node): string => {
    let at: Node | null = node;
    for (let level = 0; at !== null && level < MAX_CLIMB; level += 1, at = at.parentNode)
      for (let next = at.nextSibling, steps = 0; next !== null && steps < 6; steps += 1) {
        const text = clean(readAll(next)).replace(/^: ?/, '');
        if (text !== '') return text.slice(0, MAX_WORDS);
        next = next.nextSibling;
      }
    return '';
  };
  const readLine = (node: Node): { label: string; words: string } | null => {
    const text = clean((node.nodeValue ?? '').slice(0, MAX_WORDS));
    const folded = text.toLowerCase();
    const label = known.find((one) => folded.startsWith(one));
    if (label === undefined) return null;
    const rest = text.slice(label.length);
    const isWhole = /^(?:[ ']?[\p{L} ]{0,20})?[ :]*$/u.test(rest);
    if (isWhole) return { label: text.replace(/[ :]+$/, ''), words: readBeside(node) };
    const words = clean(rest.replace(/^[ :]+/, ''));
    const isStated = /^[ ]?[:]/.test(rest) || / (?:by|von|par|gan)$/.test(label);
    return isStated ? { label: text.slice(0, label.length), words } : null;
  };
  try {
    const found: { label: string; words: string }[] = [];
    const walker = root.createTreeWalker(root.body, 4);
    for (let texts = 0; texts < MAX_TEXTS && found.length < MAX_LINES; texts += 1) {
      const node = walker.nextNode();
      if (node === null) break;
      const isText = !/^(?:script|style|template|noscript)$/i.test(node.parentNode?.nodeName ?? '');
      const line = isText ? readLine(node) : null;
      const isNew = !found.some(
        ({ label, words }) => label === line?.label && words === line.words,
      );
      if (line !== null && line.words !== '' && isNew) found.push(line);
    }
    return found;
  } catch {
    return [];
  }
}

/** What the page of a tab says of seller, importer and maker; nothing where we may not look. */
export async function readTabTraders(tabId: number): Promise<TraderLine[]> {
  const answers = await browser.scripting
    .executeScript({ target: { tabId }, func: readTraders, args: [labels] })
    .catch(() => []);
  const parsed = v.safeParse(lines, answers[0]?.result);
  return parsed.success ? parsed.output : [];
}
