import devices from '../../connectable/lexicon/devices.json';
import signalWords from '../../connectable/lexicon/signal-words.json';
import { DEVICE_TYPES, type DeviceType } from '../../device-types.ts';
import {
  buildTable,
  endsPhrase,
  matchPhrases,
  mayBegin,
  toPhrase,
  type PhraseMatch,
  type PhraseTable,
} from '../../text/phrases.ts';
import { foldWords, GAP, hashText, type Tokens } from '../../text/tokens.ts';
import colours from '../../vocabulary/colours.json';
import words from './followers.json';

/**
 * What may stand directly behind a device's name without making another device of it, by kind
 * (`followers.json`): learned from the titles of shops. A word of no kind may be the name of a
 * variant that we do not hold.
 */
export type FollowerKind =
  /** Says nothing that tells two devices apart, and another word may come behind it. */
  | 'choice'
  /** Begins the description: what comes behind it is no part of the name. */
  | 'description'
  /** Describes only where a description comes behind it: "indoor camera". */
  | 'trait'
  /** Belongs to the name of a colour: "phantom black". */
  | 'lead';

export interface Follower {
  kind: FollowerKind;
  /** A word for the thing itself; fits devices of these types. */
  type?: DeviceType;
  /** A trait that is a word for the thing itself, too: "vacuum", "mesh". */
  noun?: DeviceType;
  /** Token behind it. */
  to: number;
}

export type FollowerMeaning = Omit<Follower, 'to'>;

const CHOICES = ['storage', 'size', 'pack', 'condition', 'market', 'fitting'] as const;
const DESCRIPTIONS = ['join', 'spec'] as const;

function listMeanings(): [string, FollowerMeaning][] {
  const give = (list: readonly string[], meaning: FollowerMeaning): [string, FollowerMeaning][] =>
    list.map((text) => [text, meaning]);
  return [
    ...give(colours, { kind: 'choice' }),
    ...CHOICES.flatMap((group) => give(words[group], { kind: 'choice' })),
    ...DESCRIPTIONS.flatMap((group) => give(words[group], { kind: 'description' })),
    ...give(words.lead, { kind: 'lead' }),
    ...give(words.trait, { kind: 'trait' }),
    ...Object.entries(words.typed).flatMap(([type, list]) =>
      give(list, { kind: 'description', type: type as DeviceType }),
    ),
    ...DEVICE_TYPES.flatMap((type) =>
      listNouns(type).map((text): [string, FollowerMeaning] => [
        text,
        { kind: 'description', type },
      ]),
    ),
    ...give(signalWords.links, { kind: 'description' }),
    ...give(signalWords.computer, { kind: 'description' }),
    ...give(signalWords.phone, { kind: 'description' }),
  ];
}

/** Words for the kind of goods; a pattern with a number in it is a name. */
function listNouns(type: DeviceType): string[] {
  const entry = (devices as Partial<Record<DeviceType, NounLists>>)[type] ?? {};
  return [...(entry.always ?? []), ...(entry.needing ?? []).flatMap((row) => row.words)].filter(
    (text) => !text.includes('#'),
  );
}

interface NounLists {
  always?: readonly string[];
  needing?: readonly { words: readonly string[] }[];
}

/** The phrases and what each means. */
export interface Followers {
  table: PhraseTable;
  /** By phrase number. */
  meanings: readonly FollowerMeaning[];
  /** Hashes of words that may end such a phrase, and of words that begin makers' families. */
  before: ReadonlySet<number>;
}

const MAX_PHRASE_TOKENS = 5;
const STOPS_AT = GAP.BREAK | GAP.OPEN | GAP.CLOSE;

let shared: Followers | undefined;

/** All lists as one table; the first list that has a phrase keeps it. Built on first use. */
export const openFollowers = (): Followers => (shared ??= buildFollowers());

/** Takes the phrases as the packed index holds them, so that a wake need not build them. */
export function adoptFollowers(followers: Followers): void {
  shared = followers;
}

function buildFollowers(): Followers {
  const known = new Map<string, { words: string[]; meaning: FollowerMeaning }>();
  for (const [text, meaning] of listMeanings()) {
    const folded = foldWords(text);
    const key = folded.join('');
    const same = known.get(key)?.meaning;
    if (same === undefined) known.set(key, { words: folded, meaning: { ...meaning } });
    else if (same.kind === 'trait' && meaning.type !== undefined) same.noun ??= meaning.type;
  }
  const all = [...known.values()];
  const ends = all.map((one) => one.words.at(-1) ?? '');
  return {
    table: buildTable(all.map((one) => toPhrase(one.words))),
    meanings: all.map(({ meaning }) => meaning),
    before: new Set([...ends, ...words.family].map(hashText)),
  };
}

/** The longest known phrase that begins at a token. */
export function readFollower(tokens: Tokens, at: number): Follower | null {
  const { table, meanings } = openFollowers();
  if (!mayBegin(table, tokens.hash[at] as number)) return null;
  const found: PhraseMatch[] = [];
  matchPhrases({ table, maxTokens: MAX_PHRASE_TOKENS, stopsAt: STOPS_AT }, tokens, at, found);
  const longest = found.at(-1);
  const meaning = longest && meanings[longest.phrase];
  return longest && meaning ? { ...meaning, to: longest.to } : null;
}

/** May this word stand before a device's name without being part of it? */
export const mayPrecede = (tokens: Tokens, at: number): boolean =>
  openFollowers().before.has(tokens.hash[at] as number);

/** Do comma, bar, bracket or spaced dash part a token from the one before it? */
export const isParted = (tokens: Tokens, at: number): boolean =>
  at >= tokens.count || endsPhrase(tokens.gap[at] as number, GAP.BREAK);
