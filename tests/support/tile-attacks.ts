const script = (code: string): string => `<script>${code}</script>`;

/** What a page does before we come, by name; it still holds the same eight tiles. */
export const ATTACKS_BEFORE: Readonly<Record<string, string>> = {
  'opens every closed root that it hears of': script(
    `const own = Element.prototype.attachShadow; Element.prototype.attachShadow = function (init) { globalThis.stolen = 'a root'; return own.call(this, { ...init, mode: 'open' }); };`,
  ),
  'takes its observers and timers away': script(
    `for (const name of ['MutationObserver', 'IntersectionObserver', 'ResizeObserver']) globalThis[name] = class { observe() {} disconnect() {} takeRecords() { return []; } };
    globalThis.requestAnimationFrame = globalThis.requestIdleCallback = globalThis.setTimeout = () => 0; globalThis.getComputedStyle = () => ({});`,
  ),
  'freezes what all scripts share': script(
    `for (const one of [Object, Array, Element, Node, HTMLElement, EventTarget, Map, Promise, String, RegExp, Document]) Object.freeze(one.prototype);`,
  ),
  'lies about its elements': script(
    `Object.defineProperty(Node.prototype, 'isConnected', { get: () => false }); Object.defineProperty(Document.prototype, 'hidden', { get: () => true });
    Element.prototype.getBoundingClientRect = () => { throw 1; }; Element.prototype.querySelectorAll = () => [];`,
  ),
  'offers readers of its own by our symbols': script(
    `const take = { open: () => { globalThis.stolen = 'a reading'; }, isAlive: () => true, scan: () => { globalThis.stolen = 'a scan'; } };
    globalThis[Symbol.for('useby.page')] = globalThis[Symbol.for('useby.reader')] = take; globalThis[Symbol.for('useby.layers')] = { layers: take, facts: take };
    globalThis[Symbol.for('useby.steps')] = { taken: 1e9 }; globalThis[Symbol.for('useby.names')] = '--known';`,
  ),
  'calls off what all others have asked for': script(
    `const own = setInterval(() => { const top = setTimeout(() => 0) + 500; for (let id = 0; id < top; id += 1) { if (id !== own) clearTimeout(id); globalThis.cancelIdleCallback?.(id); cancelAnimationFrame(id); } }, 50);`,
  ),
  'unsets and hides all of its elements': `<style>useby-badge,useby-badge *,useby-dot{all:unset!important;display:none!important;visibility:hidden!important}</style>`,
  'leads its addresses elsewhere': '<base href="https://elsewhere.example/x/">',
  'puts a root on its own body': script(
    `addEventListener('DOMContentLoaded', () => { document.body.attachShadow({ mode: 'open' }).innerHTML = '<slot></slot>'; });`,
  ),
};

interface Attack {
  attack: string;
  /** Chips that are left at least, where the page can silence them. */
  least?: number;
}
const HOSTS = `[...document.querySelectorAll('useby-badge')]`;
const TILES = `[...document.querySelectorAll('.tile')]`;

/** What a page does to the chips that stand, by name. */
export const ATTACKS_AFTER: Readonly<Record<string, Attack>> = {
  'moves each to the next tile': {
    attack: `const tiles = ${TILES}; for (const host of ${HOSTS}) { const to = tiles[(tiles.indexOf(host.closest('.tile')) + 1) % tiles.length]; to.append(host); }`,
    least: 0,
  },
  'moves each without taking it out': {
    attack: `const tiles = ${TILES}; for (const host of ${HOSTS}) { const to = tiles[(tiles.indexOf(host.closest('.tile')) + 3) % tiles.length]; (to.moveBefore ?? to.insertBefore).call(to, host, null); }`,
    least: 0,
  },
  'copies each to the next tile': {
    attack: `const tiles = ${TILES}; for (const host of ${HOSTS}) tiles[(tiles.indexOf(host.closest('.tile')) + 1) % tiles.length].append(host.cloneNode(true));`,
    least: 0,
  },
  'takes each into another document': {
    attack: `const frame = document.createElement('iframe'); document.body.append(frame); for (const host of ${HOSTS}) frame.contentDocument.body.append(host);`,
    least: 0,
  },
  'lets two tiles change places': {
    attack: `const [a, b] = ${TILES}; const place = document.createComment(''); a.before(place); b.before(a); place.replaceWith(b);`,
  },
  'lets two titles change places': {
    attack: `const [a, b] = document.querySelectorAll('.tile h2'); const place = document.createComment(''); a.before(place); b.before(a); place.replaceWith(b);`,
  },
  'lets two pictures change places': {
    attack: `const [a, b] = document.querySelectorAll('.tile img'); const place = document.createComment(''); a.before(place); b.before(a); place.replaceWith(b);`,
  },
  'presses and points by itself': {
    attack: `for (const host of ${HOSTS}) { for (const type of ['pointerenter', 'pointerdown', 'mousedown', 'focus', 'pointerup', 'mouseup', 'click', 'contextmenu']) host.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, detail: 1 }));
      for (const key of ['Enter', ' ']) for (const type of ['keydown', 'keyup']) host.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true })); host.tabIndex = 0; host.accessKey = 'u'; host.click(); host.focus(); }`,
  },
  'speaks to us in messages': {
    attack: `for (const message of [{ type: 'list' }, { type: 'show-panel', key: 'B0SAMPLE01' }, { type: 'panel', event: 'close' }]) { postMessage(message, '*'); for (let n = 0; n < length; n += 1) globalThis[n].postMessage(message, '*'); }`,
  },
  'dresses each as another': {
    attack: `for (const host of ${HOSTS}) { host.hidden = true; host.setAttribute('style', 'display:none!important;left:0'); host.dataset.status = 'ended'; host.dataset.tone = 'alert'; host.className = 'alert'; host.dir = 'rtl'; }`,
  },
  'defines our elements late': {
    attack: `customElements.define('useby-badge', class extends HTMLElement { constructor() { super(); try { this.attachShadow({ mode: 'open' }).innerHTML = 'Updates until 2099'; } catch {} try { globalThis.stolen = this.attachInternals().shadowRoot; } catch {} } });`,
  },
  'puts in another body': {
    attack: `const next = document.body.cloneNode(true); for (const host of next.querySelectorAll('useby-badge')) host.remove(); document.body = next;`,
  },
  'takes its body out and puts it back': {
    attack: `const { body } = document; body.remove(); setTimeout(() => document.documentElement.append(body), 200);`,
  },
  'adopts a sheet against us': {
    attack: `const sheet = new CSSStyleSheet(); sheet.replaceSync('useby-badge,useby-dot{display:none!important;position:fixed!important;inset:0!important;translate:300px!important}'); document.adoptedStyleSheets = [sheet];`,
  },
};
