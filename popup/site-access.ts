/** Whether a page is one of those our manifest names, and why nothing runs there. */

/**
 * Does a match pattern (`https://*.shop.example/*`) cover the address? Scheme and host only; our
 * patterns all end in `/*`.
 */
export function isCovered(pattern: string, url: URL): boolean {
  const split = /^(\*|https?):\/\/([^/]+)\//.exec(pattern);
  if (split === null) return false;
  const [, scheme = '', host = ''] = split;
  if (scheme !== '*' && `${scheme}:` !== url.protocol) return false;
  if (host === '*') return true;
  return host.startsWith('*.')
    ? url.hostname === host.slice(2) || url.hostname.endsWith(host.slice(1))
    : url.hostname === host;
}

export type SiteAccess =
  /** A page of the browser itself, or one no extension may read. */
  | 'closed'
  /** A shop of ours that Useby needs permission for. */
  | 'withheld'
  /** A shop of ours with access, yet nobody answers: opened before the extension came. */
  | 'silent'
  /** Not a shop of ours. */
  | 'elsewhere';

/**
 * Why a tab did not answer. `named`: patterns of the manifest; `granted`: does the browser give
 * access to this origin?
 */
export function decideSiteAccess(
  url: string | undefined,
  named: readonly string[],
  granted: boolean,
): SiteAccess {
  if (url === undefined || !/^https?:\/\//.test(url)) return 'closed';
  if (granted) return 'silent';
  return named.some((pattern) => isCovered(pattern, new URL(url))) ? 'withheld' : 'elsewhere';
}
