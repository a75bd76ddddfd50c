import { foldText } from '../../engine/text/fold.ts';
import { isDateMeaning } from '../grid/frame.ts';
import { announcesEnd, findContextMeaning } from '../grid/columns.ts';
import { foldLine } from '../moments/find-moments.ts';
import type { Line, Place } from '../page/page.ts';
import { hasConcept } from '../words/concepts.ts';
import { readDateMeaning, type Meaning } from '../words/meaning.ts';
import { IS_AT_LEAST } from '../words/value-words.ts';
import { finishDraft } from './draft.ts';
import { withMeaning, type DatedFact } from './facts.ts';
import { add, finish, type State } from './line-state.ts';
import { listNamesAfter, listNamesUnder } from './line-shapes.ts';

const saysUntil = (text: string): boolean =>
  IS_AT_LEAST.test(foldLine(text)) || hasConcept(foldText(text), 'end');

/**
 * What the words above say that a date is about. Where neither they nor the line say that something
 * ends then, the date may be of anything: under "Security updates", the day of one.
 */
export function findContext(line: Line, { page }: State): Meaning | null {
  const context = { facts: page, place: line.place, caption: '' };
  return announcesEnd(context) || saysUntil(line.text) ? findContextMeaning(context) : null;
}

/** "Supported until 31 December 2029: X100, X200": the names stand behind the date. */
export function readNamesAfter(line: Line, facts: DatedFact[], state: State): boolean {
  const models = listNamesAfter(line, facts);
  if (models.length > 0) finish(state);
  for (const model of models)
    add(
      finishDraft({ model, place: line.place, line: line.text, facts }, state.page),
      state.result,
    );
  return models.length > 0;
}

/** "Supported until:" and beneath it "31 December 2029: X100, X200". */
export function readNamesUnder(
  line: Line,
  facts: DatedFact[],
  { label, state }: { label: Meaning | null; state: State },
): boolean {
  const models = listNamesUnder(line, facts);
  const above = isUnderEnd(line.place) ? findContext(line, state) : null;
  const meaning = state.isEndLabel ? (label ?? above) : above;
  if (models.length === 0 || meaning === null) return false;
  finish(state);
  state.label = label;
  const dated = withMeaning(facts, meaning);
  for (const model of models)
    add(
      finishDraft({ model, place: line.place, line: line.text, facts: dated }, state.page),
      state.result,
    );
  return true;
}

/** A heading that says that something ends: beneath another, a day may be of anything. */
const isUnderEnd = ({ headings }: Place): boolean =>
  headings.some((heading) => {
    const text = foldText(heading);
    return isDateMeaning(readDateMeaning(text)) && hasConcept(text, 'end');
  });
