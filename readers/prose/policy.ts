import type { ReadResult, ReadRow } from '../contract.ts';
import { foldText } from '../../engine/text/fold.ts';
import { findBound, findFrom, findPeriods } from '../grid/value.ts';
import { findMoments, foldLine } from '../moments/find-moments.ts';
import { readExclusions } from '../page/page-facts.ts';
import { findPlaceLimits, type Line, type PageFacts } from '../page/page.ts';
import { quote, toLine } from '../quote.ts';
import { readDateMeaning, type Meaning } from '../words/meaning.ts';
import { hasConcept, speaksOfSecurityUpdates } from '../words/concepts.ts';
import { WHAT_OF } from '../grid/read-row.ts';
import { findRegions } from '../words/regions.ts';
import { RULE_END } from '../words/sentence-end.ts';
import { IS_FROM } from '../words/value-words.ts';
import { findAskedSubject, findSubject, isProductName, withoutLabel } from './subject.ts';

const MAX_SENTENCE = 700;
const OTHER_PERIOD =
  /\b(?:warrant\w*|guarantee period|garantie\w*|old|experience|battery|return\w*|since 19|since 20)\b/;

const GOODS = [
  /\b(?:for|to|of|fur|pour|para|per|voor|dla) ((?:all|our|every|each|any|alle|tous|toutes|todos|todas|tutti|tutte|alle)(?: of)?(?: our| the| unsere| nos)? [^.,;()]{3,60}?)(?= (?:we|you|they|it|wir|nous|for|from|with|will|are|is|until|after|that|which|sold|purchased|released|launched|a minimum|at least|during|in|by|fur|ab|pendant|durante|voor|gedurende)\b|[.,;()]|$)/,
  /^((?:all|our|every|each|any|alle|tous|toutes|todos|tutti)(?: of)?(?: our| the)? [^.,;()]{3,60}?)(?= (?:will|are|is|receive|get|have|come|erhalten|recoivent|reciben|ricevono|ontvangen)\b)/,
  /^(?:for|fur|pour|para|per|voor|dla) ((?!example|more|further|details)[^.,;:()]{3,60}?), (?=\p{L})/u,
  /^((?:all|our|every|each|any|alle|tous|toutes|todos|tutti)(?: of)?(?: our| the)? [^.,;:()]{3,60}?):\s/,
  /^(?!(?:we|they|it|you|this|these|those|security|software|firmware|wir|nous|il|sie)\b)(?:(?:the|der|die|das|le|la|el|il|de|het) )?([a-z0-9+&' -]{3,50}?)(?:, [^,]{3,60},)?(?= (?:will|is|are|receive|receives|get|gets|come|comes|erhalt|erhalten|bekommt|recoit|recoivent|recibe|reciben|riceve|ricevono|ontvangt|ontvangen|krijgt)\b)/,
];

/** The goods that a rule is for, as the sentence names them; else the heading above it. */
function findGoods(
  sentence: string,
  period: { at: number; end: number },
  { line, page }: { line: Line; page: PageFacts },
): string {
  const text = foldLine(sentence);
  for (const pattern of GOODS) {
    const hit = pattern.exec(text);
    const goods = hit?.[1];
    if (hit === null || goods === undefined) continue;
    const at = hit.index + hit[0].indexOf(goods);
    return text.length === sentence.length ? toLine(sentence.slice(at, at + goods.length)) : goods;
  }
  const labelled = /^([^:]{2,60}):\s/.exec(sentence)?.[1];
  if (labelled !== undefined && isProductName(labelled)) return toLine(labelled);
  const subject = findSubject(sentence, period.at, period.end);
  if (subject !== null) return subject;
  const asked = findAskedSubject(line.place);
  if (asked !== null) return asked;
  const heading = line.place.headings.findLast((one) => !one.endsWith('?')) ?? page.name;
  return toLine(heading === '' ? page.address.hostname : withoutLabel(heading)).slice(0, 120);
}

/** The day that years are counted from, where the sentence names it: "5 years from 1 May 2024". */
function readStart(text: string, end: number, { order }: PageFacts): Pick<ReadRow, 'start'> {
  const behind = text.slice(end);
  const [moment] = findMoments(behind.slice(0, 80), { order });
  return moment?.value && IS_FROM.test(behind.slice(0, moment.at))
    ? { start: moment.value.moment }
    : {};
}

/** "Smart TVs: 5 years from release" beneath "We promise security updates for at least:". */
const OF_GOODS = /^[^:]{2,60}(?::|\s[–—-])\s/;

/** A rule of years in one sentence; null where it is none of updates. */
function readRule(
  sentence: string,
  { line, page, lead }: { line: Line; page: PageFacts; lead: string },
): ReadRow | null {
  const text = foldLine(sentence);
  const [period] = findPeriods(text);
  if (!period) return null;
  const announced = line.role === 'item' && OF_GOODS.test(sentence) ? foldLine(lead) : '';
  const meaning = readAbout(text) ?? readAbout(announced);
  if (meaning === null || OTHER_PERIOD.test(text.slice(period.end, period.end + 20))) return null;
  const from = findFrom(text.slice(period.end)) ?? findFrom(text.slice(0, period.at));
  const exclude = readExclusions(sentence, text);
  const regions = findRegions(sentence, foldLine).filter((region) =>
    isWhere(text, foldLine(region)),
  );
  const place = findPlaceLimits(page, line.place);
  const limits = {
    ...place,
    ...(exclude.length === 0 ? {} : { exclude }),
    ...(regions.length === 0 ? {} : { regions }),
  };
  return {
    model: findGoods(sentence, period, { line, page }),
    ...(page.settings.brand === undefined ? {} : { brand: page.settings.brand }),
    years: period.value,
    ...(from === undefined ? {} : { from }),
    ...readStart(text, period.end, page),
    bound: page.settings.bound ?? findBound(`${announced} ${text}`, true) ?? 'at-least',
    what: page.settings.what ?? WHAT_OF[meaning as 'until-support'] ?? 'support',
    ...(Object.keys(limits).length === 0 ? {} : { limits }),
    words: quote(sentence, period.at, period.end),
    confirm: true,
  };
}

/** "In Europe" bounds a rule; "on the US store" only says where it began. */
const isWhere = (text: string, region: string): boolean =>
  /\b(?:in|within|for|throughout|en|dans|fur|pour|para|per|voor) (?:the |der |den |le |la )?$/.test(
    text.slice(0, text.indexOf(region)),
  );

/** What a sentence with a period speaks of: updates or support, or nothing that counts. */
function readAbout(text: string): Meaning | null {
  const folded = foldText(text);
  if (speaksOfSecurityUpdates(folded)) return 'until-security';
  if (/\bdefined support period\b/.test(folded)) return 'until-security';
  if (hasConcept(folded, 'update') && hasConcept(folded, 'software')) return 'until-software';
  const meaning = readDateMeaning(folded);
  return meaning === 'until-support' || meaning === 'until-software' ? meaning : null;
}

/**
 * Rules of running text ("at least five years from first sale"): offered, never taken as they are.
 */
export function readPolicy(lines: readonly Line[], page: PageFacts): ReadResult {
  let lead = '';
  const rows = lines.flatMap((line) => {
    if (line.role !== 'item') lead = line.text.endsWith(':') ? line.text : '';
    return line.text
      .split(RULE_END)
      .filter((sentence) => sentence.length <= MAX_SENTENCE)
      .flatMap((sentence) => readRule(toLine(sentence), { line, page, lead }) ?? []);
  });
  return { rows, leftOut: [] };
}
