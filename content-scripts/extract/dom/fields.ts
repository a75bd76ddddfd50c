import type { Field } from '../types.ts';
import { cleanText, readText } from './text.ts';

/** More hits than this of one selector are not looked at: the right one comes early. */
const MAX_TRIES = 6;

function selectAll(root: ParentNode, select: string): Iterable<Element> {
  if (select === ':scope') return [root as Element];
  return root.querySelectorAll(select);
}

function cutWords(text: string, { cut, cutEnd, until }: Field): string {
  let out = text;
  for (const words of until ?? []) {
    const at = out.indexOf(words);
    if (at > 0) out = out.slice(0, at).trim();
  }
  for (const words of cut ?? []) {
    if (out.toLowerCase().startsWith(words.toLowerCase()))
      out = out.slice(words.length).replace(/^[\s:\u2013-]+/, '');
  }
  for (const words of cutEnd ?? []) {
    if (out.toLowerCase().endsWith(words.toLowerCase()))
      out = out.slice(0, -words.length).replace(/[\s-]+$/, '');
  }
  return out;
}

function readValue(element: Element, field: Field): string {
  const raw = field.attribute
    ? cleanText(element.getAttribute(field.attribute) ?? '')
    : readText(element, field.drop);
  return cutWords(raw, field);
}

/** First text any of the fields gives, in their order; `undefined` when none has one. */
export function readFields(
  root: ParentNode,
  fields: readonly Field[] | undefined,
): string | undefined {
  for (const field of fields ?? []) {
    let tries = 0;
    for (const element of selectAll(root, field.select)) {
      if ((tries += 1) > MAX_TRIES) break;
      const value = readValue(element, field);
      if (value !== '') return value;
    }
  }
  return undefined;
}

/** First element any of the selectors hits, in their order. */
export function findFirst(
  root: ParentNode,
  selectors: readonly string[] | undefined,
): Element | null {
  for (const select of selectors ?? []) {
    const found = root.querySelector(select);
    if (found) return found;
  }
  return null;
}
