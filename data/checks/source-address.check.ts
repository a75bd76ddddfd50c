import { formatPlace, type Check } from './check.ts';

/**
 * Addresses that are no lasting public page: bare numbers, log-in walls, search results, shortened
 * links.
 */
const POOR =
  /^https?:\/\/(?:\d{1,3}(?:\.\d{1,3}){3}|localhost|bit\.ly|tinyurl\.com|t\.co|(?:www\.)?google\.[a-z.]+\/search)/i;

export const check: Check = {
  id: 'source-address',
  severity: 'error',
  why: 'A reader must be able to open the source.',
  fix: 'give the public address of the page that was read',
  run: (entries) =>
    entries.flatMap((entry) =>
      Object.entries(entry.brand.sources).flatMap(([key, { url }]) =>
        URL.canParse(url) && !POOR.test(url)
          ? []
          : [
              formatPlace(
                entry,
                ['sources', key, 'url'],
                `is no lasting public address: ${url.slice(0, 80)}`,
              ),
            ],
      ),
    ),
};
