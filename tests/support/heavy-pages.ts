/** Letters of a heavy page: as much as a shop's page weighs, all of it one thing. */
const SIZE = 1_500_000;

const repeat = (make: (n: number) => string, size = SIZE): string => {
  const parts: string[] = [];
  for (let length = 0, n = 0; length < size; n += 1) {
    const part = make(n);
    parts.push(part);
    length += part.length;
  }
  return parts.join('');
};
const times = (count: number, make: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => make(n)).join('');
const pickFrom = (letters: string): string =>
  repeat((n) => letters[(n * 7_919) % letters.length] ?? '');
const jsonLd = (text: string): string => `<script type="application/ld+json">${text}</script>`;
const tile = (inner: string): string =>
  `<div data-component-type="s-search-result" data-asin="B0C6KMK9RN"><h2><a href="/dp/B0C6KMK9RN">TP-Link Tapo C200</a></h2>${inner}</div>`;

/** What stands in the body of a page of 1.5 MB of one thing, by its name. */
export const HEAVY_PAGES: Readonly<Record<string, () => string>> = {
  'one word of text': () => 'x'.repeat(SIZE),
  'words of text': () => repeat(() => 'Tapo camera for £19.99 '),
  'figures and currency signs': () => repeat((n) => `£${n} $${n}.99 EUR ${n},00 € `),
  'dates and update words': () => repeat((n) => `security updates until ${n % 28} March 2030, `),
  'signs of Chinese': () => pickFrom('更新保证安全设备电源连接相机扬声器手机网络'),
  'letters from right to left': () => pickFrom('אבגדהוזחטילמנסעפצקרשת'),
  spaces: () => `Tapo${' '.repeat(SIZE)}C200`,
  'line ends': () => `Tapo${'\n'.repeat(SIZE)}C200`,
  'a heading': () => `<h1>${repeat(() => 'Samsung Galaxy S25 ')}</h1>`,
  'one title attribute': () => `<h1 title="${repeat(() => 'Samsung Galaxy S25 ')}">Tapo C200</h1>`,
  'one address': () => `<a href="/dp/${'x'.repeat(SIZE)}">Tapo C200 <img alt="Tapo C200"></a>`,
  'one class list': () => `<div class="${repeat((n) => `price-${n} `)}">Tapo C200 £19.99</div>`,
  'one inline style': () => `<div style="${repeat((n) => `--a${n}:1;`)}">Tapo C200</div>`,
  'class lists': () => repeat((n) => `<b class="a${n} price b${n} title c${n}">x</b>`),
  'images in one box': () => repeat((n) => `<img loading="lazy" src="/i.svg" alt="Tapo C${n}">`),
  'images in links': () =>
    repeat(
      (n) => `<a href="/p/${n}"><img loading="lazy" src="/i.svg" alt="Tapo C${n} camera"></a>`,
    ),
  'tiles alike': () =>
    repeat(
      (n) =>
        `<div class="t"><a href="/p/${n}"><img loading="lazy" src="/i.svg"><h3>Tapo C${n} camera</h3></a><b>£${n}.99</b></div>`,
    ),
  'tiles of the shop': () =>
    repeat(
      (n) =>
        `<div data-component-type="s-search-result" data-asin="B${n}"><img src="/i.svg"><h2><a href="/dp/B${n}"><span>TP-Link Tapo C${n}</span></a></h2></div>`,
    ),
  'one tile with all': () => tile(repeat((n) => `<span class="a-price">£${n}.99</span>`)),
  'one tile with one text': () => tile(repeat((n) => `£${n}.99 `)),
  links: () => repeat((n) => `<a href="/p/${n}">Tapo C${n}</a>`),
  'rows of a table': () =>
    `<table>${repeat((n) => `<tr><th>Label ${n}</th><td>Value £${n}</td></tr>`)}</table>`,
  'tables in tables': () =>
    repeat(() => `${'<table><tr><td>'.repeat(20)}Tapo${'</td></tr></table>'.repeat(20)}`),
  'a list of terms': () => `<dl>${repeat((n) => `<dt>Updates ${n}</dt><dd>until 2030</dd>`)}</dl>`,
  'lists in lists': () => repeat(() => `${'<ul><li>'.repeat(40)}Tapo${'</li></ul>'.repeat(40)}`),
  'boxes in boxes': () => repeat(() => `${'<div>'.repeat(200)}Tapo${'</div>'.repeat(200)}`),
  'empty elements': () => times(100_000, () => '<i></i>'),
  'spans in one line': () => `<p>${repeat((n) => `<span>£${n}</span>`)}</p>`,
  'options of a select': () => `<select>${repeat((n) => `<option>Galaxy S${n}</option>`)}</select>`,
  'fields of a form': () =>
    repeat((n) => `<label>Label ${n}<input name="f${n}" value="1"></label>`),
  buttons: () => repeat((n) => `<button>Add to basket ${n}</button>`),
  dialogs: () =>
    repeat((n) => `<div role="dialog" aria-modal="true"><h2>Tapo C${n}</h2>£${n}</div>`),
  'structured data': () =>
    jsonLd(
      `[${repeat((n) => `{"@type":"Product","name":"Tapo C${n}","offers":{"price":${n}}},`)}{}]`,
    ),
  'one name in structured data': () =>
    jsonLd(`{"@type":"Product","name":"${repeat(() => 'Tapo C200 ')}","sku":"1"}`),
  'structured data with a fault': () => jsonLd(`{"a":${' '.repeat(SIZE)}x`),
  'brackets in structured data': () => jsonLd('['.repeat(SIZE)),
  'strings in structured data': () =>
    jsonLd(`{"@type":"Product","x":[${repeat(() => '"\\u0026;" ')}`),
  microdata: () =>
    repeat(
      (n) => `<i itemscope itemtype="https://schema.org/Product"><b itemprop="name">C${n}</b></i>`,
    ),
  'microdata in microdata': () =>
    repeat(
      () =>
        `${'<i itemprop="offers" itemscope itemtype="https://schema.org/Product">'.repeat(100)}x${'</i>'.repeat(100)}`,
    ),
  'meta elements': () => repeat((n) => `<meta property="og:title" content="Tapo C${n}">`),
  'attributes of one element': () => `<div${repeat((n) => ` data-a${n}="Tapo"`)}></div>`,
  comments: () => repeat((n) => `<!-- Tapo C${n} -->`),
  'prices alone': () => repeat((n) => `<b>£${n}.99</b>`),
  'words that nearly match': () =>
    repeat((n) => `<p>update support until end of the minimum ${n} years guarant</p>`),
  headings: () => repeat((n) => `<h2>Samsung Galaxy S${n}</h2>`),
  drawings: () => `<svg>${repeat((n) => `<path d="M${n} 0L9 9"/>`)}</svg>`,
  'open shadow roots': () =>
    times(
      20_000,
      (n) => `<x-card><template shadowrootmode="open"><b>£${n}</b></template></x-card>`,
    ),
  'custom elements': () => times(40_000, (n) => `<x-${n % 999}>Tapo C${n}</x-${n % 999}>`),
};

/** Notes in the page itself how long it could not act, since it was last asked. */
const WATCH = `<script>{
  let last = Infinity;
  globalThis.longest = 0;
  const tick = () => {
    const now = performance.now();
    globalThis.longest = Math.max(globalThis.longest, now - last);
    last = now;
    setTimeout(tick, 1);
  };
  addEventListener('load', () => { last = performance.now(); setTimeout(tick, 1); });
}</script>`;

/** The whole page; null for an unknown name. */
export function createHeavyPage(name: string): string | null {
  const make = HEAVY_PAGES[name];
  if (make === undefined) return null;
  return `<!doctype html><html lang="en"><head><title>Tapo C200 camera</title>${WATCH}</head><body><main>${make()}</main></body></html>`;
}
