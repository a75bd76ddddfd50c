/** Options, welcome and credits: one column of text, as wide as reads well. */
export const PAGE_CSS = `
html{background:var(--ub-paper);color-scheme:var(--ub-scheme)}
body{margin:0;background:var(--ub-paper);color:var(--ub-ink);font:400 1rem/1.55 var(--ub-sans);overflow-wrap:anywhere}
main{max-inline-size:42rem;margin-inline:auto;padding:var(--ub-space-5) var(--ub-space-4) var(--ub-space-6)}
.brand{font-weight:650;padding-block-end:var(--ub-space-2);border-block-end:2px solid var(--ub-ink)}
h1{font:600 clamp(1.6rem,1.2rem + 2vw,2.4rem)/1.12 var(--ub-serif);margin-block:var(--ub-space-5) var(--ub-space-3);text-wrap:balance}
h2{font:600 1.25rem/1.25 var(--ub-serif);margin-block-end:var(--ub-space-2)}
.intro{font-size:1.15rem;color:var(--ub-quiet);text-wrap:pretty}
main>section{margin-block-start:var(--ub-space-5);padding-block-start:var(--ub-space-4);border-block-start:1px solid var(--ub-line)}
.dotted{display:grid;gap:var(--ub-space-2);padding-inline-start:1.2em}
.dotted li{list-style:disc}
.dotted li::marker{color:var(--ub-quiet)}
.nothing{font:600 1.6rem/1.2 var(--ub-serif);margin-block-end:var(--ub-space-1)}
.examples{display:grid;gap:var(--ub-space-4)}
.examples>div{display:grid;grid-template-columns:minmax(0,15rem) minmax(0,1fr);gap:var(--ub-space-1) var(--ub-space-4);align-items:center}
.examples .chip{font-size:var(--ub-text-s);justify-self:start}
.row{display:flex;flex-wrap:wrap;gap:var(--ub-space-2) var(--ub-space-3);align-items:center}
fieldset{border:0;margin:0;padding:0;min-inline-size:0}
legend{padding:0;font:600 1.25rem/1.25 var(--ub-serif);margin-block-end:var(--ub-space-1)}
.field{margin-block-start:var(--ub-space-1)}
.option,.switch{display:grid;grid-template-columns:auto minmax(0,1fr);gap:0 .7em;align-items:center;min-block-size:32px}
.option input,.switch input{inline-size:1.1rem;block-size:1.1rem;accent-color:var(--ub-accent)}
.option,.switch label{cursor:pointer}
.switch label{padding-block:.25em}
.switch p{grid-column:2}
.choice>p{margin-block-end:var(--ub-space-1)}
:disabled+label,fieldset:disabled .option{color:var(--ub-quiet);cursor:default}
.locked{display:inline-block;margin-block-start:var(--ub-space-1);padding:.1em .6em;border:1px solid var(--ub-edge);border-radius:var(--ub-radius-s);font-size:var(--ub-text-s)}
.facts{display:grid;gap:var(--ub-space-1);margin-block:var(--ub-space-2)}
.facts>div{display:grid;grid-template-columns:minmax(0,13rem) minmax(0,1fr);gap:var(--ub-space-3)}
.facts dt{color:var(--ub-quiet)}
.notice:not(:empty){position:sticky;inset-block-end:0;padding-block:var(--ub-space-2);background:var(--ub-paper);color:var(--ub-good);font-weight:600;font-size:var(--ub-text-s)}
table{inline-size:100%;border-collapse:collapse;font-size:var(--ub-text-m)}
th,td{text-align:start;vertical-align:top;padding:.4em .8em .4em 0;border-block-end:1px solid var(--ub-line);font-weight:400}
thead th{color:var(--ub-quiet);font-weight:600;font-size:var(--ub-text-s)}
.number{text-align:end;font-variant-numeric:tabular-nums;padding-inline-end:0}
td a,th a,.row a{min-block-size:24px;display:inline-flex;align-items:center}
@media (max-width:30rem){
  .examples>div,.facts>div{grid-template-columns:minmax(0,1fr);gap:0}
}
`;
