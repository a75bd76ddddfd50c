/**
 * Does a match pattern (`https://*.shop.example/path*`) cover the address? Path and query are
 * matched together; `*` is the only wildcard.
 */
export function matchesPattern(pattern: string, address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, pathname, search } = new URL(address);
  const split = /^(\*|https?):\/\/([^/]+)(\/.*)$/.exec(pattern);
  if (split === null) return false;
  const [, scheme, host = '', path = ''] = split;
  if (scheme !== '*' && `${scheme}:` !== protocol) return false;
  if (
    host !== '*' &&
    host !== hostname &&
    !(host.startsWith('*.') && (hostname === host.slice(2) || hostname.endsWith(host.slice(1))))
  )
    return false;
  return matchesGlob(path, pathname + search);
}

/** `*` matches any run. Greedy by pieces, so the time is linear in the text for each piece. */
function matchesGlob(glob: string, text: string): boolean {
  const pieces = glob.split('*');
  const first = pieces[0] ?? '';
  if (pieces.length === 1) return text === glob;
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const piece of pieces.slice(1, -1)) {
    const found = text.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  const last = pieces.at(-1) ?? '';
  return text.length - at >= last.length && text.endsWith(last);
}
