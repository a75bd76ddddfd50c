import { formatPlace, type Check } from './check.ts';

const AT_COMMIT = /github\.com\/[^/]+\/[^/]+\/blob\/[0-9a-f]{7,40}\//;
const NO_SOURCE =
  /github\.com\/[^/]+\/[^/]+\/(?:issues|pull|discussions)\/|blogspot\.|squarespace\.com|pages\.dev/;

export const check: Check = {
  id: 'pinned',
  severity: 'error',
  why: 'A branch moves on and the fact is gone; an issue or a site builder is nobody’s word.',
  fix: 'give the file at the commit that was read, and a page a person can open as its link',
  run: (entries) =>
    entries.flatMap((entry) =>
      Object.entries(entry.brand.sources).flatMap(([key, { url, recordedIn, panelOnly }]) => {
        if (NO_SOURCE.test(url) && !panelOnly)
          return [formatPlace(entry, ['sources', key, 'url'], `is no source: ${url.slice(0, 80)}`)];
        return recordedIn?.includes('github.com/') &&
          /\/blob\//.test(recordedIn) &&
          !AT_COMMIT.test(recordedIn)
          ? [formatPlace(entry, ['sources', key, 'recordedIn'], 'is at no fixed commit')]
          : [];
      }),
    ),
};
