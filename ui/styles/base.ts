/**
 * Rules every surface of ours shares. Logical properties only, so that right-to-left scripts need
 * nothing more.
 */
export const BASE_CSS = `
*,*::before,*::after{box-sizing:border-box}
h1,h2,h3,h4,p,ul,ol,dl,dd,figure,blockquote{margin:0;padding:0}
ul,ol{list-style:none}
:focus{outline:none}
:focus-visible{outline:2px solid var(--ub-accent);outline-offset:2px;border-radius:var(--ub-radius-s)}
a{color:var(--ub-accent);text-underline-offset:.15em;text-decoration-thickness:from-font}
a:hover{text-decoration-thickness:2px}
button,input,select{font:inherit;color:inherit;margin:0}
.mark{inline-size:.95em;block-size:.95em;flex:none;fill:currentColor}
.tone-alert{--tone:var(--ub-alert);--tint:var(--ub-alert-tint)}
.tone-caution{--tone:var(--ub-caution);--tint:var(--ub-caution-tint)}
.tone-good{--tone:var(--ub-good);--tint:var(--ub-good-tint)}
.tone-neutral{--tone:var(--ub-neutral);--tint:var(--ub-neutral-tint)}
.mark{color:var(--tone,currentColor)}
.chip{display:inline-flex;align-items:center;gap:.4em;max-inline-size:100%;padding:.2em .55em;border:1px solid var(--tone);border-radius:var(--ub-radius-s);
  background:var(--ub-paper);color:var(--ub-ink);box-shadow:0 1px 3px rgb(0 0 0/.2);font-size:var(--ub-text-xs);font-weight:600;line-height:1.35}
.chip.dashed{border-style:dashed}
.button,.plain,.icon{min-block-size:var(--ub-target);min-inline-size:var(--ub-target);cursor:pointer;border-radius:var(--ub-radius-s)}
.button{padding:.3em .8em;border:1px solid var(--ub-edge);background:var(--ub-paper);color:var(--ub-ink);font-weight:550;line-height:1.3}
.button:hover{border-color:var(--ub-accent);color:var(--ub-accent)}
.button.primary{background:var(--ub-accent);border-color:var(--ub-accent);color:var(--ub-accent-ink)}
.button.primary:hover{filter:brightness(1.08)}
.button:disabled{opacity:.6;cursor:default}
.plain{padding:.2em 0;border:0;background:none;color:var(--ub-accent);text-decoration:underline;text-underline-offset:.15em;text-align:start}
.plain:hover{text-decoration-thickness:2px}
.icon{display:inline-grid;place-items:center;border:0;background:none;color:var(--ub-ink);padding:0}
.icon:hover{background:var(--ub-sunk)}
.icon svg{inline-size:1rem;block-size:1rem;inline-size:16px;block-size:16px;stroke:currentColor;fill:none;stroke-width:1.75}
.copy{display:inline-flex;align-items:center;flex-wrap:wrap;gap:var(--ub-space-2)}
.copied{font-size:var(--ub-text-s);color:var(--ub-good);font-weight:600}
.unseen{position:absolute;inline-size:1px;block-size:1px;margin:-1px;padding:0;border:0;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.arrow{font-size:.85em;margin-inline-start:.2em;display:inline-block}
[dir="rtl"] .arrow{transform:scaleX(-1)}
.quiet{color:var(--ub-quiet)}
.small{font-size:var(--ub-text-s)}
summary{cursor:pointer;min-block-size:var(--ub-target);display:flex;align-items:center;gap:.45em;color:var(--ub-accent);list-style:none}
summary::-webkit-details-marker{display:none}
summary::before{content:"";flex:none;inline-size:.42em;block-size:.42em;border:solid currentColor;border-width:0 1.5px 1.5px 0;transform:rotate(-45deg);margin-inline:.15em .1em;transition:transform .12s}
[dir="rtl"] summary::before{transform:rotate(135deg)}
details[open]>summary::before{transform:rotate(45deg)}
@media (prefers-reduced-motion:reduce){*,*::before,*::after{animation:none!important;transition:none!important}}
@media (forced-colors:active){
  .chip,.button{border-color:currentColor}
  .button.primary{background:ButtonFace;color:ButtonText}
  :focus-visible{outline-color:Highlight}
}
`;
