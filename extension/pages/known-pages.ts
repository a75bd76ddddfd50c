import type { KnownPage } from '../../readers/known-pages.ts';
import { browser } from '../platform.ts';

let kept: Promise<KnownPage[]> | undefined;

/** The pages of makers whose shape the package knows; none where the package lacks the list. */
export function loadKnownPages(): Promise<KnownPage[]> {
  kept ??= fetch(browser.runtime.getURL('pack/pages.json'))
    .then((answer) => answer.json())
    .then((value: unknown) => (Array.isArray(value) ? (value as KnownPage[]) : []))
    .catch(() => []);
  return kept;
}
