/**
 * All lists of phrases that rules ask for, word by word: a text is walked once, and each question
 * after that looks at the few phrases that stand in it. A list joins when it is first asked for;
 * lists are therefore constants, never made for one question.
 */

/** Folded words in order; a bar parts what no phrase reaches across. */
export type Words = readonly string[];

/** Phrases by their words: a place is left as soon as no phrase goes on with its next word. */
interface Step {
  phrase?: string;
  next: Map<string, Step>;
}

const start: Step = { next: new Map() };
const known = new WeakMap<readonly string[], ReadonlySet<string>>();
let edition = 0;

function register(list: readonly string[]): ReadonlySet<string> {
  const phrases = new Set(list);
  for (const phrase of phrases) addPhrase(phrase);
  known.set(list, phrases);
  edition++;
  return phrases;
}

function addPhrase(phrase: string): void {
  let step = start;
  for (const word of phrase.split(' ')) {
    const next: Step = step.next.get(word) ?? { next: new Map() };
    step.next.set(word, next);
    step = next;
  }
  step.phrase = phrase;
}

/**
 * How many lists have joined; a figure that grows with each listing betrays lists that are made.
 */
export const countKnownLists = (): number => edition;

/** Does a phrase of this list stand there? */
export type IsSaid = (list: readonly string[]) => boolean;

/** Makes the question whether a phrase of a list stands in these words. */
export function searchWords(words: Words): IsSaid {
  let found: readonly string[] = [];
  let foundAt = -1;
  return (list) => {
    const phrases = known.get(list) ?? register(list);
    if (foundAt !== edition) {
      found = findPhrases(words);
      foundAt = edition;
    }
    return found.length > 0 && found.some((phrase) => phrases.has(phrase));
  };
}

function findPhrases(words: Words): string[] {
  const found = new Set<string>();
  for (let from = 0; from < words.length; from++) {
    let step = start.next.get(words[from] as string);
    for (let at = from; step !== undefined; step = step.next.get(words[++at] ?? '|'))
      if (step.phrase !== undefined) found.add(step.phrase);
  }
  return [...found];
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
