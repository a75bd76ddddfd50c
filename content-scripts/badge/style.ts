import { tokenSheet } from '../../ui/tokens.ts';

/**
 * Rules of the chip's root. The host lies out of flow at the corner of its containing block and has no size, so nothing in the
 * shop moves; `!important` here wins over every rule of the page for the host. The chip is shifted by a transform, which the
 * browser does not count as a layout shift.
 */
const RULES = `
:host{all:initial!important;position:absolute!important;left:0!important;top:0!important;display:block!important;
  width:0!important;height:0!important;z-index:1!important;pointer-events:none!important;overflow:visible!important}
*{box-sizing:border-box}
button{all:unset;box-sizing:border-box;position:absolute;left:0;top:0;visibility:hidden;pointer-events:auto;cursor:pointer;
  display:flex;align-items:flex-start;gap:5px;width:max-content;max-width:var(--most,180px);min-height:24px;padding:4px 7px 4px 6px;
  border:1px solid var(--tone);border-radius:var(--ub-radius-s);background:var(--ub-paper);color:var(--ub-ink);
  font:600 11px/1.3 var(--ub-sans);letter-spacing:0;text-align:start;overflow-wrap:anywhere;
  box-shadow:0 0 0 1px var(--ub-paper),0 1px 3px rgb(0 0 0/.25)}
button.dashed{border-style:dashed}
button.placed{visibility:visible}
button:hover{background:var(--tint)}
button:focus-visible{outline:2px solid var(--ub-accent);outline-offset:2px}
svg{flex:none;width:11px;height:11px;margin-top:2px;fill:var(--tone)}
.lines{display:flex;flex-direction:column}
.second{font-weight:400}
.name{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.alert{--tone:var(--ub-alert);--tint:var(--ub-alert-tint)}
.caution{--tone:var(--ub-caution);--tint:var(--ub-caution-tint)}
.good{--tone:var(--ub-good);--tint:var(--ub-good-tint)}
.neutral{--tone:var(--ub-neutral);--tint:var(--ub-neutral-tint)}
.ring{position:absolute;left:0;top:0;border:3px solid var(--ub-accent);border-radius:var(--ub-radius-m);animation:ring 2.4s ease-out forwards}
@keyframes ring{70%{opacity:1}to{opacity:0}}
@media (prefers-reduced-motion:reduce){.ring{animation-timing-function:steps(1,end)}}
@media (forced-colors:active){button{border-width:2px;box-shadow:none}svg{fill:CanvasText}}
@media print{:host{display:none!important}}
`;

let shared: CSSStyleSheet | null = null;

/** Styles a root that already stands in the page: a constructed sheet cannot follow a root from one document to another. */
export function styleRoot(root: ShadowRoot): void {
  const text = (): string => tokenSheet('root') + RULES;
  try {
    if (shared === null) {
      shared = new CSSStyleSheet();
      shared.replaceSync(text());
    }
    root.adoptedStyleSheets = [shared];
  } catch {
    // Older Firefox refuses sheets made by a content script (bug 1751346).
    const style = root.ownerDocument.createElement('style');
    style.textContent = text();
    root.append(style);
  }
}
