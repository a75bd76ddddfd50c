/**
 * All lists of phrases that rules ask for, by first word: a text is walked once, and each question
 * after that looks at the few phrases that stand in it. A list joins when it is first asked for;
 * lists are therefore constants, never made for one question.
 */

/** Folded words in order; a bar parts what no phrase reaches across. */
export type Words = readonly string[];

const byFirstWord = new Map<string, Set<string>>();
const known = new WeakMap<readonly string[], ReadonlySet<string>>();
let edition = 0;

function register(list: readonly string[]): ReadonlySet<string> {
  const phrases = new Set(list);
  for (const phrase of phrases) {
    const [first = ''] = phrase.split(' ', 1);
    const beside = byFirstWord.get(first) ?? new Set();
    beside.add(phrase);
    byFirstWord.set(first, beside);
  }
  known.set(list, phrases);
  edition++;
  return phrases;
}

/** How many lists have joined; a figure that grows with each listing betrays lists that are made. */
export const countKnownLists = (): number => edition;

/** Makes the question whether a phrase of a list stands in these words. */
export function searchWords(words: Words): (list: readonly string[]) => boolean {
  let found: readonly string[] = [];
  let foundAt = -1;
  return (list) => {
    const phrases = known.get(list) ?? register(list);
    if (foundAt !== edition) {
      found = findPhrases(words);
      foundAt = edition;
    }
    return found.some((phrase) => phrases.has(phrase));
  };
}

function findPhrases(words: Words): string[] {
  const found = new Set<string>();
  words.forEach((word, at) => {
    for (const phrase of byFirstWord.get(word) ?? [])
      if (!found.has(phrase) && standsAt(words, at, phrase)) found.add(phrase);
  });
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
