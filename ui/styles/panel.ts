/** The panel: a sheet at the inline end of wide windows, a bottom sheet on narrow ones. */
export const PANEL_CSS = `
.sheet{position:fixed;inset-block:var(--ub-space-3);inset-inline:auto var(--ub-space-3);inline-size:420px;max-inline-size:calc(100vw - 24px);block-size:auto;max-block-size:none;
  margin:0;padding:0;border:1px solid var(--ub-line);border-radius:var(--ub-radius-l);overflow:hidden;background:var(--ub-paper);color:var(--ub-ink);color-scheme:var(--ub-scheme);
  box-shadow:0 1px 2px #0003,0 12px 40px #0004;animation:ub-in .16s ease-out}
.sheet::backdrop{background:var(--ub-veil)}
@keyframes ub-in{from{opacity:0;transform:translateY(8px)}}
.panel{display:flex;flex-direction:column;block-size:100%;font:400 var(--ub-text-m)/1.5 var(--ub-sans);background:var(--ub-paper);color:var(--ub-ink);
  overflow-wrap:anywhere;text-align:start;letter-spacing:normal;word-spacing:normal;text-transform:none}
.bar{display:flex;align-items:center;justify-content:space-between;gap:var(--ub-space-2);padding-block:var(--ub-space-2);padding-inline:var(--ub-space-4) var(--ub-space-3);border-block-end:2px solid var(--ub-ink)}
.brand{font:600 var(--ub-text-s)/1.3 var(--ub-sans);letter-spacing:.01em}
.body{flex:1;min-block-size:0;overflow-y:auto;overscroll-behavior:contain;padding:var(--ub-space-4)}
.body:focus-visible{outline-offset:-3px}
.device h2{font:600 var(--ub-text-xl)/1.2 var(--ub-serif);text-wrap:balance;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:4;overflow:hidden}
.device>p{margin-block-start:var(--ub-space-1)}
.why{margin-block-start:var(--ub-space-1);font-size:var(--ub-text-s)}
.why[open]{padding-block-end:var(--ub-space-2)}
.why>:not(summary){margin-inline-start:1.1em}
.reasons li{padding-block:.1em}
.reasons li::before{content:"·";margin-inline-end:.5em;color:var(--ub-quiet)}
.headline{margin-block:var(--ub-space-3) 0;padding:var(--ub-space-3);border:1px solid var(--tone);border-inline-start-width:5px;border-radius:var(--ub-radius-s);background:var(--tint)}
.headline.dashed{border-style:dashed}
.headline .small{margin-block-start:var(--ub-space-1);padding-inline-start:1.5em}
.says{display:flex;align-items:baseline;gap:.5em;color:var(--tone);font-size:var(--ub-text-l);line-height:1.3}
.says .mark{transform:translateY(.08em)}
.part{margin-block-start:var(--ub-space-4);padding-block-start:var(--ub-space-3);border-block-start:1px solid var(--ub-line)}
.part h3{font:650 var(--ub-text-s)/1.3 var(--ub-sans);color:var(--ub-quiet);margin-block-end:var(--ub-space-1)}
.part h4{font:650 var(--ub-text-m)/1.3 var(--ub-sans);margin-block:var(--ub-space-3) var(--ub-space-1)}
.lead{display:flex;gap:.55em;align-items:baseline}
.lead .mark{transform:translateY(.1em)}
.claims{margin-block-start:var(--ub-space-3);display:grid;gap:var(--ub-space-3)}
.claim{padding-inline-start:var(--ub-space-3);border-inline-start:2px solid var(--ub-line);font-size:var(--ub-text-s)}
.together{white-space:nowrap}
.folded{margin-block-start:var(--ub-space-2)}
.source a{font-weight:600;display:inline-block;padding-block:.25em}
.note{margin-block-start:var(--ub-space-1);padding-inline-start:.8em;border-inline-start:2px dashed var(--ub-edge)}
.dispute{margin-block-start:var(--ub-space-2);padding:var(--ub-space-2) var(--ub-space-3);background:var(--ub-caution-tint);border-radius:var(--ub-radius-s);border:1px solid transparent}
blockquote{font-family:var(--ub-serif)}
blockquote{quotes:auto}
blockquote::before{content:open-quote}
blockquote::after{content:close-quote}
.said+.said{margin-block-start:var(--ub-space-3)}
.question{padding:var(--ub-space-3);background:var(--ub-accent-tint);border-radius:var(--ub-radius-m);border:1px solid transparent}
.question blockquote{font-size:var(--ub-text-l);line-height:1.35;margin-block:var(--ub-space-1) var(--ub-space-2)}
.dotted{display:grid;gap:var(--ub-space-1);padding-inline-start:1.1em}
.dotted li{list-style:disc}
.dotted li::marker{color:var(--ub-quiet)}
.provisions{inline-size:100%;border-collapse:collapse}
.provisions th,.provisions td{text-align:start;vertical-align:top;font-weight:400;padding:.3em .6em .3em 0;border-block-end:1px solid var(--ub-line)}
.provisions thead th{font-weight:600;color:var(--ub-quiet)}
.prepared{margin:var(--ub-space-2) 0;padding:var(--ub-space-2) var(--ub-space-3);max-block-size:14em;overflow:auto;white-space:pre-wrap;font:400 var(--ub-text-s)/1.45 var(--ub-mono);
  background:var(--ub-raised);border:1px solid var(--ub-line);border-radius:var(--ub-radius-s)}
.row{display:flex;flex-wrap:wrap;gap:var(--ub-space-2);align-items:center}
a.button{text-decoration:none;display:inline-flex;align-items:center}
.foot{margin-block-start:var(--ub-space-5);padding-block-start:var(--ub-space-3);border-block-start:2px solid var(--ub-ink);display:grid;gap:var(--ub-space-2)}
code{font-family:var(--ub-mono);font-size:.95em}
@media (max-width:480px){
  .sheet{inset:auto 0 0 0;inline-size:100%;max-inline-size:none;max-block-size:88vh;max-block-size:88dvh;display:flex;border-inline-width:0;border-block-end-width:0;border-radius:var(--ub-radius-l) var(--ub-radius-l) 0 0}
  .sheet:not([open]){display:none}
  .panel{inline-size:100%;block-size:auto}
  .body{padding-block-end:max(var(--ub-space-4),env(safe-area-inset-bottom))}
}
@media (max-width:340px){.body{padding-inline:var(--ub-space-3)}}
@media (forced-colors:active){.headline,.question,.dispute{border-color:CanvasText}}
`;
