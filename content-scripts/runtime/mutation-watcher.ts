import { isOurs, isRemovedByUs } from '../chip/element-names.ts';
import { listOpenRoots } from '../extract/dialogs/find-boxes.ts';

/** Elements remembered one by one; a larger burst means "the page changed". */
const MAX_ELEMENTS = 40;
const MAX_RECORDS = 400;

export interface MutationWatcher {
  start(): void;
  stop(): void;
  /**
   * What changed since the last call: the elements, or null for too much to tell apart. From then
   * on it hears of what changes in the open shadow roots that are there: nobody outside does.
   */
  take(): Element[] | null;
  /** The next `take` says "the whole page". */
  forget(): void;
}

/**
 * The one observer of a page: nodes, text, and those attributes that name a tile or carry its
 * title. Style and class changes, the bulk of a page's attribute traffic, are not delivered at all.
 * `attribute` is the shop's own that names an item. `changed` is called, before the browser paints,
 * with the elements of changes that are not our own doing.
 */
export function createMutationWatcher(
  attribute: string | undefined,
  changed: (targets: ReadonlySet<Element>) => void,
): MutationWatcher {
  let elements = new Set<Element>();
  let whole = true;
  let followed = new WeakSet<ShadowRoot>();
  const remember = (element: Node | null): void => {
    if (element instanceof Document || element instanceof ShadowRoot) whole = true;
    if (whole || element === null || isOurs(element)) return;
    elements.add(element as Element);
    if (elements.size > MAX_ELEMENTS) whole = true;
  };
  const observer = new MutationObserver((records) => {
    let any = false;
    if (records.length > MAX_RECORDS) whole = any = true;
    else for (const record of records) any = noteRecord(record, remember) || any;
    if (any) changed(listTargets(records));
  });
  const options: MutationObserverInit = {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
    attributeFilter: [
      'alt',
      'aria-label',
      'href',
      'title',
      'open',
      'hidden',
      'aria-modal',
      ...(attribute ? [attribute] : []),
    ],
  };
  const follow = (): void => {
    for (const root of listOpenRoots(document)) {
      if (!followed.has(root)) observer.observe(root, options);
      followed.add(root);
    }
  };
  return {
    // The document, not its element: a page may put in another one.
    start: () => observer.observe(document, options),
    stop() {
      observer.disconnect();
      followed = new WeakSet();
    },
    take() {
      const taken = whole ? null : [...elements];
      elements = new Set();
      whole = false;
      follow();
      return taken;
    },
    forget() {
      whole = true;
    },
  };
}

/** Tells which elements a reading of these changed ones is about. */
export const aroundAny =
  (changed: readonly Element[]) =>
  (element: Element): boolean =>
    !element.isConnected || changed.some((one) => one.contains(element) || element.contains(one));

/** More places than this are not looked at one by one: the next scan reads them. */
const MAX_TARGETS = 200;

function listTargets(records: readonly MutationRecord[]): Set<Element> {
  const targets = new Set<Element>();
  for (const { target } of records) {
    const element = target instanceof Element ? target : target.parentElement;
    if (element && targets.size < MAX_TARGETS) targets.add(element);
  }
  return targets;
}

/** Tells which elements a record is about; false when it is only the echo of our own work. */
function noteRecord(
  { type, target, addedNodes, removedNodes }: MutationRecord,
  remember: (node: Node | null) => void,
): boolean {
  if (type !== 'childList') {
    remember(type === 'attributes' ? target : target.parentElement);
    return true;
  }
  let any = false;
  for (const node of addedNodes) {
    if (isOurs(node)) continue;
    any = true;
    remember(node instanceof Element ? node : target);
  }
  // A chip of ours that the shop removed counts too: it drew its tile anew.
  if ([...removedNodes].some((node) => !isRemovedByUs(node))) {
    any = true;
    remember(target);
  }
  return any;
}
