import { endsPhrase, findDigitEdges, type Phrase } from '../../text/phrases.ts';
import { GAP, readToken, SPELT_SIGN, type Tokens } from '../../text/tokens.ts';
import type { Attributes } from './attributes.ts';
import type { Entry } from './name-index.ts';

/**
 * Phrases while the index is being built: what each may stand for, and where a title may cut it.
 */
export interface Draft {
  phrases: Map<string, { cuts: Set<number>; entries: Map<string, Entry> }>;
}

export const createDraft = (): Draft => ({ phrases: new Map() });

/** The phrases of a draft with their entries, in one order. */
export function listPhrases({ phrases }: Draft): { phrases: Phrase[]; entries: Entry[][] } {
  return {
    phrases: [...phrases].map(([key, { cuts }]) => ({
      key,
      cuts: [...cuts].sort((a, b) => a - b),
    })),
    entries: [...phrases.values()].map(({ entries }) => [...entries.values()]),
  };
}

/**
 * "S23+" is "S23 plus" on a label and in a title; only a plus that touches the word before it
 * counts.
 */
export const spellPlus = (text: string): string =>
  /[+⁺]/.test(text) ? text.replace(PLUS, `$1${SPELT_SIGN}plus`) : text;

const PLUS = /([\p{L}\p{N}])[+⁺](?![\p{L}\p{N}])/giu;

/** Was one of these tokens, behind the first, a sign in the title? */
export function spansSpeltSign(
  { text, start, end }: Tokens,
  { from, to }: { from: number; to: number },
): boolean {
  for (let at = from + 1; at < to; at++)
    if (text.slice(end[at - 1], start[at]) === SPELT_SIGN) return true;
  return false;
}

/** Adds the tokens, but for the skipped ones, as a phrase. */
export function addPhrase(
  draft: Draft,
  tokens: Tokens,
  entry: Entry,
  skip?: ReadonlySet<number>,
): void {
  const key = toKey(tokens, skip);
  if (key.length > 0) addKey(draft, key, findCuts(tokens, key, skip), entry);
}

/** Does a comma, a bar or a spaced dash stand inside? */
export function isPartedInside({ gap, count }: Tokens): boolean {
  for (let at = 1; at < count; at++) if (endsPhrase(gap[at] as number, GAP.BREAK)) return true;
  return false;
}

/** Adds a folded phrase; a second entry of the same kind and brand joins the first. */
export function addKey(draft: Draft, key: string, cuts: readonly number[], entry: Entry): void {
  const slot = draft.phrases.get(key) ?? {
    cuts: new Set<number>(),
    entries: new Map<string, Entry>(),
  };
  for (const cut of cuts) slot.cuts.add(cut);
  const id = `${entry.kind}:${entry.brand}`;
  const same = slot.entries.get(id);
  if (same) mergeMembers(same, entry);
  else slot.entries.set(id, { ...entry, members: [...entry.members] });
  draft.phrases.set(key, slot);
}

/** Folded text of the tokens, but for the skipped ones, without separators. */
export function toKey(tokens: Tokens, skip?: ReadonlySet<number>): string {
  let key = '';
  for (let i = 0; i < tokens.count; i++) if (!skip?.has(i)) key += readToken(tokens, i);
  return key;
}

/**
 * Offsets at which a title may cut the phrase: where the name has a gap, and where letters meet
 * digits.
 */
function findCuts(tokens: Tokens, key: string, skip?: ReadonlySet<number>): number[] {
  const cuts: number[] = [];
  let length = 0;
  for (let i = 0; i < tokens.count; i++) {
    if (skip?.has(i)) continue;
    length += (tokens.from[i + 1] as number) - (tokens.from[i] as number);
    cuts.push(length);
  }
  return [...cuts, ...findDigitEdges(key)].filter((cut) => cut < key.length);
}

function mergeMembers(into: Entry, from: Entry): void {
  for (const member of from.members) {
    const isKnown = into.members.some(
      ({ model, attributes }) =>
        model === member.model && hasSameAttributes(attributes, member.attributes),
    );
    if (!isKnown) into.members.push(member);
  }
}

function hasSameAttributes(a: Attributes, b: Attributes): boolean {
  return (
    a.generation === b.generation &&
    a.isCounted === b.isCounted &&
    a.inches === b.inches &&
    a.year === b.year &&
    a.revision === b.revision &&
    a.network === b.network &&
    a.chip === b.chip
  );
}
