import { foldKey, foldWords } from '../../engine/text/tokens.ts';
import { isKindOnly } from './kind-words.ts';
import { splitRevision } from './revision.ts';

/** One model as a fact row names it. */
export interface NamedModel {
  names: string[];
  codes: string[];
  revision?: string;
}

/** A model or part code: one word of letters and digits, perhaps with dashes. */
export const isCode = (text: string): boolean =>
  /^[A-Z0-9][A-Z0-9\-/.+_]*$/i.test(text) &&
  /\d/.test(text) &&
  foldKey(text).length >= 2 &&
  (/[A-Z]/i.test(text) || foldKey(text).length >= 5);

/**
 * "(5G)", "(4K)", "(M3)", "(SQ2)": a network, picture size or chip tells variants apart and is no
 * code of theirs.
 */
const isTrait = (text: string): boolean => /^(?:[2-6]G|\d{1,2}K|[AM]\d{1,2}|SQ\d)$/i.test(text);

const isListedCode = (text: string): boolean =>
  isCode(text) &&
  !isTrait(text) &&
  !/^(?:19|20)\d\d$/.test(text) &&
  !/^(?:\d+(?:st|nd|rd|th)|v\d{1,2})$/i.test(text);
const REGIONS_OF_OURS = /\s*\((?:EU|UK|EU\/UK|Europe|Europe\/UK)\)$/i;

/**
 * The spellings one model text holds: "Giga (KN-1011)" is a name and a code, "Spin 714 --
 * CP714-1WN" too.
 */
export function spellingsOf(
  text: string,
  frontWords: readonly string[],
  shared: ReadonlySet<string> = NONE,
): string[] {
  const clean = text
    .replace(/[\u0000-\u001f\u200e\u200f\u202a-\u202e]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(REGIONS_OF_OURS, '')
    .replace(/^\(([A-Z0-9-]+)\)$/i, '$1');
  return outsideBrackets(clean, ' -- ')
    .flatMap((part) => {
      const [, head = part, inside = ''] = /^(.+?)\s*\(([^()]*)\)$/.exec(part) ?? [];
      const listed = inside.split(/[,/]/).map((code) => code.trim());
      const named = tidyName(head, frontWords);
      if (inside !== '' && listed.some(isListedCode) && shared.has(foldKey(named)))
        return [`${named} (${listed.find(isListedCode) ?? ''})`, ...listed.filter(isListedCode)];
      if (inside !== '' && listed.every(isListedCode)) return [named, ...listed];
      if (
        isCode(head) &&
        /^[A-Z][a-z]+(?: [A-Z0-9][\w]*)*$/.test(inside) &&
        !/^(?:India|Taiwan|Asia|Europe|Egypt|Korea|Japan|China)$/.test(inside)
      )
        return [inside, head];
      return [tidyName(part, frontWords)];
    })
    .flatMap(splitCodes);
}

/** Cuts at a mark where no bracket is open. */
function outsideBrackets(text: string, mark: string): string[] {
  const parts = text.split(mark);
  return parts.every((part) => count(part, '(') === count(part, ')')) ? parts : [text];
}

const count = (text: string, sign: string): number => text.split(sign).length - 1;

/** "SM-S931B/DS" is the two-SIM form of SM-S931B; "GWAR3000/ARM8100" two codes. */
function splitCodes(text: string): string[] {
  const twoSim = /^(SM-[A-Z0-9]+)\/DSN?$/.exec(text);
  if (twoSim?.[1]) return [twoSim[1]];
  const halves = text.split('/');
  return halves.length === 2 &&
    halves.every(
      (half) => isCode(half) && half.length >= 5 && /[A-Z]/i.test(half) && /\d/.test(half),
    )
    ? halves
    : [text];
}

/** A model text without brand words in front. */
export function tidyName(text: string, frontWords: readonly string[]): string {
  const name = text.trim().replace(/[\s,;-]+$/, '');
  for (const word of frontWords.toSorted((a, b) => b.length - a.length)) {
    const rest = name.toLowerCase().startsWith(`${word.toLowerCase()} `)
      ? name.slice(word.length + 1).trim()
      : '';
    if (rest !== '') return isKindOnly(rest) ? name : rest;
  }
  return isKindOnly(name) && !name.startsWith('(') ? `${frontWords[0] ?? ''} ${name}`.trim() : name;
}

interface Item {
  text: string;
  /** Which text of the row it came from: spellings of one text are one model. */
  row: number;
  code: boolean;
  base: string;
  revision?: string;
  generation?: string;
  year?: string;
}

const NONE: ReadonlySet<string> = new Set();

/**
 * Groups the model texts of one row; `shared` names stand only with the code in brackets behind
 * them. Several spellings of one model stay together, several models come apart.
 */
export function groupModels(
  models: readonly string[],
  frontWords: readonly string[],
  shared: ReadonlySet<string> = NONE,
): NamedModel[] {
  // "A / B" names two devices of which the source says the same.
  const texts = models.flatMap((model) => outsideBrackets(model, ' / '));
  const items = texts
    .flatMap((model, row) =>
      spellingsOf(model, frontWords, shared).map((text) =>
        asName(toItem(text, row, frontWords[0] ?? ''), model, frontWords),
      ),
    )
    .filter(({ text }) => isUsable(text) && !shared.has(foldKey(text)));
  const groups: Item[][] = [];
  for (const item of items.filter(({ code }) => !code))
    place(groups, item, (group) =>
      group.some((other) => !other.code && (other.row === item.row || sameModel(other, item))),
    );
  const named = groups.length;
  for (const item of items.filter(({ code }) => code)) {
    place(
      groups,
      item,
      (group, at) =>
        (named === 1 && at === 0 && group[0]?.revision === item.revision) ||
        group.some((other) => other.row === item.row || belongs(item, other)),
    );
  }
  return groups.map(toModel);
}

function place(groups: Item[][], item: Item, fits: (group: Item[], at: number) => boolean): void {
  const group = groups.find(fits);
  if (group) group.push(item);
  else groups.push([item]);
}

/** Same name, and nothing said of generation, year or revision tells them apart. */
function sameModel(a: Item, b: Item): boolean {
  if (a.base !== b.base || a.revision !== b.revision) return false;
  const plain = (item: Item): boolean => item.generation === undefined && item.year === undefined;
  if (plain(a) !== plain(b)) return false;
  const differ = (x: string | undefined, y: string | undefined): boolean =>
    x !== undefined && y !== undefined && x !== y;
  return !differ(a.generation, b.generation) && !differ(a.year, b.year);
}

/** "C200" of "Tapo C200"; "WRT110-UK" of "WRT110". */
function belongs(code: Item, other: Item): boolean {
  if (code.revision !== other.revision) return false;
  const key = foldKey(code.text);
  const otherKey = foldKey(other.text);
  const variant = (long: string, short: string): boolean =>
    long.startsWith(`${short}-`) && long.length - short.length <= 5;
  return (
    key === otherKey ||
    (!other.code && otherKey.endsWith(key)) ||
    (other.code && (variant(code.text, other.text) || variant(other.text, code.text)))
  );
}

const SHORT_NAME = 4;

/**
 * "OnePlus 15R" beside its codes is the phone's name, as short as a code though it is without the
 * brand.
 */
function asName(item: Item, written: string, frontWords: readonly string[]): Item {
  const fronted = frontWords.some((word) =>
    written.trim().toLowerCase().startsWith(`${word.toLowerCase()} `),
  );
  return item.code && fronted && foldKey(item.text).length <= SHORT_NAME
    ? { ...item, code: false }
    : item;
}

function toItem(text: string, row: number, brand: string): Item {
  const { name: cut, revision } = splitRevision(text);
  // "Cam v3" is a "Wyze Cam", revision 3.
  const name =
    isKindOnly(cut) && !cut.startsWith('(') && !/^\d*$/.test(cut) && !cut.startsWith(brand)
      ? `${brand} ${cut}`
      : cut;
  const words = foldWords(name);
  const generation = /\b(\d{1,2})(?:st|nd|rd|th)\b|\bgen(?:eration)? ?(\d{1,2})\b/i.exec(name);
  const year = words.find((word, i) => i > 0 && /^20[0-3]\d$/.test(word));
  const base = words
    .filter(
      (word, i) =>
        !/^(?:\d{1,2}(?:st|nd|rd|th)|gen\d{0,2}|generation|release)$/.test(word) &&
        word !== year &&
        !(/^gen(?:eration)?$/.test(words[i - 1] ?? '') && /^\d{1,2}$/.test(word)),
    )
    .join('');
  const number = generation?.[1] ?? generation?.[2];
  return {
    text: name,
    row,
    code: isCode(name),
    base,
    ...(revision === undefined ? {} : { revision }),
    ...(number === undefined ? {} : { generation: number }),
    ...(year === undefined ? {} : { year }),
  };
}

/** Bare numbers, one letter, and phrases that are no name are left out. */
function isUsable(text: string): boolean {
  const key = foldKey(text);
  return (
    key.length >= 2 &&
    text.length <= 70 &&
    !text.startsWith('(') &&
    count(text, '(') === count(text, ')') &&
    !/^\d{1,3}$/.test(key) &&
    !/\b(?:all|other|various|series models|models|firmware)\b/i.test(text) &&
    foldWords(text).length <= 9
  );
}

function toModel(group: Item[]): NamedModel {
  const unique = (list: string[]): string[] => [
    ...new Map(
      list.map((text) => [foldKey(text) + (text.includes('+') ? '+' : ''), text]),
    ).values(),
  ];
  const [revision] = group.map((item) => item.revision);
  return {
    names: unique(group.filter(({ code }) => !code).map(({ text }) => text)),
    codes: unique(group.filter(({ code }) => code).map(({ text }) => text)),
    ...(revision === undefined ? {} : { revision }),
  };
}
