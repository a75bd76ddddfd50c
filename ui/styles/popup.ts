/** The toolbar popup. Wide enough for a device's name, never wider than a phone. */
export const POPUP_CSS = `
/* The browser sizes the popup to its content up to 600 px and scrolls the document; what has the focus stays clear of header and footer. */
html{background:var(--ub-paper);scroll-padding-block:48px 116px}
body{margin:0;inline-size:400px;max-inline-size:100%;background:var(--ub-paper);color:var(--ub-ink);font:400 var(--ub-text-m)/1.45 var(--ub-sans);overflow-wrap:anywhere}
.popup{display:flex;flex-direction:column;min-block-size:100%}
.popup main{flex:1}
.bar,footer{position:sticky;z-index:1}
.bar{inset-block-start:0;background:var(--ub-paper)}
footer{inset-block-end:0}
@media (max-height:420px){.bar,footer{position:static}html{scroll-padding:0}}
.bar{display:flex;align-items:baseline;justify-content:space-between;gap:var(--ub-space-3);padding-block:var(--ub-space-2);padding-inline:var(--ub-space-4);border-block-end:2px solid var(--ub-ink)}
.brand{font-weight:650;font-size:var(--ub-text-s)}
.host{text-align:end}
main{padding:var(--ub-space-3) var(--ub-space-4) var(--ub-space-2)}
h1{font:600 var(--ub-text-xl)/1.2 var(--ub-serif);text-wrap:balance}
.idle p{margin-block-start:var(--ub-space-2)}
.row{display:flex;flex-wrap:wrap;gap:var(--ub-space-2)}
.shares{display:flex;flex-wrap:wrap;gap:var(--ub-space-1) var(--ub-space-2);margin-block-start:var(--ub-space-2)}
.share{min-block-size:var(--ub-target);padding:.15em .7em;border:1px solid var(--ub-edge);border-radius:99px;background:var(--ub-paper);font-size:var(--ub-text-s);cursor:pointer}
.share:hover{border-color:var(--ub-accent);color:var(--ub-accent)}
.share[aria-pressed="true"]{background:var(--ub-accent);border-color:var(--ub-accent);color:var(--ub-accent-ink)}
.search{display:block;margin-block-start:var(--ub-space-3)}
.search input{inline-size:100%;min-block-size:32px;padding:.3em .7em;border:1px solid var(--ub-edge);border-radius:var(--ub-radius-s);background:var(--ub-paper)}
.search input::placeholder{color:var(--ub-quiet);opacity:1}
.group{margin-block-start:var(--ub-space-3)}
.group h2{font:650 var(--ub-text-s)/1.3 var(--ub-sans);color:var(--ub-quiet);padding-block-end:var(--ub-space-1);border-block-end:1px solid var(--ub-line)}
.group h2 span{font-weight:400;margin-inline-start:.3em}
.listing{display:flex;align-items:center;gap:var(--ub-space-2);border-block-end:1px solid var(--ub-line)}
.jump{flex:1;min-inline-size:0;display:grid;gap:1px;padding-block:var(--ub-space-2);padding-inline:0;border:0;background:none;text-align:start;cursor:pointer}
.jump:hover .name{text-decoration:underline}
.says{display:flex;align-items:baseline;gap:.45em;color:var(--tone);font-size:var(--ub-text-s);font-weight:600;line-height:1.3}
.says .mark{transform:translateY(.08em)}
.name{line-height:1.35}
.name,.title{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden}
.title{font-size:var(--ub-text-s);-webkit-line-clamp:1}
.more{flex:none;font-size:var(--ub-text-s)}
.notice{padding-inline:var(--ub-space-4);color:var(--ub-quiet)}
.notice:not(:empty){padding-block:var(--ub-space-1)}
footer{padding:var(--ub-space-2) var(--ub-space-4) var(--ub-space-3);background:var(--ub-raised);border-block-start:1px solid var(--ub-line);font-size:var(--ub-text-s)}
.ends{display:flex;align-items:baseline;justify-content:space-between;gap:var(--ub-space-3)}
.ends .plain{flex:none;white-space:nowrap}
.version{display:block;font-family:var(--ub-mono);font-size:.92em}
.switches{display:flex;flex-wrap:wrap;gap:0 var(--ub-space-4)}
.diagnostics{margin-block-start:var(--ub-space-3)}
.facts>div{display:flex;justify-content:space-between;gap:var(--ub-space-3);padding-block:.15em}
.facts dt{color:var(--ub-quiet)}
.field.switch{display:flex;flex-wrap:wrap;align-items:center;gap:0 .6em;min-block-size:var(--ub-target)}
.switch input{inline-size:16px;block-size:16px;accent-color:var(--ub-accent);flex:none}
.switch label{padding-block:.25em;cursor:pointer}
`;
