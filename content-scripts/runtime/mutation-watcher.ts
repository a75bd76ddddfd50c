import { isOurs } from '../chip/element-names.ts';

/** Elements remembered one by one; a larger burst means "the page changed". */
const MAX_ELEMENTS = 40;
const MAX_RECORDS = 400;

export interface MutationWatcher {
  start(): void;
  stop(): void;
  /** What changed since the last call: the elements, or null for too much to tell apart. */
  take(): Element[] | null;
  /** The next `take` says "the whole page". */
  forget(): void;
}

/**
 * The one observer of a page: nodes, text, and those attributes that name a tile or carry its
 * title. Style and class changes, the bulk of a page's attribute traffic, are not delivered at all.
 * `changed` is called, before the browser paints, with the elements of changes that are not our own
 * doing.
 */
export function createMutationWatcher(
  attributes: readonly string[],
  changed: (targets: ReadonlySet<Element>) => void,
): MutationWatcher {
  let elements = new Set<Element>();
  let whole = true;
  const remember = (element: Element | null): void => {
    if (whole || element === null || isOurs(element)) return;
    elements.add(element);
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
    attributeFilter: ['alt', 'aria-label', 'href', 'title', ...attributes],
  };
  return {
    start: () => observer.observe(document.documentElement, options),
    stop: () => observer.disconnect(),
    take() {
      const taken = whole ? null : [...elements];
      elements = new Set();
      whole = false;
      return taken;
    },
    forget() {
      whole = true;
    },
  };
}

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
  remember: (element: Element | null) => void,
): boolean {
  if (type !== 'childList') {
    remember(type === 'attributes' ? (target as Element) : target.parentElement);
    return true;
  }
  let any = false;
  for (const node of addedNodes) {
    if (isOurs(node)) continue;
    any = true;
    remember(node instanceof Element ? node : (target as Element));
  }
  // A removed chip of ours counts too: the shop drew its tile anew.
  if (removedNodes.length > 0) {
    any = true;
    remember(target as Element);
  }
  return any;
}
