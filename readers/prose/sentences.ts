import type { Line, PageFacts } from '../page/page.ts';
import { SENTENCE_END } from '../words/sentence-end.ts';
import { readFacts, withMeaning, type DatedFact } from './facts.ts';

/** A line with the dates that it gives. */
export interface ReadLine {
  line: Line;
  facts: DatedFact[];
}

const MAX_SENTENCES = 40;

/** Sentences that each give a date speak for themselves: what one names is not said by the next. */
export function readSentences(line: Line, page: PageFacts): ReadLine[] {
  const parts = line.text.split(/(?<=\?)\s+/);
  if (parts.length < 2 || parts.length > MAX_SENTENCES) return readAnswer(line, page);
  let { place } = line;
  return parts.flatMap((text): ReadLine | ReadLine[] => {
    if (!text.endsWith('?')) return readAnswer({ ...line, text, place }, page);
    // What is asked stands above what is answered.
    place = { ...place, headings: [...line.place.headings, text] };
    return { line: { ...line, text }, facts: [] };
  });
}

/** "A: until March 2029" under a question, without the mark that it is the answer. */
const ANSWER = /^(?:a|answer|antwort|r|r[eé]ponse|respuesta|risposta)\s?[:.]\s+/i;

const readAnswer = (line: Line, page: PageFacts): ReadLine[] =>
  readSaid(
    line.place.headings.at(-1)?.endsWith('?') === true
      ? { ...line, text: line.text.replace(ANSWER, '') }
      : line,
    page,
  );

function readSaid(line: Line, page: PageFacts): ReadLine[] {
  const whole = { line, facts: readFacts(line.text, page, line.place) };
  // What takes a day back and what stands in its place are one statement.
  if (whole.facts.length < 2 || whole.facts.some(({ isReplaced }) => isReplaced)) return [whole];
  const parts = line.text.split(SENTENCE_END);
  if (parts.length > MAX_SENTENCES) return [whole];
  const read = parts.map((text) => ({
    line: { ...line, text },
    facts: readFacts(text, page, line.place),
  }));
  if (read.filter(({ facts }) => facts.length > 0).length < 2) return splitClauses(whole, page);
  return read.flatMap((one) => splitClauses(one, page));
}

const UNTIL = "(?:until|till?|through|bis|jusqu['’]|hasta|fino|tot)";
/** "…, and the D7 until June 2029": a name and its end, with the verb of the clause before. */
const ARTICLE = "(?:the |den |die |das |le |la |l['’]|el |il |lo |de |het )?";
const VERBLESS = `${ARTICLE}(?:[^\\s,.;:()]+ ){0,2}[^\\s,.;:()]*\\d[^\\s,.;:()]*(?: [^\\s,.;:()]+){0,2} ${UNTIL}`;
const CLAUSE = new RegExp(
  `,?\\s(?:and|und|et|y|en|e)\\s(?=(?:for|fur|für|pour|para|voor)\\s|${VERBLESS})|,\\s(?=${VERBLESS})|;\\s`,
  'iu',
);

/** "For the X900 until 2034 and for the X700 until 2032": two products, one verb. */
function splitClauses(whole: ReadLine, page: PageFacts): ReadLine[] {
  const parts = whole.facts.length < 2 ? [] : whole.line.text.split(CLAUSE);
  if (parts.length < 2 || parts.length > MAX_SENTENCES) return [whole];
  const own = parts.map((text) => readFacts(text, page, whole.line.place));
  const said = own.flat().find(({ meaning }) => meaning !== null)?.meaning ?? null;
  const read = parts.map((text, at) => ({
    line: { ...whole.line, text },
    facts: withMeaning(own[at] ?? [], said),
  }));
  return read.filter(({ facts }) => facts.length > 0).length > 1 ? read : [whole];
}
