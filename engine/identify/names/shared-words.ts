import { listKindWords } from '../../connectable/lexicon/lexicon.ts';
import type { PackIndex } from '../../packed-dataset.ts';
import { createTokeniser, readToken, type Tokens } from '../../text/tokens.ts';

/**
 * A word in the names of so many makers names goods and no maker ("soundbar", "indoor"). With four,
 * "fire" and "cube" would be such words; with eleven, "watch" would be none.
 */
const MANY_MAKERS = 6;
/** Of a word for a kind of goods fewer makers are proof enough. */
const SOME_MAKERS = 3;
/** "300", "s10", "v3": any maker counts its goods. */
const COUNTS = /^[a-z]{0,2}\d{1,4}[a-z]?$/;

const tokenise = createTokeniser();

/** Words that the names of many makers' models bear. */
export function findSharedWords({ brands }: PackIndex): ReadonlySet<string> {
  const makers = new Map<string, { last: number; count: number }>();
  brands.forEach(({ models }, brand) => {
    for (const { name, names = [] } of models)
      for (const text of [name, ...names])
        for (const word of listWords(tokenise(text))) {
          const known = makers.get(word);
          if (known?.last === brand) continue;
          makers.set(word, { last: brand, count: (known?.count ?? 0) + 1 });
        }
  });
  const kinds = listKindWords();
  return new Set(
    [...makers].flatMap(([word, { count }]) =>
      count >= (kinds.has(word) ? SOME_MAKERS : MANY_MAKERS) ? [word] : [],
    ),
  );
}

const listWords = (tokens: Tokens): string[] =>
  Array.from({ length: tokens.count }, (_, at) => readToken(tokens, at));

/** Could these words be anybody's: each a number, or a word that many makers' names bear? */
export const isAnybodys = (tokens: Tokens, shared: ReadonlySet<string>): boolean =>
  listWords(tokens).every((word) => COUNTS.test(word) || shared.has(word));
