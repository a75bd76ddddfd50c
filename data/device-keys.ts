import type { DeviceType } from '../engine/device-types.ts';
import { foldWords } from '../engine/text/tokens.ts';
import type { FileModel } from './brand-file.ts';
import kindWords from './kind-words.json';

/** A form of a name or code that another record of the same maker must not share. */
export interface DeviceKey {
  key: string;
  by: 'name' | 'code';
  /** The text it was made of. */
  text: string;
}

/** One spelling for words that are written in two. */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['colour', 'color'],
  ['colours', 'colors'],
  ['grey', 'gray'],
  ['generation', 'gen'],
]);

/** Makers' ranges that shops and sources write before a name or leave out. */
const RANGES: ReadonlySet<string> = new Set(['ideapad', 'rog', 'rapture']);

/**
 * Words for the goods themselves, which a shop adds or leaves out. Only words that part no two
 * devices of the type: a hub is no bridge, earbuds are no headphones.
 */
const KIND_WORDS: Partial<Record<DeviceType, readonly string[]>> = kindWords;
const MAX_KIND_WORDS = 2;
const MIN_REST = 2;

/**
 * The keys by which a record is known as the same device as another of its maker: its name, other
 * names and codes, with the hardware revision behind them, folded, without the maker's name; of
 * names also whatever the order of their words, and without a word for the goods.
 */
export function listDeviceKeys(model: FileModel, maker: string): DeviceKey[] {
  const { name, names = [], codes = [], revision, type } = model;
  const read = (text: string): string[] => readWords(text, revision, maker);
  return [
    ...[name, ...names].flatMap((text) =>
      listNameKeys(read(text), type).map((key): DeviceKey => ({ key, by: 'name', text })),
    ),
    ...codes.map((text): DeviceKey => ({ key: read(text).join(''), by: 'code', text })),
  ];
}

function listNameKeys(words: readonly string[], type: DeviceType): string[] {
  const bare = [words, ...listWithoutKind(words, KIND_WORDS[type] ?? [])];
  return [
    ...new Set([
      words.join(''),
      sortWords(words),
      ...bare.map((rest) => `${type}:${rest.join('')}`),
    ]),
  ];
}

/**
 * Words in any order, numbers in theirs: "Lite 11 NE" is "11 Lite NE", "Nokia 1.3" no "Nokia 3.1".
 */
function sortWords(words: readonly string[]): string {
  const isNumber = (word: string): boolean => /^\d+$/.test(word);
  const plain = words.filter((word) => !isNumber(word) && !RANGES.has(word)).toSorted();
  return `${plain.join(' ')}|${words.filter(isNumber).join(' ')}`;
}

/** What is left of a name when a word for the goods falls away in front or behind. */
function listWithoutKind(words: readonly string[], kinds: readonly string[]): string[][] {
  const cuts = Array.from({ length: MAX_KIND_WORDS }, (_, i) => i + 1).flatMap((count) => [
    { kind: words.slice(0, count), rest: words.slice(count) },
    { kind: words.slice(-count), rest: words.slice(0, -count) },
  ]);
  return cuts
    .filter(({ kind, rest }) => kinds.includes(kind.join(' ')) && rest.join('').length >= MIN_REST)
    .map(({ rest }) => rest);
}

function readWords(text: string, revision: string | undefined, maker: string): string[] {
  const written = `${text} ${revision ?? ''}`.replace(/\+/g, ' plus ');
  const words = foldWords(written).map((word) => SPELLINGS.get(word) ?? word);
  const front = foldWords(maker);
  const isMaker = front.every((word, i) => words[i] === word) && words.length > front.length;
  return countGeneration(isMaker ? words.slice(front.length) : words);
}

/** "2nd Gen" and "Gen 2" count alike. */
const countGeneration = (words: readonly string[]): string[] =>
  words
    .join(' ')
    .replace(/\b(\d{1,2})(?:st|nd|rd|th) gen\b/g, 'gen $1')
    .split(' ');
