import type { ExtractedListing } from '../types.ts';
import { findStatedCondition } from '../../../engine/vocabulary/condition.ts';
import { selectFirst, takeStep } from '../dom/step-budget.ts';
import type { InParts } from '../in-parts.ts';
import { toAddress, dropEmpty, createKey } from '../listing-fields.ts';
import { listRowControls } from './buy-control.ts';
import { joinCores } from './join-cores.ts';
import { findPriceElements } from './prices.ts';
import { isShopLike, leadsToGoods } from './shop-like.ts';
import { chooseTitles } from './titles.ts';

const PICTURE = 'img, picture, [role="img"], [style*="background-image"]';
const OUTSIDE =
  'nav, footer, fieldset, label, select, [role="navigation"], [role="dialog"], dialog';
const MAX_PICTURES = 4_000;
const MAX_LINKS = 12_000;
const MAX_CLIMB = 60;
/**
 * Levels between a price and the box that also holds the picture, and from that box to the tile.
 */
const MAX_REACH = 26;
const LEAST = 3;
/** Addresses of lists: there two of a kind are a list, too. */
const LIST_ADDRESS =
  /search|\/suche|recherche|categor|\/c\/|[?&](?:q|k|s|st|query|keywords?|term|cat|_nkw)=/i;
const MAX_TILES = 1_000;

/** Counts, for every element above one of `inner`, how many of them it holds. */
function countAbove(inner: Iterable<Element>): Map<Element, number> {
  const counts = new Map<Element, number>();
  for (const element of inner) {
    let up: Element | null = element;
    for (let level = 0; up && level < MAX_CLIMB && takeStep(); level += 1, up = up.parentElement)
      counts.set(up, (counts.get(up) ?? 0) + 1);
  }
  return counts;
}

const isRoot = (element: Element): boolean =>
  ['BODY', 'HTML', 'MAIN', 'FORM'].includes(element.nodeName) && element.nodeName !== 'FORM';

/** Smallest box around a price that also holds a picture, or what else is asked, and a link. */
function findCore(
  price: Element,
  pictures: Map<Element, number>,
  links: Map<Element, number>,
): Element | null {
  let up: Element | null = price;
  for (
    let level = 0;
    up && level < MAX_REACH && !isRoot(up) && takeStep();
    level += 1, up = up.parentElement
  ) {
    if (pictures.has(up) && (links.has(up) || up.closest('a[href]'))) return up;
  }
  return null;
}

/** Boxes from the core outwards that hold this one core only; `outer` is the last of them. */
interface Chain {
  boxes: Element[];
  outer: Element;
}

function findChain(core: Element, counts: Map<Element, number>): Chain {
  const chain: Chain = { boxes: [core], outer: core };
  let up = core.parentElement;
  for (
    let level = 0;
    up && level < MAX_REACH && !isRoot(up) && counts.get(up) === 1;
    level += 1, up = up.parentElement
  ) {
    chain.boxes.push(up);
    chain.outer = up;
  }
  return chain;
}

/** Generation-made class names differ in their digits only. */
const readName = (element: Element): string => {
  const first = (element.getAttribute('class') ?? '').trim().split(/\s+/, 1)[0] ?? '';
  const mark =
    first ||
    element
      .getAttributeNames()
      .filter((name) => name.startsWith('data-'))
      .sort()
      .slice(0, 2)
      .join('+');
  return `${element.localName}.${mark.slice(0, 40).replace(/\d+/g, '#')}`;
};

const describeSignature = (element: Element): string =>
  `${element.parentElement ? readName(element.parentElement) : ''}>${readName(element)}`;

/**
 * Chains by the signature of their outermost box; lone ones join a group that one of their inner
 * boxes fits.
 */
function groupTiles(chains: readonly Chain[], least: number): Element[][] {
  const groups = new Map<string, Element[]>();
  for (const { outer } of chains) {
    const key = describeSignature(outer);
    const group = groups.get(key);
    if (group) group.push(outer);
    else groups.set(key, [outer]);
  }
  for (const { boxes, outer } of chains) {
    if ((groups.get(describeSignature(outer))?.length ?? 0) >= least) continue;
    const fitting = boxes.find(
      (box) =>
        (groups.get(describeSignature(box))?.length ?? 0) >= least &&
        describeSignature(box) !== describeSignature(outer),
    );
    if (fitting) groups.get(describeSignature(fitting))?.push(fitting);
  }
  return [...groups.values()].filter((group) => group.length >= least);
}

/**
 * Neighbours built alike without a price (sold out, still filling): not boxes that hold tiles
 * themselves, nor with many more links.
 */
function withSiblings(group: Element[], cores: Map<Element, number>): Element[] {
  const keys = new Set(group.map(describeSignature));
  const links = Math.max(...group.map((tile) => tile.querySelectorAll('a[href]').length));
  const isAlike = (child: Element): boolean => {
    const own = child.querySelectorAll('a[href]').length;
    return own > 0 && own <= links + 3 && child.querySelector(PICTURE) !== null;
  };
  const tiles = new Set(group);
  for (const parent of new Set(group.map((tile) => tile.parentElement))) {
    if (!parent || parent.childElementCount > MAX_TILES) continue;
    let left = MAX_TILES;
    for (
      let child = parent.firstElementChild;
      child && (left -= 1) >= 0 && takeStep();
      child = child.nextElementSibling
    ) {
      if (
        !tiles.has(child) &&
        !cores.has(child) &&
        keys.has(describeSignature(child)) &&
        isAlike(child)
      )
        tiles.add(child);
    }
  }
  return [...tiles];
}

function findLink(tile: Element, title: Element | null): string | null {
  const link =
    title?.closest('a[href]') ??
    title?.querySelector('a[href]') ??
    tile.closest('a[href]') ??
    tile.querySelector('a[href]:not([href^="#"]):not([href^="javascript"])');
  return link?.getAttribute('href') ?? null;
}

export interface StructureRead {
  found: ExtractedListing[];
  notReady: number;
}

function readGroup(
  group: Element[],
  base: URL,
  cores: Map<Element, number>,
  least: number,
): StructureRead {
  const tiles = withSiblings(group.slice(0, MAX_TILES), cores).slice(0, MAX_TILES);
  const titles = chooseTitles(tiles);
  const rows = tiles.map((tile, i) => ({
    tile,
    title: titles[i]?.text ?? '',
    url: toAddress(findLink(tile, titles[i]?.element ?? null), base),
  }));
  const goods = rows.filter(leadsToGoods);
  if (!isShopLike(goods, base, least)) return { found: [], notReady: 0 };
  const found = goods
    .filter(({ title, url }) => title !== '' && url)
    .map(({ tile, title, url }): ExtractedListing => ({
      listing: dropEmpty({
        key: createKey(
          tile.getAttribute('data-id') ?? tile.getAttribute('data-product-id') ?? undefined,
          url,
          title,
        ),
        kind: 'tile' as const,
        title,
        url,
        condition: findStatedCondition({ title }),
      }),
      element: tile,
      anchor: tile.querySelector('img') ?? tile.querySelector(PICTURE),
    }));
  return { found, notReady: rows.filter(({ title }) => title === '').length };
}

/** Product tiles found by repeated boxes of picture, link, price and title, in any shop. */
export function* findTiles(document: Document, base: URL): InParts<StructureRead> {
  const prices = findPriceElements(document).filter((price) => !price.closest(OUTSIDE));
  const least = LIST_ADDRESS.test(base.pathname + base.search) ? 2 : LEAST;
  if (prices.length < least) return { found: [], notReady: 0 };
  yield;
  const pictures = countAbove(selectFirst(document, PICTURE, MAX_PICTURES));
  const links = countAbove(selectFirst(document, 'a[href]', MAX_LINKS));
  yield;
  const findBoxes = (held: Map<Element, number>): Set<Element> =>
    new Set(prices.map((price) => findCore(price, held, links)).filter((core) => core !== null));
  const shown = findBoxes(pictures);
  // A list without pictures is told by what buys each thing of it.
  const boxes = shown.size < least ? findBoxes(countAbove(listRowControls(document))) : shown;
  const nested = countAbove(boxes);
  const cores = joinCores([...boxes].filter((core) => nested.get(core) === 1));
  const counts = countAbove(cores);
  const groups = groupTiles(
    cores.map((core) => findChain(core, counts)),
    least,
  );
  const reads: StructureRead[] = [];
  for (const group of groups) {
    yield;
    reads.push(readGroup(group, base, counts, least));
  }
  return {
    found: reads.flatMap(({ found }) => found).slice(0, MAX_TILES),
    notReady: reads.reduce((sum, { notReady }) => sum + notReady, 0),
  };
}
