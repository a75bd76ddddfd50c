/**
 * Match patterns of the browsers (`https://*.shop.example/path*`): how we write them for the
 * manifest, for permissions and for registered scripts, and how we read them.
 */

/** Every page we could ever be allowed on. */
export const EVERY_PAGE = 'https://*/*';

/** Does an origin that was granted stand for all sites? */
export const isEveryOrigin = (origin: string): boolean =>
  origin === EVERY_PAGE || origin === '<all_urls>' || origin === '*://*/*';

/** All pages of a host. */
export const toHostPattern = (host: string): string => `https://${host}/*`;

/** All pages of the site an address belongs to. */
export const toOriginPattern = (address: string): string => `${new URL(address).origin}/*`;

/**
 * The patterns of a path of a host, in which `*` stands for any text. A pattern's path begins with
 * a slash, so a leading `*` needs two: with and without something before.
 */
export function toPathPatterns(host: string, path: string): string[] {
  return listAnchoredPaths(path).map((anchored) => `https://${host}${anchored}`);
}

function listAnchoredPaths(path: string): string[] {
  if (!path.startsWith('*')) return [path.startsWith('/') ? path : `/${path}`];
  const rest = path.slice(1);
  return rest.startsWith('/') ? [rest, `/*${rest}`] : [`/*${rest}`];
}

/**
 * Does a pattern cover the address? Path and query are matched together; `*` is the only wildcard.
 */
export function matchesPattern(pattern: string, address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, pathname, search } = new URL(address);
  const [, scheme, host, path] = /^(\*|https?):\/\/([^/]+)(\/.*)$/.exec(pattern) ?? [];
  if (scheme === undefined || host === undefined || path === undefined) return false;
  return (
    (scheme === '*' || `${scheme}:` === protocol) &&
    matchesHost(host, hostname) &&
    matchesGlob(path, pathname + search)
  );
}

const matchesHost = (host: string, hostname: string): boolean =>
  host === '*' ||
  host === hostname ||
  (host.startsWith('*.') && (hostname === host.slice(2) || hostname.endsWith(host.slice(1))));

/** `*` matches any run. Greedy by pieces, so the time is linear in the text for each piece. */
export function matchesGlob(glob: string, text: string): boolean {
  const [first = '', ...pieces] = glob.split('*');
  const last = pieces.pop();
  if (last === undefined) return text === first;
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const piece of pieces) {
    const found = text.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return text.length - at >= last.length && text.endsWith(last);
}
