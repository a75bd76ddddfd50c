import { DEVICE_TYPES, type DeviceType } from '../../device-types.ts';
import { buildTable, toPhrase, type Phrase, type PhraseTable } from '../../text/phrases.ts';
import { foldWords } from '../../text/tokens.ts';
import devices from './devices.json';
import nonDevices from './non-devices.json';
import signalWords from './signal-words.json';

/** Things that may or may not have a link: what the title must add, and what silence means. */
export interface NeedingWords {
  words: readonly string[];
  silent: 'no' | 'unclear';
  /** "wireless" alone is evidence (headphones, speakers); for a mouse it is a 2.4 GHz dongle. */
  wireless?: 'yes' | 'unclear';
  /** "Smart" is only a word of praise here. */
  smart?: 'no';
}

/** Words of one device type (`devices.json`), matched without regard to spaces and dashes. */
export interface DeviceWords {
  /** Things that always have a data link. */
  always?: readonly string[];
  /** Signs of a class that only count when nothing else names the goods. */
  soft?: readonly string[];
  needing?: readonly NeedingWords[];
}

const DEVICES = devices as Partial<Record<DeviceType, DeviceWords>>;

export type Lexeme =
  | { kind: 'always'; type: DeviceType; soft?: true }
  | {
      kind: 'needing';
      type: DeviceType;
      silent: 'no' | 'unclear';
      wireless?: 'yes' | 'unclear';
      smart?: 'no';
    }
  | {
      kind:
        | 'console'
        | 'console-signal'
        | 'neutral'
        | 'link'
        | 'wireless'
        | 'smart'
        | 'wired'
        | 'radio-only'
        | 'computer-signal'
        | 'phone-signal'
        | 'accessory-maker';
    }
  | { kind: 'maker'; weak: boolean }
  | { kind: 'accessory' | 'goods'; weak: boolean; wearable?: true; holder?: true };

export interface Lexicon {
  table: PhraseTable;
  /** By phrase number. */
  lexemes: readonly Lexeme[];
}

interface WordList {
  words: readonly string[];
  lexeme: Lexeme;
}

let shared: Lexicon | undefined;

/** All phrase lists as one table; the first list that has a phrase keeps it. Built on first use. */
export const openLexicon = (): Lexicon => (shared ??= buildLexicon());

/** Takes the lexicon as the packed index holds it, so that a wake need not build it. */
export function adoptLexicon(lexicon: Lexicon): void {
  shared = lexicon;
}

function buildLexicon(): Lexicon {
  const known = new Map<string, { phrase: Phrase; lexeme: Lexeme }>();
  for (const { words, lexeme } of listWords())
    for (const text of words.flatMap(countUp)) {
      const phrase = toPhrase(foldWords(text));
      if (!known.has(phrase.key)) known.set(phrase.key, { phrase, lexeme });
    }
  const all = [...known.values()];
  return {
    table: buildTable(all.map(({ phrase }) => phrase)),
    lexemes: all.map(({ lexeme }) => lexeme),
  };
}

/** Every list in the order of precedence. */
const listWords = (): WordList[] => [
  // Phrases that only look like an accessory; they take their words out of the reading.
  { words: nonDevices.neutral, lexeme: { kind: 'neutral' } },
  // Named alone, a console is only the platform of a game.
  { words: signalWords.consoles, lexeme: { kind: 'console' } },
  ...listDeviceWords(),
  ...listAccessories(),
  // "Laptop bags": shops sell accessories in pairs and packs.
  ...listAccessories().map(({ words, lexeme }) => ({ words: words.flatMap(toPlural), lexeme })),
  ...listGoods(),
  ...listSignals(),
];

function listDeviceWords(): WordList[] {
  const rows = DEVICE_TYPES.map((type) => ({ type, ...DEVICES[type] }));
  return [
    ...rows.map(({ type, always = [] }): WordList => ({
      words: always.flatMap(withLinkInside),
      lexeme: { kind: 'always', type },
    })),
    ...rows.map(({ type, soft = [] }): WordList => ({
      words: soft,
      lexeme: { kind: 'always', type, soft: true },
    })),
    ...rows.flatMap(({ type, needing = [] }) =>
      needing.map(({ words, ...rest }): WordList => ({
        words,
        lexeme: { kind: 'needing', type, ...rest },
      })),
    ),
  ];
}

/** "Smart Wi-Fi power strip": shops put the link between "smart" and the goods. */
const withLinkInside = (text: string): string[] =>
  text.startsWith('smart ') ? [text, text.replace('smart ', 'smart wi fi ')] : [text];

/** The single words in which kinds of devices are named. */
export const listKindWords = (): ReadonlySet<string> =>
  new Set(listDeviceWords().flatMap(({ words }) => words.flatMap((text) => foldWords(text))));

/** Heads of accessories, spares and consumables: a title that begins with one names no device. */
const listAccessories = (): WordList[] => [
  // Parts of wearables and earphones name the goods only right behind the device word ("smart watch
  // strap").
  {
    words: nonDevices.wearableParts,
    lexeme: { kind: 'accessory', weak: false, wearable: true },
  },
  // Of things one carries a holder is an accessory wherever it stands; a lamp or a camera may come
  // on one.
  {
    words: nonDevices.holders,
    lexeme: { kind: 'accessory', weak: true, holder: true },
  },
  // As often part of a device's description: they count only when the segment names no device.
  { words: nonDevices.weakAccessories, lexeme: { kind: 'accessory', weak: true } },
  { words: nonDevices.accessories, lexeme: { kind: 'accessory', weak: false } },
];

/** Goods that are never devices, whatever device words they carry. */
const listGoods = (): WordList[] => [
  // Only so when no device is named before them.
  { words: nonDevices.weakGoods, lexeme: { kind: 'goods', weak: true } },
  { words: nonDevices.goods, lexeme: { kind: 'goods', weak: false } },
];

const listSignals = (): WordList[] => [
  // Makers and platforms whose cameras, plugs, bulbs and the like all have a link.
  { words: signalWords.makers, lexeme: { kind: 'maker', weak: false } },
  // Ordinary words that are makers only beside something that may connect: "Blink mascara".
  { words: signalWords.ordinaryMakers, lexeme: { kind: 'maker', weak: true } },
  // Makers of nothing that connects: what they sell is for the device that they name.
  { words: nonDevices.accessoryMakers, lexeme: { kind: 'accessory-maker' } },
  // A computer's description: two of them and no other head, or one beside "notebook", name one.
  { words: signalWords.computer, lexeme: { kind: 'computer-signal' } },
  // A phone's description: with a memory size and no other head they name a phone.
  { words: signalWords.phone, lexeme: { kind: 'phone-signal' } },
  { words: signalWords.links, lexeme: { kind: 'link' } },
  { words: signalWords.wireless, lexeme: { kind: 'wireless' } },
  { words: signalWords.smart, lexeme: { kind: 'smart' } },
  { words: signalWords.wired, lexeme: { kind: 'wired' } },
  { words: signalWords.radioOnly, lexeme: { kind: 'radio-only' } },
  // Beside a console's name they say that the console itself is sold.
  { words: signalWords.consoleSigns, lexeme: { kind: 'console-signal' } },
];

/**
 * "galaxy a#" stands for galaxy a0 to galaxy a99, since shops write letter and number as one word.
 */
function countUp(text: string): string[] {
  return text.includes('#')
    ? Array.from({ length: 100 }, (_, n) => text.replace('#', String(n)))
    : [text];
}

const VERBS: ReadonlySet<string> = new Set(nonDevices.verbs);

/** The English plural of a phrase; none where it would be a verb ("supports 5 GHz"). */
function toPlural(text: string): string[] {
  if (VERBS.has(text) || !/[a-rt-z]$/.test(text)) return [];
  if (/[^aeiou]y$/.test(text)) return [`${text.slice(0, -1)}ies`];
  return [/(?:ch|sh|x|z)$/.test(text) ? `${text}es` : `${text}s`];
}
