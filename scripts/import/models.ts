import { foldKey, foldWords } from '../../engine/text/tokens.ts';

/** One model as a fact row names it. */
export interface NamedModel {
  names: string[];
  codes: string[];
  revision?: string;
}

const REVISION = /[\s(,]+(?:\(?(?:v|ver\.?|version|rev\.?|revision|hw|hardware version)\s?((?:\d{1,2}(?:\.\d{1,2})?)|[A-Z]\d?)\)?)\s*$/i;
const GLUED_REVISION = /^(.*[A-Z0-9])v(\d{1,2})$/;

/** Cuts a hardware revision off a model text: "Archer C7 v2" -> "Archer C7" + "V2", "WN802Tv2" -> "WN802T" + "V2". */
export function splitRevision(text: string): { name: string; revision?: string } {
  const spaced = REVISION.exec(text);
  if (spaced?.[1]) return { name: text.slice(0, spaced.index).replace(/[\s(,]+$/, ''), revision: revisionName(spaced[1]) };
  const glued = GLUED_REVISION.exec(text);
  return glued?.[1] && glued[2] ? { name: glued[1], revision: `V${glued[2]}` } : { name: text };
}

const revisionName = (text: string): string => (/^\d/.test(text) ? `V${text.replace(/\.0+$/, '')}` : text.toUpperCase());

/** A model or part code: one word of letters and digits, perhaps with dashes. */
export const isCode = (text: string): boolean => /^[A-Z0-9][A-Z0-9\-/.+_]*$/i.test(text) && /\d/.test(text) && foldKey(text).length >= 2 && (/[A-Z]/i.test(text) || foldKey(text).length >= 5);

/** A model text without brand words in front, without a bracket that only lists codes, and tidied. */
export function tidyName(text: string, brandWords: readonly string[]): string {
  let name = text.replace(/[\u0000-\u001f\u200e\u200f\u202a-\u202e]/g, '').replace(/\s+/g, ' ').trim();
  name = name.replace(/\s*\(([^()]*)\)\s*$/, (whole, inside: string) => (listsCodes(inside) ? '' : whole));
  const sorted = brandWords.toSorted((a, b) => b.length - a.length);
  for (const word of sorted) {
    const rest = name.toLowerCase().startsWith(`${word.toLowerCase()} `) ? name.slice(word.length + 1).trim() : '';
    if (rest !== '') return isKindOnly(rest) ? name : rest;
  }
  return isKindOnly(name) ? `${brandWords[0] ?? ''} ${name}`.trim() : name;
}

/** "Google Wifi" and "Hive Camera" stay whole: without the brand they name a kind of thing. */
const isKindOnly = (rest: string): boolean => foldKey(rest).length < 2 || /^\d{1,2}$/.test(foldKey(rest)) || /^(?:wi-?fi|camera|hub|bridge|smart|bulb|plug|router|speaker|watch|mini|stick|phone|tablet|home|tv|doorbell|printer|switch|light|sensor|button|dimmer|ip camera|wifi camera|smart camera|security camera|smart tv|video doorbell|robot vacuum|baby monitor|mesh wifi|wireless router|access point|network camera|smart lock|smart speaker)s?$/i.test(rest);

const listsCodes = (inside: string): boolean => inside.split(',').every((part) => isCode(part.trim()) && !/^(?:19|20)\d\d$/.test(part.trim()) && !/^\d+(?:st|nd|rd|th)$/i.test(part.trim()));

interface Item {
  text: string;
  code: boolean;
  revision?: string;
  base: string;
}

/** Groups the model texts of one row: several spellings of one model stay together, several models come apart. */
export function groupModels(models: readonly string[], brandWords: readonly string[]): NamedModel[] {
  const items = models.map((model) => toItem(model, brandWords)).filter(({ text }) => isUsable(text));
  const groups: Item[][] = [];
  for (const item of items.filter(({ code }) => !code)) place(groups, item, (group) => group.some((other) => !other.code && other.base === item.base));
  const named = groups.length;
  for (const item of items.filter(({ code }) => code)) {
    place(groups, item, (group, at) => (named === 1 && at === 0) || group.some((other) => belongs(item, other)));
  }
  return groups.map(toModel);
}

function place(groups: Item[][], item: Item, fits: (group: Item[], at: number) => boolean): void {
  const group = groups.find(fits);
  if (group) group.push(item);
  else groups.push([item]);
}

/** "C200" of "Tapo C200"; "WRT110-UK" of "WRT110". */
function belongs(code: Item, other: Item): boolean {
  const key = foldKey(code.text);
  const otherKey = foldKey(other.text);
  return key === otherKey || (!other.code && otherKey.endsWith(key)) || (other.code && (code.text.startsWith(`${other.text}-`) || other.text.startsWith(`${code.text}-`)) && Math.abs(code.text.length - other.text.length) <= 5);
}

function toItem(model: string, brandWords: readonly string[]): Item {
  const { name, revision } = splitRevision(tidyName(model, brandWords));
  const base = foldWords(name).filter((word) => !/^(?:\d{1,2}(?:st|nd|rd|th)|gen|generation|20[0-3]\d|release)$/.test(word)).join('').replace(/gen\d+$/, '');
  return { text: name, code: isCode(name), base, ...(revision === undefined ? {} : { revision }) };
}

/** Bare numbers, one letter, and phrases that are no name are left out. */
function isUsable(text: string): boolean {
  const key = foldKey(text);
  return key.length >= 2 && text.length <= 70 && !/^\d{1,3}$/.test(key) && !/\b(?:all|other|various|series models|models)\b/i.test(text) && foldWords(text).length <= 9;
}

function toModel(group: Item[]): NamedModel {
  const unique = (list: string[]): string[] => [...new Map(list.map((text) => [foldKey(text) + (text.includes('+') ? '+' : ''), text])).values()];
  const revisions = new Set(group.map(({ revision }) => revision));
  const [revision] = revisions;
  return {
    names: unique(group.filter(({ code }) => !code).map(({ text }) => text)),
    codes: unique(group.filter(({ code }) => code).map(({ text }) => text)),
    ...(revisions.size === 1 && revision !== undefined ? { revision } : {}),
  };
}
