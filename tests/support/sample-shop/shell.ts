/** Text as it may stand in HTML and in an attribute. */
export const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const STYLE = `
:root{color-scheme:light dark;--paper:#fff;--ink:#15181c;--soft:#62686f;--line:#dcdfe3}
@media (prefers-color-scheme:dark){:root{--paper:#16181b;--ink:#eceef0;--soft:#a2a8af;--line:#34383d}}
*{box-sizing:border-box}body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.4 system-ui,sans-serif}
header{display:flex;gap:24px;align-items:center;padding:14px 24px;border-bottom:1px solid var(--line);position:sticky;top:0;background:var(--paper);z-index:10}
header b{font-size:20px}header input{flex:1;max-width:520px;padding:8px 12px;border:1px solid var(--line);border-radius:20px;background:none;color:inherit}
main{max-width:1200px;margin:0 auto;padding:20px 24px}
.grid{display:grid;grid-template-columns:repeat(4,1fr);gap:20px}
.tile{border:1px solid var(--line);border-radius:8px;padding:12px;display:flex;flex-direction:column}
.tile>*+*{margin-top:8px}.tile>:last-child{margin-bottom:0}.picture{position:relative;display:block}
.picture img{width:100%;aspect-ratio:1;display:block;border-radius:4px;object-fit:cover}
h2{font-size:14px;font-weight:500;margin:0}a{color:inherit;text-decoration:none}.price{font-size:18px;font-weight:600}.soft{color:var(--soft);font-size:12px}
button{font:inherit;padding:8px 14px;border:0;border-radius:20px;background:#f0c14b;color:#111}
.product{display:grid;grid-template-columns:minmax(0,520px) 1fr;gap:32px}.product img{width:100%;display:block}h1{font-size:24px;margin:0 0 12px}
.small.grid{grid-template-columns:repeat(auto-fill,minmax(96px,1fr));gap:8px}.small .tile{padding:2px}
.rows{list-style:none;margin:0;padding:0}.rows li{border-bottom:1px solid var(--line)}.row{display:flex;gap:20px;padding:14px 0}.row .picture{flex:0 0 190px}.row .about>*+*{margin-top:6px}
dl div{display:flex;gap:16px}dt{color:var(--soft)}dd{margin:0}table{border-collapse:collapse}th{text-align:start;font-weight:400;color:var(--soft);padding:4px 16px 4px 0}
@media (max-width:640px){header{padding:10px 12px;gap:12px}header input{min-width:0}main{padding:12px}.grid{grid-template-columns:repeat(2,minmax(0,1fr));gap:12px}.product{grid-template-columns:minmax(0,1fr);gap:16px}.row{gap:12px}.row .picture{flex-basis:90px}}`;

/** What all pages of the sample shop have in common: head, bar, styles. */
export const createPage = (title: string, body: string, wanted = 'smart home'): string =>
  `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>${escape(title)}</title><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><style>${STYLE}</style></head>
<body><header><b>Sample shop</b><input aria-label="Search" value="${escape(wanted)}"><a href="#basket">Basket</a></header><main>${body}</main></body></html>`;
