import type { LeftOut, ReadResult, ReadRow } from '../contract.ts';
import { splitModels } from '../grid/model-name.ts';
import type { Line, PageFacts, Place } from '../page/page.ts';
import { quoteStart } from '../quote.ts';
import type { Meaning } from '../words/meaning.ts';
import { finishDraft, type Draft } from './draft.ts';
import type { DatedFact } from './facts.ts';

/** What the lines read so far leave open for the next. */
export interface State {
  page: PageFacts;
  result: ReadResult;
  /** A product whose statement may go on in the next line. */
  draft: Draft | null;
  /** The last line that is a name and nothing else. */
  name: Line | null;
  /** The last line that is a label and nothing else ("Security updates until"). */
  label: Meaning | null;
  /** That label says that something ends ("until"); "Security updates" alone does not. */
  isEndLabel: boolean;
  /** A date that stands above the products it is for. */
  group: { line: Line; facts: DatedFact[] } | null;
  /** What says that its items get no more updates: "The following are no longer supported:". */
  unsupported: Line | null;
  /** Where the last item with a date stands. */
  dated: Place | null;
  /** Items without dates of their own follow this line. */
  leadsList: boolean;
}

/** Nothing is open before the first line. */
export const createState = (page: PageFacts): State => ({
  page,
  result: { rows: [], leftOut: [] },
  draft: null,
  name: null,
  label: null,
  isEndLabel: false,
  group: null,
  unsupported: null,
  dated: null,
  leadsList: false,
});

/** Keeps a row, or lists why there is none. */
export const add = (one: ReadRow | LeftOut, { rows, leftOut }: ReadResult): void => {
  if ('why' in one) leftOut.push(one);
  else rows.push(one);
};

/** What is open of a product is all that is said of it. */
export function finish(state: State): void {
  const { draft, page, result } = state;
  state.draft = null;
  if (!draft) return;
  for (const model of splitModels(draft.model)) add(finishDraft({ ...draft, model }, page), result);
}

/** Lists a line that gives no statement. */
export const leaveOut = (line: Line, why: string, { result }: State): void => {
  result.leftOut.push({ words: quoteStart(line.text), why });
};
