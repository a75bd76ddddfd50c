/**
 * Words that accuse, judge, score or frighten, by language: none of them is ours to say ("use by"
 * means something else of food). Sources of patterns, so that one stem stands for its forms.
 */
const FORBIDDEN: Record<string, readonly string[]> = {
  cy: ['anghyfreithlon', 'anniogel', 'peryglus', 'tor cyfraith', '\\bcudd\\b', '\\bsgôr\\b'],
  de: [
    'illegal',
    'rechtswidrig',
    'versto(?:ß|ss)',
    'unsicher',
    'gefährlich',
    'versagt',
    'verheimlicht',
    '\\bversteckt',
  ],
  en: [
    '\\billegal',
    '\\bunlawful',
    '\\bbreach',
    '\\bviolat',
    '\\bnon-?complian',
    '\\bnot complian',
    '\\bbreak(?:s|ing)? the law',
    '\\bban(?:ned)?\\b',
    '\\bmust not\\b',
    '\\bunsafe',
    '\\binsecure',
    '\\bdanger',
    '\\bfail(?:s|ed|ure)?\\b',
    '\\bhidden\\b',
    '\\bscores?\\b',
    '\\bratings?\\b',
    '\\bexpired?\\b(?! is)',
    '\\buse[ -]by\\b',
    '\\bdo not buy',
  ],
  fr: ['illégal', 'infraction', 'dangereu', 'non conforme', '\\bcaché', 'échoue'],
};

const PATTERNS = new Map(
  Object.entries(FORBIDDEN).map(([language, words]) => [
    language,
    new RegExp(words.join('|'), 'i'),
  ]),
);

/**
 * Does a text say what is not ours to say? A language without a list is held against all of them.
 */
export function saysForbidden(text: string, language: string): boolean {
  const own = PATTERNS.get(language);
  return own ? own.test(text) : [...PATTERNS.values()].some((pattern) => pattern.test(text));
}
