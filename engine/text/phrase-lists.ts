/**
 * All lists of phrases that rules ask for, word by word: a text is walked once, and each question
 * after that looks at the few phrases that stand in it. A list joins when it is first asked for;
 * lists are therefore constants, never made for one question.
 */

/** Folded words in order; a bar parts what no phrase reaches across. */
export type Words = readonly string[];

/** Phrases by their words: a place is left as soon as no phrase goes on with its next word. */
interface Step {
  /** The lists that hold the phrase which ends here. */
  lists: (readonly string[])[];
  next: Map<string, Step>;
}

const createStep = (): Step => ({ lists: [], next: new Map() });
const start: Step = createStep();
const known = new WeakSet<readonly string[]>();
let edition = 0;

function register(list: readonly string[]): void {
  for (const phrase of list) addPhrase(phrase, list);
  known.add(list);
  edition++;
}

function addPhrase(phrase: string, list: readonly string[]): void {
  let step = start;
  for (const word of phrase.split(' ')) {
    const next = step.next.get(word) ?? createStep();
    step.next.set(word, next);
    step = next;
  }
  step.lists.push(list);
}

/**
 * How many lists have joined; a figure that grows with each listing betrays lists that are made.
 */
export const countKnownLists = (): number => edition;

/** Does a phrase of this list stand there? */
export type IsSaid = (list: readonly string[]) => boolean;

/** Makes the question whether a phrase of a list stands in these words. */
export function searchWords(words: Words): IsSaid {
  let found = new Set<readonly string[]>();
  let foundAt = -1;
  return (list) => {
    if (!known.has(list)) register(list);
    if (foundAt !== edition) {
      found = findLists(words);
      foundAt = edition;
    }
    return found.has(list);
  };
}

/** The lists of which a phrase stands in these words. */
function findLists(words: Words): Set<readonly string[]> {
  const found = new Set<readonly string[]>();
  for (let from = 0; from < words.length; from++) {
    let step = start.next.get(words[from] as string);
    for (let at = from; step !== undefined; step = step.next.get(words[++at] ?? '|'))
      for (const list of step.lists) found.add(list);
  }
  return found;
}

function standsAt(words: Words, at: number, phrase: string): boolean {
  let from = 0;
  for (let i = at; ; i++) {
    const word = words[i];
    if (word === undefined || !phrase.startsWith(word, from)) return false;
    from += word.length;
    if (from === phrase.length) return true;
    if (phrase[from] !== ' ') return false;
    from++;
  }
}

/** Does one phrase stand in these words? For phrases that are no part of a list. */
export const hasPhrase = (words: Words, phrase: string): boolean =>
  words.some((_, at) => standsAt(words, at, phrase));
