/** Name of our panel in a shop's page; tools and tests know it (design, contracts). */
export const PANEL_TAG = 'useby-panel';

/**
 * Events the shop never hears of when they happen on something of ours: its shortcuts and click
 * counters are not for here.
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
  'touchstart',
  'touchmove',
  'touchend',
  'keydown',
  'keyup',
  'keypress',
  'focusin',
  'focusout',
  'copy',
  'wheel',
  'beforeinput',
  'input',
];

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
  for (const type of OWN_EVENTS) root.addEventListener(type, (event) => event.stopPropagation());
  return { host, root };
}
