/** What the page of `GRASP` leaves at its window. */
export interface Thief {
  takeAll(): {
    /** Every text it has come by. */
    texts: string[];
    /** Those of them that come out of a chip's root. */
    inside: string[];
    /** Roots, hosts and texts of ours that passed through a method of the page's. */
    built: string[];
  };
  /** Those of some texts that the browser's own search says are there, closed roots included. */
  guess(words: readonly string[]): string[];
}

/**
 * Script of a shop that wants to know what a chip says, put before all of ours: it patches what
 * builds and reads roots, watches every change and event, and asks every interface that gives text
 * away. Runs in the page, so it may use nothing outside itself.
 */
export function GRASP(): void {
  const [texts, inside, built]: [string[], string[], string[]] = [[], [], []];
  let isAsking = false;
  const isOurs = (node: unknown): boolean => node instanceof Node && /^useby-/i.test(node.nodeName);
  const keep = (text: unknown): void => void (texts.length < 5_000 && texts.push(String(text)));
  const keepRoot = (root: Node): void => {
    inside.push(root.textContent ?? '');
    for (const part of (root as ShadowRoot).querySelectorAll('*'))
      for (const { value } of part.attributes) keep(value);
  };
  /** Everything from a node outwards; a root among it is what the page was after. */
  const keepNode = (node: unknown): void => {
    for (let at = node; at instanceof Node; at = at.parentNode) {
      if (at instanceof ShadowRoot && isOurs(at.host)) keepRoot(at);
      if (isOurs(at)) keep(new XMLSerializer().serializeToString(at));
    }
  };
  const attempt = (work: () => unknown): void => {
    try {
      const got = work();
      if (got instanceof Node) keepNode(got);
      else if (got !== null && got !== undefined) keep(got);
    } catch {
      // This way is shut.
    }
  };

  const patch = (owner: object, name: string): void => {
    const found = Object.getOwnPropertyDescriptor(owner, name);
    const role = (['value', 'set', 'get'] as const).find(
      (each) => typeof found?.[each] === 'function',
    );
    if (!found?.configurable || role === undefined) return;
    const before = found[role] as (...args: unknown[]) => unknown;
    found[role] = function (this: unknown, ...args: unknown[]) {
      if (!isAsking && (isOurs(this) || args.some(isOurs))) built.push(name);
      return before.apply(this, args);
    };
    Object.defineProperty(owner, name, found);
  };
  for (const name of ['attachShadow', 'attachInternals', 'setAttribute', 'append', 'before'])
    patch(Element.prototype, name);
  for (const name of ['appendChild', 'insertBefore', 'textContent', 'isConnected'])
    patch(Node.prototype, name);
  for (const name of ['shadowRoot', 'innerHTML', 'id', 'className']) patch(Element.prototype, name);
  for (const name of ['dataset', 'lang', 'dir', 'title']) patch(HTMLElement.prototype, name);
  patch(ShadowRoot.prototype, 'host');
  patch(ShadowRoot.prototype, 'adoptedStyleSheets');

  new MutationObserver((changes) => {
    for (const { addedNodes, target, oldValue } of changes) {
      keepNode(target);
      attempt(() => oldValue);
      for (const node of addedNodes) keepNode(node);
    }
  }).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeOldValue: true,
  });
  const EVENTS = ['mousemove', 'mouseover', 'pointermove', 'focusin', 'keydown', 'copy', 'toggle'];
  for (const type of [...EVENTS, 'selectionchange', 'beforetoggle', 'transitionend'])
    addEventListener(
      type,
      (event) => {
        const seen = event as Event & Record<string, unknown>;
        for (const node of event.composedPath()) keepNode(node);
        for (const name of [
          'originalTarget',
          'explicitOriginalTarget',
          'rangeParent',
          'relatedTarget',
        ])
          attempt(() => seen[name]);
        attempt(() => getSelection()?.toString());
      },
      true,
    );

  const readHost = (host: Element): void => {
    const { left, bottom } = host.parentElement?.getBoundingClientRect() ?? new DOMRect();
    attempt(() => host.shadowRoot);
    attempt(() => (host as HTMLElement).attachInternals().shadowRoot);
    attempt(() => (host as HTMLElement).innerText);
    attempt(() => host.parentElement?.innerText);
    attempt(() => host.closest<HTMLElement>('.tile')?.innerText);
    attempt(() => host.getHTML({ serializableShadowRoots: true }));
    attempt(() => host.cloneNode(true));
    attempt(() => new XMLSerializer().serializeToString(host));
    attempt(() => host.ariaLabel);
    attempt(() => (host as Element & { computedName?: string }).computedName);
    attempt(() => getComputedStyle(host, '::before').content);
    attempt(() => document.caretPositionFromPoint(left + 20, bottom - 12)?.offsetNode);
    attempt(() => document.caretRangeFromPoint(left + 20, bottom - 12)?.startContainer);
    attempt(() => document.elementFromPoint(left + 20, bottom - 12));
    attempt(() => {
      const range = document.createRange();
      range.selectNode(host);
      return range.toString() + (range.cloneContents().textContent ?? '');
    });
  };
  /** The way that leads into a closed root: a search of the page, and all around what it finds. */
  const { find } = window as unknown as { find: (text: string) => boolean };
  const search = (): void => {
    const selection = getSelection();
    selection?.removeAllRanges();
    for (let tries = 0; tries < 20 && find('Useby:'); tries++) {
      attempt(() => selection?.anchorNode?.getRootNode());
      attempt(() => selection?.getRangeAt(0).startContainer);
      document.execCommand('selectAll');
      const text = selection?.toString() ?? '';
      keep(text);
      if (text.includes('Useby:')) inside.push(text);
      selection?.collapseToEnd();
    }
  };
  Object.assign(window, {
    guess: (words: readonly string[]) =>
      words.filter((word) => {
        getSelection()?.removeAllRanges();
        return find(word);
      }),
    takeAll: () => {
      isAsking = true;
      document.querySelectorAll('useby-badge').forEach(readHost);
      attempt(() => document.body.innerText);
      attempt(() => document.documentElement.textContent);
      attempt(() => document.documentElement.getHTML({ serializableShadowRoots: true }));
      attempt(() => document.evaluate('string(//body)', document, null, 2).stringValue);
      attempt(() =>
        performance
          .getEntries()
          .map((entry) => JSON.stringify(entry))
          .join(' '),
      );
      attempt(() =>
        document
          .getAnimations()
          .map(({ id }) => id)
          .join(' '),
      );
      search();
      isAsking = false;
      return { texts: [...new Set([...texts, ...inside])], inside: [...new Set(inside)], built };
    },
  });
}
