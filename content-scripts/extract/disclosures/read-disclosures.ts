import type { Disclosure } from '../../../engine/listing.ts';
import { foldAccents } from '../../../engine/text/fold.ts';
import { cleanText } from '../dom/text.ts';
import { findGluedValue, readLabelKind, type LabelKind } from './label-words.ts';
import { isAboutOthers, isRowOfOthers, listOwnWords, namesOtherGoods } from './other-goods.ts';
import { decideDateOrder } from './date-order.ts';
import type { DateOrder } from './parse-date.ts';
import { readWhen, type Kind } from './read-when.ts';
import { UPDATES } from './update-words.ts';
import { ORDER } from './when-words.ts';
import { isDeniedBefore, NOTHING, REFUSED, SAYS_YES, VAGUE } from './value-words.ts';

/** What a listing says, in the forms it can say it. */
export interface Said {
  specs?: Record<string, string>;
  bullets?: readonly string[];
  /** Running text: a description, or the passages that speak of updates. */
  prose?: string;
  /** Language of the page, BCP 47, and market: they tell what 3/4/2030 means. */
  language?: string;
  market?: string;
  /** Title and brand: a sentence that names other goods is not about these. */
  title?: string;
  brand?: string;
}

type Where = Disclosure['where'];

/** What is the same for every row and sentence of a listing. */
interface Page {
  order: DateOrder;
  own: ReadonlySet<string>;
  language: string | undefined;
}

const MAX_FOUND = 6;

/** Lower case, no accents, straight apostrophes, single spaces. */
const foldSentence = (text: string): string =>
  foldAccents(text)
    .replace(/ł/g, 'l')
    .replace(/[\u2018\u2019\u02bc\u00b4`]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();

/** What a value beside a label says. */
function readValue(value: string, { order }: Page, label: LabelKind): Kind | null {
  const text = foldSentence(value);
  if (text === '' || isAboutOthers(text)) return null;
  if (NOTHING.test(text)) return { kind: 'none-given' };
  if (REFUSED.test(text)) return { kind: 'none' };
  const when = readWhen(text, { order, isShort: true }, label !== 'about');
  if (when) return when;
  return VAGUE.test(text) || SAYS_YES.test(text) ? { kind: 'vague' } : null;
}

/**
 * What a sentence that speaks of updates says: an end after "until", a period beside the words, or
 * only words.
 */
function readStatement(sentence: string, { order, own, language }: Page): Kind | null {
  const text = foldSentence(sentence);
  const hit = UPDATES.exec(text);
  if (!hit) return null;
  const end = hit.index + hit[0].length;
  const before = text.slice(Math.max(0, hit.index - 60), hit.index);
  const after = text.slice(end, end + 140);
  if (isAboutOthers(`${text.slice(0, end)} ${after}`) || namesOtherGoods(sentence, own, language))
    return null;
  if (isDeniedBefore(before)) return { kind: 'none' };
  const style = { order, isShort: false };
  const when =
    readWhen(after, style, false) ?? (ORDER.test(before) ? null : readWhen(before, style, false));
  if (when) return when;
  return VAGUE.test(`${before} ${hit[0]} ${after.slice(0, 40)}`) ? { kind: 'vague' } : null;
}

/** Sentences of a text; a full stop inside a date or a number ends none. */
const splitSentences = (text: string): string[] =>
  text
    .slice(0, 6000)
    .split(/[.!?]\s+(?=\p{Lu})|[;•\n|]+/u)
    .slice(0, 80);

function readRow(label: string, value: string, page: Page, where: Where): Disclosure | null {
  const name = foldSentence(cleanText(label, 250)).replace(/\s*:+$/, '');
  const means = readLabelKind(name);
  const glued = means ? undefined : findGluedValue(foldSentence(cleanText(value)));
  const kind = means
    ? readValue(cleanText(value), page, means)
    : glued !== undefined && readValue(glued, page, 'field');
  if (!kind) return null;
  return {
    ...kind,
    text: cleanText(means ? `${cleanText(label, 100)}: ${value}` : value, 200),
    where,
    confidence: means === 'field' || !means ? 'field' : 'pattern',
  };
}

function readText(text: string, page: Page, where: Where): Disclosure[] {
  const lines = text.slice(0, 12_000).split('\n').slice(0, 60);
  return lines
    .flatMap((line) => splitSentences(cleanText(line, 6000)))
    .flatMap((sentence) => readSentence(sentence, page, where) ?? []);
}

function readSentence(sentence: string, page: Page, where: Where): Disclosure | null {
  const colon = sentence.indexOf(':');
  const row =
    colon > 3 && colon < 90
      ? readRow(sentence.slice(0, colon), sentence.slice(colon + 1), page, where)
      : null;
  if (row) return row;
  const kind = readStatement(sentence, page);
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

function readSpecRow(label: string, value: string, page: Page): Disclosure[] {
  const row = readRow(label, value, page, 'spec');
  if (row) return [row];
  const name = foldSentence(label);
  if (isRowOfOthers(name) || isAboutOthers(name) || !UPDATES.test(foldSentence(value))) return [];
  return readText(value, page, 'spec');
}

/**
 * What the listing itself says about security updates: labelled rows, bullet points, running text,
 * in en, de, fr, es, it, nl, pl, sv, pt and cy. A field that says "unknown" is `none-given`: the
 * seller gave nothing, which is no statement about support; one that says "no updates" is `none`.
 */
export function readDisclosures(said: Said): Disclosure[] {
  const { specs, bullets, prose, language } = said;
  const page: Page = {
    order: decideDateOrder(language, said.market),
    own: listOwnWords(said.title, said.brand),
    language,
  };
  const rows = Object.entries(specs ?? {}).flatMap(([label, value]) =>
    readSpecRow(label, value, page),
  );
  const points = (bullets ?? []).flatMap((bullet) => readText(bullet, page, 'bullet'));
  const text = prose ? readText(prose, page, 'prose') : [];
  return dropRepeats([...rows, ...points, ...text]).slice(0, MAX_FOUND);
}
