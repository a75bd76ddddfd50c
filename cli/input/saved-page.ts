/**
 * The page without its style sheets: reading needs none, parsing them takes most of the time
 * outside a browser, and some real ones make jsdom throw. One pass, whatever the input.
 */
export function withoutStyles(html: string): string {
  const low = html.toLowerCase();
  let out = '';
  let at = 0;
  for (;;) {
    const start = low.indexOf('<style', at);
    const end = start < 0 ? -1 : low.indexOf('</style', start);
    if (end < 0) return out + html.slice(at);
    out += html.slice(at, start);
    at = end;
    const close = low.indexOf('>', end);
    at = close < 0 ? html.length : close + 1;
  }
}
