import { OVER_PAGE } from './dom/scope.ts';
import { selectFirst } from './dom/step-budget.ts';
import { readText } from './dom/text.ts';
import { formatBreadcrumb } from './listing-fields.ts';

/** Addresses whose heading repeats what somebody searched for: that is no shelf. */
const SEARCH =
  /search|such|recherche|buscar|cerca|zoeken|\/q\/|[?&](?:q|k|s|st|query|keywords?|term|text|_nkw)=/i;
/** Where a page lets its reader search; one that shows results mostly repeats what was asked. */
const SEARCH_FIELDS =
  'input[type="search" i], [role="search" i] input, input[aria-label*="search" i], input[name="q" i]';
const MAX_FIELDS = 6;
const BREADCRUMBS =
  '[class*="breadcrumb" i], [data-testid*="breadcrumb" i], [aria-label*="breadcrumb" i]';
const MAX_HEADING = 80;
/** Counts and filters that shops add to a heading ("Printers (120 items)"). */
const COUNTS =
  /\s*[([]?\s*\d[\d.,]*\s*(?:items?|products?|results?|artikel|produkte|produits|productos|prodotti)?\s*[)\]]?\s*$/i;

/**
 * What a list is a list of, by its breadcrumb and its one main heading; undefined for results of a
 * search.
 */
export function readListHeading(document: Document, url: URL): string | undefined {
  if (SEARCH.test(url.pathname + url.search)) return undefined;
  const headings = selectFirst(document, 'h1', 6).filter((one) => one.closest(OVER_PAGE) === null);
  const [heading, second] = headings;
  const name = heading && !second ? readText(heading, undefined, MAX_HEADING + 1) : '';
  const box = document.querySelector(BREADCRUMBS);
  const steps = box ? selectFirst(box, 'a', 8).map((step) => readText(step, undefined, 60)) : [];
  const last = name.length <= MAX_HEADING ? name.replace(COUNTS, '') : '';
  if (isAskedFor(document, last)) return undefined;
  return formatBreadcrumb([...steps, last]);
}

/** Does a field to search in hold these very words? An address need not say that it is a search. */
function isAskedFor(document: Document, words: string): boolean {
  const wanted = words.toLowerCase();
  return selectFirst(document, SEARCH_FIELDS, MAX_FIELDS).some(
    (field) =>
      wanted !== '' && 'value' in field && String(field.value).trim().toLowerCase() === wanted,
  );
}
