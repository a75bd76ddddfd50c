import { tokenSheet } from '../../ui/tokens.ts';

/**
 * Rules of the chip's root. The host lies out of flow, at the corner of its containing block or
 * where the flow would have put it, and has no size, so nothing in the shop moves; `!important`
 * here wins over every rule of the page for the host. The chip is shifted by a transform, which the
 * browser does not count as a layout shift. `tight` (little room): the words run on under the mark;
 * a word that has no room at all makes the chip too wide, which is measured. `folded` (no room for
 * words): the mark alone; they appear for pointer and focus, and assistive technology always has
 * them.
 */
const RULES = `
:host{all:initial!important;position:absolute!important;left:0!important;top:0!important;display:block!important;
  width:0!important;height:0!important;z-index:1!important;pointer-events:none!important;overflow:visible!important}
*{box-sizing:border-box}
:host(:hover),:host(:focus-within){z-index:2!important}
button{all:unset;box-sizing:border-box;position:absolute;left:0;top:0;display:none;pointer-events:auto;cursor:pointer;
  align-items:flex-start;gap:5px;width:max-content;max-width:var(--most);min-width:24px;min-height:24px;padding-block:4px;padding-inline:6px 7px;
  border:1px solid var(--tone);border-radius:var(--ub-radius-s);background:var(--ub-paper);color:var(--ub-ink);
  font:600 11px/1.3 var(--ub-sans);letter-spacing:0;text-align:start;
  transform:translate(var(--x),var(--y)) translate(var(--back),-100%);
  box-shadow:0 0 0 1px var(--ub-paper),0 1px 3px rgb(0 0 0/.25)}
button.dashed{border-style:dashed}
button.fitting{display:flex;visibility:hidden}
button.placed{visibility:visible}
button:hover{background:var(--tint)}
button:focus-visible{outline:2px solid var(--ub-accent);outline-offset:2px}
svg{flex:none;width:11px;height:11px;margin-top:2px;fill:var(--tone)}
.first,.second{display:block}
.second{font-weight:400}
.name{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.tight{padding-block:3px;padding-inline:4px;line-height:1.2;min-width:min-content}
.tight.fitting{display:block}
.tight svg{float:inline-start;margin-block-start:1px;margin-inline-end:4px}
.folded:not(:hover,:focus-visible){width:24px;min-width:24px;padding:6px;overflow:hidden}
.folded:not(:hover,:focus-visible) svg{float:none;display:block;width:12px;height:12px;margin:-1px}
.folded:not(:hover,:focus-visible) .lines{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.folded:is(:hover,:focus-visible){max-width:var(--open-most);transform:translate(var(--open-x),var(--y)) translate(var(--open-back),-100%)}
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

/** The host stays where the flow would have put it, and moves with what surrounds it. */
const WITH_THE_FLOW = ':host{left:auto!important;top:auto!important}';

const sheets = new Map<string, CSSStyleSheet>();

/**
 * Styles a root that already stands in the page: a constructed sheet cannot follow a root from one
 * document to another.
 */
export function applyChipStyle(root: ShadowRoot, withFlow: boolean): void {
  const text = `${tokenSheet('root')}${RULES}${withFlow ? WITH_THE_FLOW : ''}`;
  try {
    const sheet = sheets.get(text) ?? new CSSStyleSheet();
    if (!sheets.has(text)) sheet.replaceSync(text);
    sheets.set(text, sheet);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Older Firefox refuses sheets made by a content script (bug 1751346).
    const style = root.ownerDocument.createElement('style');
    style.textContent = text;
    root.append(style);
  }
}
