import { foldText } from '../../engine/text/fold.ts';
import type { ReaderSettings } from '../contract.ts';
import { findPeriods } from '../grid/value.ts';
import { findMoments, foldLine } from '../moments/find-moments.ts';
import { findPageOrder } from '../moments/order.ts';
import { toLine } from '../quote.ts';
import { findRegions } from '../words/regions.ts';
import { SENTENCE_END } from '../words/sentence-end.ts';
import type { Block, Line, PageFacts, PlacedLimits } from './page.ts';

const SPEAKS_OF_PERIODS =
  /\b(?:updates?|support|supported|psti|period|end of life|dates?|table|list|apply|applies|aktualisierung\w*|mises? a jour|actualizaciones|aggiornamenti|beveiligingsupdates)\b/;
const SPEAKS_OF_LIST =
  /^(?:the|these|all|this) (?:\w+ ){0,4}(?:dates?|periods?|list|table|page|information)\b|\b(?:dates?|list|table) below\b/;
const APPLIES =
  /\b(?:only|apply|applies|applicable|sold in|sold within|supplied in|purchased in|available in|valid for|for products in|gilt|gelten|nur|uniquement|vendus? en|solo|vendid\w*|vendut\w*|alleen)\b/;
const EXCEPT =
  /\b(?:except(?: for)?|excluding|excludes?|not including|other than|with the exception of|does not apply to|do not apply to|not apply to|ausser|ausgenommen|mit ausnahme von|sauf|a l'exception de|hormis|excepto|salvo|eccetto|tranne|escluso|esclusi|behalve|z wyjatkiem)\s(?:the |our |all |das |den |die |le |la |les |el |los |il |i |de |het )?([^.;()]{2,120})/;

/** A sentence of the page that says for whom its dates are. */
function readLimits(sentence: string): PlacedLimits['limits'] | null {
  const text = foldLine(sentence);
  if (!SPEAKS_OF_PERIODS.test(text) || isStatementItself(text)) return null;
  const regions = APPLIES.test(text) ? findRegions(sentence, foldLine) : [];
  const exclude = readExclusions(sentence, text);
  if (regions.length === 0 && exclude.length === 0) return null;
  return {
    ...(regions.length === 0 ? {} : { regions }),
    ...(exclude.length === 0 ? {} : { exclude }),
  };
}

/** A sentence with a period or a date bounds its own statement, unless it speaks of the list. */
const isStatementItself = (text: string): boolean =>
  findPeriods(text).length > 0 || (findMoments(text).length > 0 && !SPEAKS_OF_LIST.test(text));

const MAX_EXCLUDED = 20;

/** Goods that a sentence takes out ("all cameras except the Bridge and X1"). */
export function readExclusions(sentence: string, text = foldLine(sentence)): string[] {
  const hit = EXCEPT.exec(text);
  const goods = hit?.[1];
  if (hit === null || goods === undefined || text.length !== sentence.length) return [];
  const at = hit.index + hit[0].lastIndexOf(goods);
  return sentence
    .slice(at, at + goods.length)
    .split(/,\s*(?:and |or )?|\s(?:and|or|und|oder|et|ou|y|o|e|en|of|i)\s/)
    .map((part) =>
      toLine(part).replace(/^(?:the|our|das|die|der|le|la|les|el|los|il|de|het) /i, ''),
    )
    .filter((part) => part.length > 1 && part.length <= 60 && part.split(' ').length <= 6)
    .slice(0, MAX_EXCLUDED);
}

const EOS: readonly (readonly [PageFacts['eos'], RegExp])[] = [
  [
    'until-security',
    /\bend of security (?:updates?|support|maintenance)\W{0,3}eos\b|\beos\W{0,6}end of security/,
  ],
  ['last-sold', /\bend of (?:sales?|selling)\W{0,3}eos\b|\beos\W{0,12}end of sales?\b/],
  [
    'until-support',
    /\bend of (?:service|support)[a-z &]{0,20}\W{0,3}eos\b|\beos\W{0,12}end of (?:service|support)\b/,
  ],
];

/** What the page itself says that its EOS stands for; undefined where it says two things. */
function findEos(lines: readonly string[]): PageFacts['eos'] {
  const said = new Set<PageFacts['eos']>();
  for (const line of lines) {
    const text = foldLine(line)
      .replace(/[-()"']/g, ' ')
      .replace(/\s+/g, ' ');
    if (!/\beos\b/.test(text)) continue;
    for (const [meaning, pattern] of EOS) if (pattern.test(text)) said.add(meaning);
  }
  return said.size === 1 ? [...said][0] : undefined;
}

const PSTI =
  /(?<![a-z])psti(?![a-z])|product security and telecommunications|defined support period/;
const isPsti = (texts: readonly string[]): boolean =>
  texts.some((text) => PSTI.test(foldLine(text)));

const isLine = (block: Block): block is Line => block.kind === 'line';
const MAX_SENTENCES = 5_000;

/** Limits of the page: the sentences that name regions or goods left out, with their headings. */
function findLimits(lines: readonly Line[]): PlacedLimits[] {
  let left = MAX_SENTENCES;
  return lines.flatMap(({ text, place }) =>
    text.split(SENTENCE_END).flatMap((sentence) => {
      const limits = left-- > 0 && sentence.length < 600 ? readLimits(sentence) : null;
      return limits ? [{ headings: place.headings, limits }] : [];
    }),
  );
}

const SAYS_MINIMUM =
  /\b(?:(?:dates?|periods?) .{0,60}\b(?:minimums?|at least|earliest|no earlier than)|minimum (?:dates?|periods?)|at least (?:until )?(?:the )?(?:dates?|periods?)|(?:daten|zeitraume|termine) .{0,60}\bmindest|dates? .{0,60}\bminim(?:um|ales?))\b/;

const DATES_OF_LIST =
  /\b(?:(?:date|dates|period|periods) (?:\w+ ){0,2}(?:below|shown|listed|given|stated)|the following (?:dates|periods)|(?:below|following) (?:table|list))\b/;
const MAX_ANNOUNCED = 20;

/** "Each product gets security updates until at least the date below." */
const findAnnounced = (lines: readonly Line[]): PageFacts['announced'] =>
  lines
    .flatMap(({ text, place: { headings } }) =>
      text.length < 600 && DATES_OF_LIST.test(foldLine(text)) && !isStatementItself(foldLine(text))
        ? [{ headings, text }]
        : [],
    )
    .slice(0, MAX_ANNOUNCED);

/** "These are minimum dates": where such sentences stand, that name no date of their own. */
const findMinimums = (lines: readonly Line[]): string[][] =>
  lines.flatMap(({ text, place }) => {
    const folded = foldLine(text);
    const isSaid =
      text.length < 600 &&
      (SPEAKS_OF_LIST.test(folded.replace(/^[*†‡\d)\s]+/, '')) || DATES_OF_LIST.test(folded)) &&
      SAYS_MINIMUM.test(folded) &&
      !isStatementItself(folded);
    return isSaid ? [[...place.headings]] : [];
  });

/** What all parts of a page share, found in its running text, its language and its address. */
export function findPageFacts(
  parts: { blocks: readonly Block[]; name: string; title: string; language: string | undefined },
  settings: ReaderSettings,
  address: URL,
): PageFacts {
  const lines = parts.blocks.filter(isLine);
  return {
    name: parts.name,
    title: parts.title,
    address,
    order: settings.dateOrder ?? findPageOrder(settings.language ?? parts.language, address),
    isPsti: isPsti([parts.name, parts.title, address.pathname, ...lines.map(({ text }) => text)]),
    eos: findEos(lines.map(({ text }) => text)),
    limits: findLimits(lines.filter(({ text, role }) => role !== 'item' && foldText(text) !== '')),
    announced: findAnnounced(lines),
    minimums: findMinimums(lines),
    settings,
  };
}
