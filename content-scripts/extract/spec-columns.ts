import { readRawText } from './dom/text.ts';

const MAX_ITEMS = 60;
const MAX_UP = 3;
const MAX_LABEL = 120;
/** What the boxes of such columns call themselves. */
const LABELS_NAME = /label|name|key|heading|title|attr|term/i;
const VALUES_NAME = /value|data|detail|desc|content|info/i;

const isAlike = (one: Element, other: Element): boolean => one.localName === other.localName;

/** The item of a list that holds a text and nothing else. */
function findItem(label: Element): Element | null {
  let item: Element | null = label;
  for (let up = 0; item && up < MAX_UP; up += 1, item = item.parentElement)
    if ((item.parentElement?.childElementCount ?? 0) > 1) return item;
  return null;
}

/** The one list behind this one; none where several stand beside each other, as in a comparison. */
function findColumnBeside(labels: Element): Element | null {
  const values = labels.nextElementSibling;
  const isPair =
    values !== null &&
    isAlike(labels, values) &&
    labels.childElementCount === values.childElementCount &&
    labels.childElementCount <= MAX_ITEMS;
  const others = [labels.previousElementSibling, values?.nextElementSibling];
  return isPair && !others.some((other) => other && isAlike(labels, other)) ? values : null;
}

const readClass = (element: Element): string => (element.getAttribute('class') ?? '').slice(0, 200);

/**
 * An odd number of list items takes no turns with its values; of boxes the third may be a button.
 */
const isOdd = (list: Element): boolean =>
  /^[uo]l$/.test(list.localName) && list.childElementCount % 2 === 1;

/**
 * Do these items name what stands beside them, rather than taking turns with it? Two known labels
 * stand next to each other, the number is odd, or the boxes say what they are.
 */
function isColumnOfLabels(labels: Element, values: Element, known: readonly boolean[]): boolean {
  const hasNeighbours = known.some((isLabel, at) => isLabel && known[at + 1] === true);
  const isNamed = LABELS_NAME.test(readClass(labels)) && VALUES_NAME.test(readClass(values));
  return hasNeighbours || isNamed || isOdd(labels);
}

/** Labels beside another list that is no list of their values. */
function isOddBesideOther(list: Element): boolean {
  const next = list.nextElementSibling;
  return isOdd(list) && next !== null && isAlike(list, next) && next.childElementCount > 1;
}

/**
 * The element beside a label where labels stand in one list and their values in the next, one for
 * one. Null where the lists differ in length or several stand beside each other, so that nothing
 * beside the label is sure to be its value; undefined where no such lists are. Cells of tables are
 * read by their rows.
 */
export function findInColumn(
  label: Element,
  isLabel: (text: string) => boolean,
): Element | null | undefined {
  const item = findItem(label);
  const labels = item?.parentElement;
  if (!item || !labels || /^t[hdr]$/.test(item.localName)) return undefined;
  const values = findColumnBeside(labels);
  if (values === null) return isOddBesideOther(labels) ? null : undefined;
  const listKnown = (list: Element): boolean[] =>
    [...list.children].map((one) => isLabel(readRawText(one, MAX_LABEL).trim()));
  if (listKnown(values).includes(true)) return undefined;
  const at = [...labels.children].indexOf(item);
  return isColumnOfLabels(labels, values, listKnown(labels)) ? values.children[at] : undefined;
}
