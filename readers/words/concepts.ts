import { toAlternatives } from '../../engine/text/alternatives.ts';
import phrases from './concepts.json' with { type: 'json' };

/**
 * What headers and labels are made of (`concepts.json`), in en, de, fr, es, it, nl, pl, pt and the
 * Nordic languages: folded phrases (lower case, no accents, no punctuation), `*` for the rest of a
 * word. `other` are words for dates that end nothing of updates; `versions`, updates of the system
 * to a new version.
 */
export type Concept = keyof typeof phrases;

const compile = (list: readonly string[]): RegExp =>
  new RegExp(`(?<![a-z0-9])${toAlternatives(list.join('\n'))}(?![a-z0-9])`);

const PATTERNS = new Map(
  Object.entries(phrases).map(([concept, list]) => [concept, compile(list)] as const),
);

/** Does a folded text hold a word of this concept? */
export const hasConcept = (text: string, concept: Concept): boolean =>
  PATTERNS.get(concept)?.test(text) === true;

/** Does a folded text speak of updates for security? */
export const speaksOfSecurityUpdates = (text: string): boolean =>
  hasConcept(text, 'security') && hasConcept(text, 'update');
