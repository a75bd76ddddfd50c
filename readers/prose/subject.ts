import { findMoments, foldLine } from '../moments/find-moments.ts';
import { readYearAlone } from '../moments/year-alone.ts';
import type { PageFacts, Place } from '../page/page.ts';
import { findPeriods } from '../grid/value.ts';
import { readMeaning } from '../words/meaning.ts';
import { isOnlyRegions } from '../words/regions.ts';
import { isDateMeaning } from '../grid/frame.ts';
import { findAskedName } from './asked.ts';

/** Ends in a colon, or speaks of what follows. */
export const ANNOUNCES =
  /:$|\b(?:following|these (?:products|models|devices)|products? below|listed below)\b/;

const MAX_NAME_WORDS = 10;
const GENERIC =
  /^(?:(?:the|this|these|all|our|your|each|every|any) )?(?:products?|devices?|models?|units?|items?|software|firmware|security updates?|updates?|support|end of \w+|it|we|they|you|specifications?|details|overview|technical data|product details|about this item|note|notes|produkt|gerat|produit|appareil|producto|dispositivo|prodotto)$/;

/** Words that stand in no name: people, places, and what the page is about. */
const NO_PRODUCT =
  /\b(?:team|customers?|helpdesk|website|page|policy|statement|updates?|warranty|we|you|your|our|this|these|those|it)\b/;

/** "Issue 3", "Page 1 of 2", "Table A": parts of the document itself. */
const IS_OF_DOCUMENT =
  /^(?:issue|version|edition|page|section|table|figure|document|footnote|chapter|appendix|annex|schedule|clause|ausgabe|stand|seite|abschnitt|anhang|tabelle|annexe|tableau|pagina)(?: (?:no\.?|number))?(?: [a-z\d.]{1,6}(?: (?:of|von|de|di|sur) \d+)?)?$/;

/** Systems and protocols that products run, and are none. */
const IS_SYSTEM =
  /^(?:android|ios|ipados|macos|mac os|os x|windows|linux|chrome ?os|wear ?os|watchos|tvos|harmony ?os|internet explorer|safari|firefox|chrome|tls|ssl|http|https|wpa|wep|java|flash|python)(?: \w{1,8})?[ \d.x]*(?: (?:and|or) (?:below|older|earlier))?$/;

/** "Support for X" is what X gets. */
const IS_GIVEN = /^(?:support|service|maintenance|updates?|access|sales?) (?:for|of|to)\b/;

/** Could these words name a product: a figure or a capital in them, no label, not many. */
export function isProductName(text: string): boolean {
  const words = text.trim().split(/\s+/);
  if (text.trim() === '' || words.length > MAX_NAME_WORDS || text.length > 120) return false;
  if (!/[\d\p{Lu}]/u.test(text) || !/\p{L}|\d{2}/u.test(text) || /[?!]$/.test(text.trim()))
    return false;
  if (readYearAlone(text) !== undefined) return false;
  const folded = foldLine(text).trim();
  if ([GENERIC, NO_PRODUCT, IS_OF_DOCUMENT, IS_SYSTEM, IS_GIVEN].some((one) => one.test(folded)))
    return false;
  const meaning = readMeaning(text);
  const isLabel = (isDateMeaning(meaning) || meaning === 'start') && !/\d/.test(text);
  return !isLabel && meaning !== 'model' && meaning !== 'ignore';
}

const VERBS =
  'will|is|are|has|have|had|was|were|receives?|gets?|reached|reaches|continues?|ends?|ended|shall|can|wird|werden|erhalt|erhalten|bekommt|recoit|recoivent|recevra|recevront|beneficie|beneficiera|beneficieront|sera|seront|recibe|recibira|recibiran|riceve|ricevera|ontvangt|otrzyma';
/** "Das Modell WP-7", "el modelo Z9": the noun is no part of the name. */
const KIND = '(?:modell?[eo]? )?';
const SUBJECT = new RegExp(
  `^(?:(?:the|our|der|die|das|le|la|el|il|lo|de|het) |l')?${KIND}(.{2,80}?)(?:, [^,]{3,60},)?(?: no longer| nicht mehr)? (?:${VERBS}) `,
);
const FOR_WORDS = 'for|of|on|fur|pour|para|per|voor|dla|del|du|des|von';
const AFTER =
  'will|shall|should|may|can|continues?|lasts?|remains?|runs?|stays?|goes|go|are|is|were|was|has|have|had|until|through|end|ends|ended|stops?|ceases?|expires?|finish|guaranteed|provided|by|we|bis|werden|enden|endet|wird|stellen|erhalten|bekommen|garantieren|bieten|liefern|gibt|gilt|gelten|wir|nous|jusqu|sont|seront|hasta|fino|tot|do';
const ARTICLES = '(?:the|our|all|your|das|den|die|le|la|les|el|los|il|i|de|het)';
const OBJECT = new RegExp(
  `\\b(?:${FOR_WORDS}) (?:${ARTICLES} )?${KIND}(.{2,80}?),? (?:${AFTER})(?![a-z])`,
);
/** "We will end security updates for the SmartCam Pro.": nothing stands behind the name. */
const OBJECT_LAST = new RegExp(
  `\\b(?:for|fur|pour|para|per|voor|dla) (?:${ARTICLES} )?${KIND}(.{2,60}?)[.!]?$`,
);
const IS_PROPER = /^[\p{Lu}\d]\S*(?: [\p{Lu}\d(]\S*)*$/u;

/** "The X8's last guaranteed update will be in June 2029". */
const OWNER = /^(?:the )?(.{2,60}?)'s /;
/** "The exception is the X8, which is supported until ..." */
const RELATIVE = new RegExp(
  `\\b(?:the|our|der|die|das|le|la|el|il|de|het) ((?:(?! (?:the|is|are) )[^,.;:]){2,60}?),? (?:which|that) (?:${VERBS}) `,
);
/** What lasts, said behind the name: "X6 support ends on ...". */
const WHAT_LASTS = /(?:\s(?:security|software|technical|product))?\s(?:support|service)$/i;

/** "Watch 3, originally until ...": when it was said is no part of the name. */
const TRAILING =
  /,? (?:originally|previously|formerly|initially|ursprünglich|initialement|oorspronkelijk)$/i;

/** What a maker does to a product, and no product does: "Acme will stop selling the X100". */
const MAKES =
  /^(?!(?:is|are|was|were) )\w+ (?:no longer |continue to |stop |cease |end |keep )?(?:sell|provid|offer|releas|support(?:ing)?\b|discontinu|withdraw|announc|supply|publish|issu|guarantee|maintain|ensur|deliver|updating|phas)/;
const MADE = new RegExp(
  '\\b(?:will|has|have|to|shall) (?:no longer |continue to |stop |cease |end |keep )?(?:sell|support|updat|discontinu|withdraw|maintain)(?:e|ing)? (?:the |our |all )?(.{2,80}?),? (?:on|from|after|until|through|by|in|as of|for|with)(?![a-z])',
);

const BEGINS_WITH_DATE = /^[^\d:(|]{0,25}$/i;
const STARTS_CLAUSE = /\b(?:of|on|from|after|since|starting|ab|desde|vanaf|od|partir du?)\s*$/i;

/** The part of a line that names the product, where a mark or a sentence sets it apart. */
export function findSubject(line: string, at: number, end = at): string | null {
  const before = line.slice(0, at);
  if (BEGINS_WITH_DATE.test(before) && STARTS_CLAUSE.test(before) && !before.includes(','))
    return findInSentence(line.slice(end).replace(/^[\s,:]+/, ''));
  const bracket = before.lastIndexOf('(');
  if (bracket > 1 && !before.slice(bracket).includes(')')) return pick(before.slice(0, bracket));
  const marked = /^(.{2,120}?)\s?(?::(?=\s|$)|\s[–—-]\s|\|)/.exec(before)?.[1];
  if (marked !== undefined && isDateMeaning(readMeaning(marked))) {
    // "Support dates: X100 – 30/09/2027": the name stands behind the label.
    const from = line.length - line.slice(marked.length).replace(/^\s?[:–—-]\s*/, '').length;
    return from < at ? findSubject(line.slice(from), at - from, end - from) : null;
  }
  if (marked !== undefined) return isProductName(marked) ? marked.trim() : null;
  return findInSentence(line) ?? pickBare(before);
}

/** Words out of a list before a bracket: "suggested replacement: E1 Pro; C2 Pro (EOL: …)". */
const pick = (text: string): string | null => {
  const part =
    text
      .split(/;|\.\s/)
      .at(-1)
      ?.trim() ?? '';
  return isProductName(part) ? part : null;
};

/** "The D7 until": the name of a clause without a verb. */
const NAME_UNTIL =
  /^(?:the |den |die |das |le |la |l['’]|el |il |lo |de |het )((?:\S+ ){0,3}\S*\d\S*(?: \S+){0,2}) (?:until|till?|bis(?: zum)?|jusqu['’](?:au|en)|hasta(?: el)?|fino al?|tot)(?: at least)?$/i;

/** "Model X200 December 31, 2028": nothing but a name before the date. */
const pickBare = (before: string): string | null => {
  const text = before.replace(/[\s,(]+$/, '').replace(NAME_UNTIL, '$1');
  return isProductName(text) &&
    /\d/.test(text) &&
    text.split(' ').length <= 6 &&
    !/\b(?:until|on|on the|in|since|from|by|the)$/i.test(text)
    ? text
    : null;
};

/** A date or a period in it: no name, but a part of what is said. */
const saysWhen = (words: string): boolean => {
  const folded = foldLine(words);
  return findMoments(folded).length > 0 || findPeriods(folded).length > 0;
};

function findInSentence(line: string): string | null {
  const folded = foldLine(line);
  if (folded.length !== line.length) return null;
  for (const pattern of [MADE, RELATIVE, OBJECT, OWNER, OBJECT_LAST, SUBJECT]) {
    const hit = pattern.exec(folded);
    const name = hit?.[1];
    if (hit === null || name === undefined) continue;
    if (pattern === SUBJECT && MAKES.test(folded.slice(hit[0].trimEnd().lastIndexOf(' ') + 1)))
      continue;
    const at = hit.index + hit[0].indexOf(name);
    const words = line
      .slice(at, at + name.length)
      .trim()
      .replace(TRAILING, '')
      .replace(WHAT_LASTS, '');
    if (pattern === OBJECT_LAST && (!IS_PROPER.test(words) || isOnlyRegions(words))) continue;
    if (
      isProductName(words) &&
      !saysWhen(words) &&
      /\d|\p{Lu}.*\p{Lu}|\p{Lu}\p{Ll}+/u.test(words) &&
      !/\bupdates?\b/i.test(words)
    )
      return words;
  }
  return null;
}

/** The product that a question asks about, where it names one. */
function findAsked(question: string): string | null {
  const name = findAskedName(question);
  return name !== null && isProductName(name) && !saysWhen(name) ? name : null;
}

/** Headings of a part of a page, whatever product the page is about. */
const IS_SECTION =
  /\b(?:about|accessories|address|announcements?|answers?|articles?|blog|community|help|news|polic(?:y|ies)|press|resources|box|care|colou?rs?|compliance|contact|contents?|customers?|dates?|declaration|deliver\w*|description|details?|dimensions|disclosures?|documents?|downloads?|environment|faqs?|features?|firmware|general|guarantees?|highlights|how|important|information|introduction|legal|manuals?|more|notes?|notice|our|overview|performance|periods?|power|privacy|psti|questions?|ratings?|regulat\w*|returns?|reviews?|safety|security|services?|sizes?|software|specifications?|specs|statements?|summary|support\w*|sustainability|technical|terms|the|this|use|warrant\w*|what|when|which|why|your)\b|aktualis|allgemein|angaben|beschreibung|datenblatt|eigenschaft|sicherheit|technisch|unterstutz|zubehor|caracteristi|caratteristi|descri[pz]|fiche|informa[tcz]i|mises? a jour|securite|segur|sicurezza|tecnic|techni|beveilig|kenmerken|ondersteuning|veiligheid|bezpiecze|dane|specyfik/;

/** "End of life notice: X100 router" names the router, "Model WT-5" the WT-5. */
export const withoutLabel = (heading: string): string => {
  const [, label, name] = /^([^:]{2,60}):\s+(\S.*)$/.exec(heading) ?? [];
  return label !== undefined && name !== undefined && readMeaning(label) !== null
    ? name
    : heading.replace(/^(?:model|modell|modelo|mod[eè]le|modello)\s+(?=[A-Z]+[-\d])/i, '');
};

/** Could this heading name the product of what stands beneath it? */
const namesProduct = (heading: string): boolean =>
  isProductName(heading) &&
  findMoments(foldLine(heading)).length === 0 &&
  (/\d/.test(heading) || !IS_SECTION.test(foldLine(heading)));

/**
 * The first heading of a page is as often what the page is about ("Changes", "App compatibility"):
 * without a figure only what is spelled as a name is one.
 */
const namesPage = (heading: string): boolean =>
  namesProduct(heading) &&
  (/\d/.test(heading) || /^\p{Lu}\S*(?:[\s-]\S+)*[\s-]\p{Lu}|\p{Ll}\p{Lu}/u.test(heading));

/** What stands under such a heading is about other products than the page's. */
const IS_OTHERS =
  /\b(?:also (?:like|bought|viewed|consider|interested)|related|similar|recommended|you (?:might|may)|frequently bought|recently viewed|alternatives)\b|auch gekauft|ahnliche|vous aimerez|similaires|tambien|simili|vergelijkbare/;

const OF_WHAT =
  /^(?:\w+ )?(?:support|updates?|service) (?:for|of) (.{2,40}?) (?:ends?|stops?|will|is|are|has)\b/;

/** "Support for Android 9 ends on …": of a system, and not of the page's product. */
export const speaksOfSystem = (line: string): boolean =>
  IS_SYSTEM.test(OF_WHAT.exec(foldLine(line))?.[1] ?? '');

/** The product that the innermost question above a place asks about; null where none does. */
export const findAskedSubject = ({ headings }: Place): string | null =>
  findAsked(headings.at(-1) ?? '');

/**
 * The product that a place is about: the innermost heading that could name one, else the page's.
 */
export function findPlaceSubject(place: Place, page: PageFacts): string | null {
  for (const [at, heading] of [...place.headings.entries()].reverse()) {
    const asked = findAsked(heading);
    if (asked !== null) return asked;
    if (IS_OTHERS.test(foldLine(heading))) return null;
    const name = withoutLabel(heading);
    if (at === 0 ? namesPage(name) : namesProduct(name)) return name;
  }
  return [page.name, page.title].map(shorten).find(namesPage) ?? null;
}

/** A product page's title goes on with what the shop wants to say. */
const shorten = (name: string): string =>
  (withoutLabel(name).split(/\s[|–—]\s/)[0] ?? name).slice(0, 120);
