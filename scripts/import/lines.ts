import { foldWords } from '../../engine/text/tokens.ts';

/** Where a statement on more than named models belongs. */
export type Reach = { to: 'brand' } | { to: 'type' } | { to: 'line'; name: string };

/** Remarks behind a line's name that are about the source, not the goods. */
const REMARKS: readonly RegExp[] = [
  /\s*\([^()]*(?:policy|statement|survey|answer|check|not read|bulbs)[^()]*\)/gi,
  /:.*$/,
  /,[^,]* other than .*$/i,
  / (?:covered by|in) (?:the|TP-Link's) .*$/i,
  / of (?:the|about) .*$/i,
  / sold about 20\d\d$/i,
  / and (?:services|displays|their apps)$/i,
];
const GENERIC = new Set(
  `all each any every the and a of products product devices device models model hardware revision smart connected consumer items goods range appliances
  audio care routers router modem modems cameras camera ip network doorbells tvs tv televisions speakers plugs bulbs lights thermostats printers printer phones tablets laptops watches nas hubs hub sensors locks
  generic wifi wi fi wireless units home`.split(/\s+/),
);

/**
 * Null: the row tells its goods apart by something nobody can see on a product ("the second group
 * of the list").
 */
export function findReach(text: string, type: string, brandWords: readonly string[]): Reach | null {
  if (/\b(?:first|second|third) group\b/i.test(text)) return null;
  const name = REMARKS.reduce((kept, remark) => kept.replace(remark, ''), text)
    .replace(/\s+/g, ' ')
    .trim();
  const own = new Set(brandWords.flatMap((word) => foldWords(word)));
  const telling = foldWords(name).filter((word) => !GENERIC.has(word) && !own.has(word));
  if (telling.length > 0) return { to: 'line', name: name.slice(0, 100) };
  return type === 'other' ? { to: 'brand' } : { to: 'type' };
}
