import { foldText } from '../../engine/text/fold.ts';
import type { ReadResult } from '../contract.ts';
import { isDateMeaning } from '../grid/frame.ts';
import { splitModels } from '../grid/model-name.ts';
import { foldLine } from '../moments/find-moments.ts';
import type { Line, PageFacts } from '../page/page.ts';
import { WHY } from '../reasons.ts';
import { IS_UNSUPPORTED } from '../words/value-words.ts';
import { hasConcept } from '../words/concepts.ts';
import { readMeaning, type Meaning } from '../words/meaning.ts';
import { finishDraft } from './draft.ts';
import { withMeaning, type DatedFact } from './facts.ts';
import { add, createState, finish, leaveOut, type State } from './line-state.ts';
import { isNameAndDate, isOnlyValue } from './line-shapes.ts';
import { findContext, readNamesAfter, readNamesUnder } from './names-behind.ts';
import { readSentences } from './sentences.ts';
import {
  ANNOUNCES,
  findAskedSubject,
  findPlaceSubject,
  findSubject,
  isProductName,
  speaksOfSystem,
} from './subject.ts';
import { isUnsupportedHeading, readEndedLine, readUnsupported } from './unsupported.ts';

/** Reads lines of text: lists, sentences, labels and values that follow each other. */
export function readLines(lines: readonly Line[], page: PageFacts): ReadResult {
  const state = createState(page);
  const read = lines.flatMap((line) => readSentences(line, page));
  read.forEach(({ line, facts }, at) => {
    const next = read[at + 1];
    state.leadsList = next?.line.role === 'item' && next.facts.length === 0;
    if (facts.length === 0) readUndated(line, state);
    else readDated(line, facts, state);
  });
  finish(state);
  return state.result;
}

function readUndated(line: Line, state: State): void {
  if (leadsUnsupported(line)) {
    finish(state);
    Object.assign(state, { dated: null, group: null, unsupported: line, name: null });
    return;
  }
  const meaning = readMeaning(line.text);
  if (
    (isDateMeaning(meaning) || meaning === 'start' || meaning === 'ignore') &&
    !/\d/.test(line.text)
  ) {
    Object.assign(state, { label: meaning, isEndLabel: hasConcept(foldText(line.text), 'end') });
    if (line.role === 'heading') state.name = null;
    return;
  }
  state.label = null;
  if (state.group && isInGroup(line, state.group.line)) readGrouped(line, state, state.group);
  else if (line.role === 'item' && (state.unsupported ?? isUnsupportedHeading(line.place)))
    readListed(line, state);
  else readOther(line, state);
}

/** Items of a list under a heading, or right after a line that ends in a colon. */
const isInGroup = (line: Line, group: Line): boolean =>
  isProductName(line.text) &&
  (group.role === 'heading'
    ? line.place.headings.includes(group.text)
    : line.role === 'item' || line.text.split(' ').length <= 6);

function readGrouped(line: Line, state: State, group: { line: Line; facts: DatedFact[] }): void {
  for (const model of splitModels(line.text))
    add(
      finishDraft(
        { model, place: line.place, line: group.line.text, facts: group.facts },
        state.page,
      ),
      state.result,
    );
}

function readListed(line: Line, state: State): void {
  finish(state);
  state.result.rows.push(...readUnsupported(line, state.unsupported?.text, state.page));
}

const leadsUnsupported = ({ text, role }: Line): boolean =>
  role === 'paragraph' && text.endsWith(':') && IS_UNSUPPORTED.test(foldLine(text));

/** Items beside ones that give a date are rows of the same list. */
const isBesideDated = (line: Line, { dated }: State): boolean =>
  line.role === 'item' &&
  dated !== null &&
  dated.headings.length === line.place.headings.length &&
  dated.headings.every((heading, at) => heading === line.place.headings[at]);

function readOther(line: Line, state: State): void {
  finish(state);
  const ended = readEndedLine(line, state.page);
  if (ended.length > 0) {
    state.result.rows.push(...ended);
    return;
  }
  if (isBesideDated(line, state)) {
    leaveOut(line, WHY.noDate, state);
    return;
  }
  if (line.role !== 'item') Object.assign(state, { dated: null, group: null, unsupported: null });
  state.name = line.role !== 'heading' && !line.isValue && isProductName(line.text) ? line : null;
}

function readDated(line: Line, facts: DatedFact[], state: State): void {
  const { label, name } = state;
  state.label = null;
  if (isOnlyValue(line, facts)) {
    if (startsGroup(line))
      openGroup(line, withMeaning(facts, label ?? findContext(line, state)), state);
    else readValueLine(line, facts, { label, name, state });
    return;
  }
  if (readNamesAfter(line, facts, state) || readNamesUnder(line, facts, { label, state })) return;
  const subject = findSubject(line.text, facts[0]?.moment.at ?? 0, facts[0]?.moment.end);
  const leads = startsGroup(line) && state.leadsList;
  if (subject !== null && !leads) readNamed(line, subject, { facts, state });
  else if (startsGroup(line)) openGroup(line, withMeaning(facts, findContext(line, state)), state);
  else readNameless(line, facts, state);
}

const startsGroup = (line: Line): boolean =>
  line.role === 'heading' || ANNOUNCES.test(foldLine(line.text));

function openGroup(line: Line, facts: DatedFact[], state: State): void {
  finish(state);
  state.name = null;
  state.group = facts.some(({ meaning }) => meaning !== null && meaning !== 'ignore')
    ? { line, facts }
    : null;
}

function readValueLine(
  line: Line,
  facts: DatedFact[],
  { label, name, state }: { label: Meaning | null; name: Line | null; state: State },
): void {
  const dated = withMeaning(facts, label ?? findContext(line, state));
  const { place } = line;
  const model =
    name?.text ?? (label === null ? findAskedSubject(place) : findPlaceSubject(place, state.page));
  if (model === null) leaveOut(line, WHY.noProduct, state);
  else if (dated.every(({ meaning }) => meaning === null)) leaveOut(line, WHY.noMeaning, state);
  else {
    finish(state);
    state.draft = { model, place: line.place, line: line.text, facts: dated };
  }
  state.name = null;
}

const explainSilence = (facts: readonly DatedFact[]): string =>
  facts.some(({ meaning }) => meaning === 'ignore') ? WHY.other : WHY.noMeaning;

function readNamed(
  line: Line,
  subject: string,
  { facts, state }: { facts: DatedFact[]; state: State },
): void {
  finish(state);
  state.name = null;
  const dated = isNameAndDate(line, subject, facts)
    ? withMeaning(facts, findContext(line, state))
    : facts;
  const speaking = dated.filter(({ meaning }) => meaning !== null && meaning !== 'ignore');
  if (speaking.length === 0) leaveOut(line, explainSilence(dated), state);
  else {
    state.draft = { model: subject, place: line.place, line: line.text, facts: speaking };
    if (line.role === 'item') state.dated = line.place;
  }
}

const saysEnd = ({ meaning }: DatedFact): boolean => meaning?.startsWith('until') === true;

/** A line that names no product goes on about the one before, or about the page's. */
function readNameless(line: Line, facts: DatedFact[], state: State): void {
  const speaking = facts.filter(({ meaning }) => meaning !== null && meaning !== 'ignore');
  if (speaking.length === 0) {
    if (line.role === 'item') leaveOut(line, explainSilence(facts), state);
    return;
  }
  if (speaksOfSystem(line.text)) {
    leaveOut(line, WHY.other, state);
    return;
  }
  const { draft, name } = state;
  state.name = null;
  const isEnd = speaking.some(saysEnd);
  // Two ends are two statements: the second has not said for what.
  if (draft && isEnd && draft.facts.some(saysEnd)) {
    finish(state);
    leaveOut(line, WHY.noProduct, state);
    return;
  }
  if (draft) {
    state.draft = {
      ...draft,
      line: isEnd ? line.text : draft.line,
      facts: [...draft.facts, ...speaking],
    };
    return;
  }
  // One feature of a list names nothing of which the next could speak.
  const said = name?.role === 'item' ? undefined : name?.text;
  const model = said ?? findPlaceSubject(line.place, state.page);
  if (model === null) leaveOut(line, WHY.noProduct, state);
  else state.draft = { model, place: line.place, line: line.text, facts: speaking };
}
