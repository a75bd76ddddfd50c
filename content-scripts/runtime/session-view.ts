import type { Place } from '../../messages/contracts.ts';
import type { Reading } from '../extract/types.ts';
import type { Mark } from './mark.ts';

/** What panel and popup may know of a page's session, and ask of it. */
export interface SessionView {
  readonly marks: ReadonlyMap<Element, Mark>;
  readonly reading: Reading;
  /** What the background said instead of an answer. */
  readonly problem: string | undefined;
  /** Why the fallback has not come where it is wanted. */
  readonly fallbackProblem: string | undefined;
  readonly place: Place;
  /** The box of a mark's image, in px from its chip's host; null before it was measured. */
  findBox: (mark: Mark) => DOMRectReadOnly | null;
  /** Leaves the page as if we had never been there. */
  end: () => void;
}
