/** Name of our panel in a shop's page; tools and tests know it (design, contracts). */
export const PANEL_TAG = 'useby-panel';

/**
 * Events on something of ours that the shop's own listeners around it do not hear: its shortcuts
 * and click counters are not for here. A listener of the capture phase still does.
 */
const OWN_EVENTS = [
  'click',
  'auxclick',
  'dblclick',
  'contextmenu',
  'mousedown',
  'mouseup',
  'mousemove',
  'mouseover',
  'mouseout',
  'pointerdown',
  'pointerup',
  'pointermove',
  'pointerover',
  'pointerout',
  'pointercancel',
  'touchstart',
  'touchmove',
  'touchend',
  'touchcancel',
  'keydown',
  'keyup',
  'keypress',
  'focusin',
  'focusout',
  'copy',
  'wheel',
  'beforeinput',
  'input',
  'dragstart',
];

/** Lets the shop's bubbling listeners hear nothing of what happens inside. */
export function keepEventsInside(root: ShadowRoot): void {
  for (const type of OWN_EVENTS) root.addEventListener(type, (event) => event.stopPropagation());
}

/**
 * A host for something of ours over a shop's page, with its root. The caller puts it into the page.
 */
export function openOverlayHost(mode: ShadowRootMode): { host: HTMLElement; root: ShadowRoot } {
  // Made in a document without scripts: a page that has defined our tag name gets no say in it.
  const host = document.implementation.createHTMLDocument('').createElement(PANEL_TAG);
  // Nothing inherits from the shop, and no rule of the shop for unknown elements moves or hides the
  // host.
  host.style.cssText = 'all:initial!important;display:contents!important';
  const root = host.attachShadow({ mode });
  keepEventsInside(root);
  return { host, root };
}
