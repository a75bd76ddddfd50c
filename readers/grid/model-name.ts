import { findRegions, isOnlyRegions } from '../words/regions.ts';
import { foldLine } from '../moments/find-moments.ts';

/** A product as a cell names it, its revision and region apart. */
export interface Named {
  model: string;
  revision?: string;
  regions?: string[];
}

const REVISION_WORDS = String.raw`hardware version|hardware rev(?:ision)?|h\/w ver(?:sion)?|hw ?ver(?:sion)?|hw|version|ver|rev(?:ision)?`;
const REVISION = new RegExp(
  String.raw`(?<![\w-])(?:(?:${REVISION_WORDS})\.?[ :]{0,2}(?:v|ver)?\.? ?([a-z]?\d{1,2}(?:\.\d{1,3}){0,3}[a-z]?|(?<=[ .:])[a-z]\d?)|v\.? ?(\d{1,2}(?:\.\d{1,3}){0,2}))(?![\w.-])`,
  'i',
);
const BRACKETS = /[([]([^()[\]]{1,80})[)\]]/g;
const MAX_MODEL = 200;
const HAS_DIGIT = /\d/;

/** Single spaces, no marks of footnotes at the end. */
const tidy = (text: string): string =>
  text
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/[([] ?[)\]]/g, ' ')
    .replace(/ {2,}/g, ' ')
    .replace(/^[\s•·*–—:,;"'-]+|[\s*†‡:,;–—"'-]+$/g, '')
    .trim();

/** A region alone in brackets is no part of the name: "POCO X5 Pro 5G (eea)". */
function takeRegions(text: string): { rest: string; regions: string[] } {
  const regions: string[] = [];
  const rest = text.replace(BRACKETS, (whole, inner: string) => {
    if (!isOnlyRegions(inner)) return whole;
    regions.push(...inner.split(/[,/&]| and /).map((part) => part.trim()));
    return ' ';
  });
  return { rest, regions };
}

/**
 * "V2" without a word that says so is a revision only beside a name with a number of its own, and
 * at its end: "HS100 v2.1", but not "Dyson V8 Absolute".
 */
function isRevision(hit: RegExpExecArray, text: string): boolean {
  const before = tidy(text.slice(0, hit.index));
  const after = tidy(text.slice(hit.index + hit[0].length));
  if (before === '') return false;
  if (hit[1] !== undefined) return true;
  return HAS_DIGIT.test(before) && after === '' && /^(?:\d|\d+\..*)$/.test(hit[2] ?? '');
}

function takeRevision(text: string): { rest: string; revision?: string } {
  const hit = REVISION.exec(text);
  if (!hit || !isRevision(hit, text)) return { rest: text };
  const rest = `${text.slice(0, hit.index)} ${text.slice(hit.index + hit[0].length)}`;
  return { rest, revision: tidy(hit[0]) };
}

/** Reads a name apart. The name stays as it stands but for revision and region. */
export function readModelName(text: string): Named {
  const { rest, regions } = takeRegions(text.slice(0, MAX_MODEL * 2));
  const { rest: name, revision } = takeRevision(rest);
  return {
    model: tidy(name).slice(0, MAX_MODEL),
    ...(revision === undefined ? {} : { revision }),
    ...(regions.length === 0 ? {} : { regions }),
  };
}

const STARTS_WITH_LETTER = /^\p{L}/u;
const MAX_PARTS = 200;

/** May this part stand alone as the name of a model? */
const isName = (part: string): boolean =>
  part.length >= 2 && HAS_DIGIT.test(part) && /\p{L}/u.test(part) && part.split(' ').length <= 8;

/** "Pixel 8/8 Pro": the second name goes on from the first. */
function carryBeginning(parts: readonly string[]): string[] | null {
  const [first = ''] = parts;
  const last = first.split(' ').at(-1) ?? '';
  // "XP-3100/4100", "C200/210": figures of one length, the letters before them said once.
  const [, letters, figures] = /^(\p{L}[\p{L}-]*)(\d+)$/u.exec(last) ?? [];
  const others = parts.slice(1).map((part) => /^(\d+)(?=\s|$)/.exec(part)?.[1]);
  if (letters !== undefined && others.every((other) => other?.length === figures?.length))
    return [
      first,
      ...parts.slice(1).map((part) => `${first.slice(0, -last.length)}${letters}${part}`),
    ];
  const beginning = first.slice(0, first.length - last.length);
  if (!/^\d/.test(last) || beginning.trim() === '') return null;
  return parts.map((part) => (STARTS_WITH_LETTER.test(part) ? part : `${beginning}${part}`));
}

/** "Acme Volt, Acme Volt Plus": each begins with the same name, and goes on. */
function areFamily(parts: readonly string[]): boolean {
  const [first = ''] = (parts[0] ?? '').split(' ');
  return (
    /^\p{Lu}/u.test(first) &&
    parts.every((part) => part.startsWith(`${first} `) && part.split(' ').length <= 6)
  );
}

function splitAt(text: string, separator: RegExp): string[] | null {
  const parts = text.split(separator).map(tidy).filter(Boolean).slice(0, MAX_PARTS);
  if (parts.length < 2) return null;
  if (parts.every((part) => isName(part) && STARTS_WITH_LETTER.test(part))) return parts;
  if (areFamily(parts)) return parts;
  const carried = parts.every((part) => HAS_DIGIT.test(part)) ? carryBeginning(parts) : null;
  return carried?.every(isName) ? carried : null;
}

/** Separators in brackets part no names; they are put out of the way and back. */
const PRIVATE = 0xe000;
const outsideBrackets = (text: string): string =>
  text.replace(BRACKETS, (whole) =>
    whole.replace(/[,;/&\n|]/g, (sign) => String.fromCharCode(PRIVATE + sign.charCodeAt(0))),
  );
const restore = (text: string): string =>
  text.replace(/[\ue000-\ue07f]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - PRIVATE));

const SEPARATORS = [
  /\n/,
  /;|\s\|\s/,
  /,\s|,(?=\p{Lu})/u,
  /\s\/\s/,
  /\//,
  /\s(?:and|und|et|y|e|en|i|&)\s/,
];

/**
 * The names in a cell: "U424AA-Z, U424AAG-E", "Model A / Model B". A part that could be no name of
 * its own keeps the cell whole: "Galaxy S24, black", "802.11 b/g/n".
 */
export function splitModels(cell: string): string[] {
  let names = [outsideBrackets(cell)];
  for (const separator of SEPARATORS)
    names = names.flatMap((name) => splitAt(name, separator) ?? [name]);
  return [...new Set(names.map((name) => tidy(restore(name))).filter(Boolean))];
}

/** Regions that a cell names, in brackets or alone ("(Global, Europe)", "UK only"). */
export const readRegions = (cell: string): string[] => findRegions(cell, foldLine);
