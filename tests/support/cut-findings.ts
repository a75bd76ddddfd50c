import type { Page } from 'puppeteer-core';
import { findCatalogue, listLanguages } from '../../engine/i18n/catalogues.ts';

/** Every finding there is a word for, in every language. */
const FINDINGS = listLanguages().flatMap((language) =>
  Object.entries(findCatalogue(language)).flatMap(([id, words]) =>
    id.startsWith('catalogue.finding.') ? [words] : [],
  ),
);

/** Findings that a row of the table has no room for. */
export const listCutFindings = (page: Page): Promise<string[]> =>
  page.$eval(
    '.line',
    (line, findings) => {
      const row = line.parentElement as HTMLElement;
      const place = line.querySelector<HTMLElement>('.comes-to') as HTMLElement;
      const own = place.textContent;
      const cut = findings.filter((words) => {
        place.textContent = words;
        return (
          place.scrollWidth > place.clientWidth ||
          place.scrollHeight > place.clientHeight ||
          line.scrollHeight > row.clientHeight
        );
      });
      place.textContent = own;
      return cut;
    },
    FINDINGS,
  );
