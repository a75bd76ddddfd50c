import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hasPhrase, searchWords } from './phrase-lists.ts';

const word = fc.constantFrom('a', 'ab', 'b', 'smart', 'plug', '4g');
const words = fc.array(fc.oneof({ weight: 5, arbitrary: word }, fc.constant('|')), {
  maxLength: 12,
});
const list = fc.array(
  fc.array(word, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' ')),
  { maxLength: 6 },
);

it('answers as a search of the whole text for each phrase does', () =>
  fc.assert(
    fc.property(words, fc.array(list, { minLength: 1, maxLength: 4 }), (text, lists) => {
      const isSaid = searchWords(text);
      const whole = ` ${text.join(' ')} `;
      for (const phrases of [...lists, ...lists]) {
        expect(isSaid(phrases)).toBe(phrases.some((phrase) => whole.includes(` ${phrase} `)));
        for (const phrase of phrases)
          expect(hasPhrase(text, phrase)).toBe(whole.includes(` ${phrase} `));
      }
    }),
  ));
