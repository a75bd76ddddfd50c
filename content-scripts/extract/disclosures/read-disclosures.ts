import type { Disclosure } from '../../../engine/listing.ts';
import { foldAccents } from '../../../engine/text/fold.ts';
import { cleanText } from '../dom/text.ts';
import { findDate, findYears } from './parse-date.ts';
import {
  END_LABEL,
  GLUED_LABEL,
  LIKELY_LABEL,
  NOTHING,
  NOT_OF_UPDATES,
  UNTIL,
  UPDATES,
  VAGUE,
} from './update-words.ts';

/** What a listing says, in the forms it can say it. */
export interface Said {
  specs?: Record<string, string>;
  bullets?: readonly string[];
  /** Running text: a description, or the passages that speak of updates. */
  prose?: string;
  /** Language of the page, BCP 47: American pages put the month first. */
  language?: string;
}

type Where = Disclosure['where'];
type Kind = Pick<Disclosure, 'kind' | 'until' | 'precision' | 'years'>;

const MAX_FOUND = 6;

/** Lower case, no accents, straight apostrophes, single spaces. */
const foldSentence = (text: string): string =>
  foldAccents(text)
    .replace(/[\u2018\u2019\u02bc\u00b4`]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();

/** What a value beside a label says. */
function readValue(value: string, monthFirst: boolean): Kind | null {
  const text = foldSentence(value);
  if (text === '') return null;
  if (NOTHING.test(text)) return { kind: 'none-given' };
  const date = findDate(text, monthFirst);
  if (date) return { kind: 'date', ...date.value };
  const years = findYears(text);
  if (years) return { kind: 'years', years: years.value };
  return VAGUE.test(text) || /^(?:yes|ja|oui|si|ja)\b/.test(text) ? { kind: 'vague' } : null;
}

/**
 * What a sentence that speaks of updates says: an end after "until", a period beside the words, or
 * only words.
 */
function readStatement(sentence: string, monthFirst: boolean): Kind | null {
  const text = foldSentence(sentence);
  const hit = UPDATES.exec(text);
  if (!hit) return null;
  const start = hit.index + hit[0].length;
  const after = text.slice(start, start + 110);
  const date = findDate(after, monthFirst);
  if (date && UNTIL.test(after.slice(0, date.at))) return { kind: 'date', ...date.value };
  const before = text.slice(Math.max(0, hit.index - 40), hit.index);
  for (const part of [before, after]) {
    const years = findYears(part);
    if (years && !NOT_OF_UPDATES.test(part.slice(years.end)))
      return { kind: 'years', years: years.value };
  }
  return VAGUE.test(`${before} ${hit[0]} ${after.slice(0, 40)}`) ? { kind: 'vague' } : null;
}

/** Sentences of a text; a full stop inside a date or a number ends none. */
const splitSentences = (text: string): string[] =>
  text
    .slice(0, 6000)
    .split(/[.!?]\s+(?=\p{Lu})|[;•\n|]+/u)
    .slice(0, 80);

function readRow(
  label: string,
  value: string,
  monthFirst: boolean,
  where: Where,
): Disclosure | null {
  const name = foldSentence(cleanText(label, 150)).replace(/\s*:+$/, '');
  const isField = END_LABEL.test(name);
  if (isField || LIKELY_LABEL.test(name)) {
    const kind = readValue(cleanText(value), monthFirst);
    return kind
      ? {
          ...kind,
          text: cleanText(`${label}: ${value}`, 200),
          where,
          confidence: isField ? 'field' : 'pattern',
        }
      : null;
  }
  const glued = GLUED_LABEL.exec(foldSentence(cleanText(value)))?.[1];
  const kind = glued === undefined ? null : readValue(glued, monthFirst);
  return kind ? { ...kind, text: cleanText(value, 200), where, confidence: 'field' } : null;
}

function readText(text: string, monthFirst: boolean, where: Where): Disclosure[] {
  const lines = text.slice(0, 12_000).split('\n').slice(0, 60);
  return lines
    .flatMap((line) => splitSentences(cleanText(line, 6000)))
    .flatMap((sentence) => readSentence(sentence, monthFirst, where) ?? []);
}

function readSentence(sentence: string, monthFirst: boolean, where: Where): Disclosure | null {
  const colon = sentence.indexOf(':');
  const row =
    colon > 3 && colon < 90
      ? readRow(sentence.slice(0, colon), sentence.slice(colon + 1), monthFirst, where)
      : null;
  if (row) return row;
  const kind = readStatement(sentence, monthFirst);
  return kind ? { ...kind, text: cleanText(sentence, 200), where, confidence: 'pattern' } : null;
}

/** Same statement twice (spec row and bullet) counts once: the labelled one. */
function dropRepeats(found: readonly Disclosure[]): Disclosure[] {
  const seen = new Set<string>();
  return found.filter((one) => {
    const key = `${one.kind} ${one.until ?? ''} ${one.years ?? ''}`;
    return !seen.has(key) && seen.add(key).size > 0;
  });
}

/**
 * What the listing itself says about security updates: labelled rows, bullet points, running text,
 * in en, de, fr, es, it and (labels) nl. A field that says "unknown" is `none-given`: the seller
 * gave nothing, which is no statement about support.
 */
export function readDisclosures({ specs, bullets, prose, language }: Said): Disclosure[] {
  const monthFirst = /^en-us/i.test(language ?? '');
  const rows = Object.entries(specs ?? {}).flatMap(([label, value]) => {
    const row = readRow(label, value, monthFirst, 'spec');
    if (row) return [row];
    return UPDATES.test(foldSentence(value)) ? readText(value, monthFirst, 'spec') : [];
  });
  const points = (bullets ?? []).flatMap((bullet) => readText(bullet, monthFirst, 'bullet'));
  const text = prose ? readText(prose, monthFirst, 'prose') : [];
  return dropRepeats([...rows, ...points, ...text]).slice(0, MAX_FOUND);
}
