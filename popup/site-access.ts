import { matchesPattern } from '../messages/match-pattern.ts';

/** Why nothing of ours answers on a page. */
export type SiteAccess =
  /** A page of the browser itself, or one no extension may read. */
  | 'browser-page'
  /** A shop of ours, but the browser withholds access. */
  | 'permission-needed'
  /** A shop of ours with access, yet nobody answers: opened before the extension came. */
  | 'not-started'
  /** Not a shop of ours. */
  | 'unsupported';

/**
 * Why a tab did not answer. `named`: patterns of the manifest; `isGranted`: does the browser give
 * access to this origin?
 */
export function decideSiteAccess(
  url: string | undefined,
  named: readonly string[],
  isGranted: boolean,
): SiteAccess {
  if (url === undefined || !/^https?:\/\//.test(url)) return 'browser-page';
  if (isGranted) return 'not-started';
  return named.some((pattern) => matchesPattern(pattern, url))
    ? 'permission-needed'
    : 'unsupported';
}
