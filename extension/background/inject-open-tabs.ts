import { browser } from '../platform.ts';
import { matchesPattern } from '../../messages/match-pattern.ts';

interface Script {
  matches?: string[];
  excludeMatches?: string[];
  js?: string[];
}

/** The manifest's own scripts, in the words of the scripting API. */
export function listManifestScripts(): Script[] {
  const { content_scripts: scripts = [] } = browser.runtime.getManifest() as {
    content_scripts?: { matches: string[]; exclude_matches?: string[]; js: string[] }[];
  };
  return scripts.map(({ matches, exclude_matches: excludeMatches = [], js }) => ({
    matches,
    excludeMatches,
    js,
  }));
}

/**
 * Starts scripts in tabs that were open before them: Chromium does so only for pages loaded later.
 * Firefox injects the manifest's scripts itself, so there it is for newly granted sites. A tab that
 * refuses (asleep, discarded, an error page) is passed over.
 */
export async function injectIntoOpenTabs(scripts: readonly Script[]): Promise<void> {
  for (const { matches = [], excludeMatches = [], js = [] } of scripts) {
    const tabs = await browser.tabs.query({ url: matches, discarded: false }).catch(() => []);
    const open = tabs.filter(
      ({ url }) =>
        url !== undefined && !excludeMatches.some((pattern) => matchesPattern(pattern, url)),
    );
    await Promise.all(
      open.map(({ id }) =>
        id === undefined
          ? undefined
          : browser.scripting
              .executeScript({ target: { tabId: id }, files: js })
              .catch(() => undefined),
      ),
    );
  }
}
