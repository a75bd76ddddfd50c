import { foldWords } from '../../engine/text/tokens.ts';
import type { Limits } from '../../engine/dataset.ts';

/** Where a statement on more than named models belongs. */
export type Reach = { to: 'brand' } | { to: 'type' } | { to: 'line'; name: string };

/** What the name of a line limits besides naming goods: data that the matcher obeys. */
export interface LineLimits {
  /** The name without the words that became limits. */
  name: string;
  limits: Limits;
  /** The statement holds for some of the goods and does not say which: it can lead nothing. */
  isPartial: boolean;
  /** Spoken of goods of those days, as surveys are. */
  isOld: boolean;
  jurisdiction?: string;
  bound?: 'up-to';
}

const EXCEPT = /,?\s*(?:other than|except(?: for)?|not) (?:the )?([^,;()]{2,60})/i;
const PARTIAL =
  /\b(?:do(?:es)? not apply to every|some|selected|models not read|(?:first|second|third) group)\b/i;
const OF_ABOUT = /\b(?:models of|sold) about (20\d\d)\b/i;
const FROM_YEAR = /\b(?:launched|released|made|models?) (?:from|of) (20\d\d)(?: on| and later)?\b/i;
const COUNTRIES: Record<string, string> = { australian: 'AU', american: 'US', chinese: 'CN' };
/** A year named in a line's name reaches this many years on. */
const YEARS_ON = 3;

/** Takes the limits out of a line's name, and loses none of them. */
export function readLineLimits(text: string): LineLimits {
  const except = EXCEPT.exec(text);
  const since = FROM_YEAR.exec(text);
  const country = /\b(australian|american|chinese)\b/i.exec(text)?.[1]?.toLowerCase();
  return {
    name: text.replace(EXCEPT, '').replace(/\s+/g, ' ').trim(),
    limits: {
      ...(except?.[1] ? { exclude: [except[1].trim()] } : {}),
      ...(since?.[1] && !OF_ABOUT.test(text) ? { only: listYears(Number(since[1])) } : {}),
    },
    isPartial: PARTIAL.test(text),
    isOld: OF_ABOUT.test(text),
    ...(country ? { jurisdiction: COUNTRIES[country] as string } : {}),
    ...(/\bup to\b/i.test(text) ? { bound: 'up-to' as const } : {}),
  };
}

const listYears = (first: number): string[] =>
  Array.from({ length: YEARS_ON }, (_, i) => String(first + i));

const GENERIC = new Set(
  `all each any every the and a of products product devices device models model hardware revision
  smart connected consumer items goods range appliances audio care routers router modem modems
  cameras camera ip network doorbells tvs tv televisions speakers plugs bulbs lights thermostats
  printers printer phones tablets laptops watches nas hubs hub sensors locks generic wifi wi fi
  wireless units home`.split(/\s+/),
);

/** Words that name the source of a statement, not goods; its limits were read before. */
const SOURCE_REMARKS: readonly RegExp[] = [
  /\s*\([^()]*(?:policy|statement)[^()]*\)/gi,
  / in (?:the |[\w-]+['’]s )[^,]*(?:statements?|list)$/i,
];

/** The line of that name where it tells goods apart, else all goods of the type, else the brand. */
export function findReach(text: string, type: string, brandWords: readonly string[]): Reach {
  const name = SOURCE_REMARKS.reduce((kept, remark) => kept.replace(remark, ''), text).trim();
  const own = new Set(brandWords.flatMap((word) => foldWords(word)));
  const telling = foldWords(name).filter((word) => !GENERIC.has(word) && !own.has(word));
  if (telling.length > 0) return { to: 'line', name: name.slice(0, 100) };
  return type === 'other' ? { to: 'brand' } : { to: 'type' };
}
