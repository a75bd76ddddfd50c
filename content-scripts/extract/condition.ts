import type { Condition } from '../../engine/listing.ts';

/** Words of condition in en, de, fr, es, it, nl; first hit wins, so the narrower stand first. */
const WORDS: [Condition, RegExp][] = [
  [
    'open-box',
    /open[ -]box|opened[ -–]+never used|neu \(sonstige\)|neu: sonstige|new \(other\)|ouvert|scatola aperta|caja abierta|warehouse/i,
  ],
  [
    'manufacturer-refurbished',
    /(?:manufacturer|certified|hersteller|fabricant|produttore|fabricante)[ -]+(?:refurbished|reconditioned)|vom hersteller/i,
  ],
  [
    'refurbished',
    /refurb|renewed|reconditioned|generalüberholt|refurbished|reconditionné|reacondicionado|ricondizionato|gereviseerd|wie neu|excellent - |good - /i,
  ],
  [
    'used',
    /\bused\b|pre[ -]?owned|pre[ -]?loved|second[ -]?hand|gebraucht|occasion|d.occasion|segunda mano|usado|usato|tweedehands|for parts|parts only|defekt/i,
  ],
  ['new', /\bnew\b|\bneu\b|\bneuf\b|\bneuve\b|\bnuevo\b|\bnuovo\b|\bnieuw\b|brandneu/i],
];
/**
 * In a title only words that cannot mean anything else count; "new" and "used" are part of many
 * names.
 */
const IN_TITLE =
  /[([](?:[^)\]]{0,30})(renewed|refurbished|generalüberholt|reconditionn[ée]e?|reacondicionado|ricondizionato|gereviseerd|pre[- ]?owned|open[- ]box|used)[^)\]]{0,30}[)\]]|\b(?:certified|manufacturer|seller|factory) refurbished\b|^(?:refurbished|renewed|used|pre-owned|open box)\b/i;

/**
 * Condition named by a field of the page ("Excellent - Refurbished", "Gebraucht"), or by
 * schema.org.
 */
export function readCondition(text: string | undefined): Condition | undefined {
  if (!text) return undefined;
  const words = text
    .slice(0, 120)
    .replace(/Condition$/, ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2');
  return WORDS.find(([, pattern]) => pattern.test(words))?.[0];
}

/** Condition a title states in brackets or in front ("… (Renewed)"). */
export function findConditionInTitle(title: string): Condition | undefined {
  const hit = IN_TITLE.exec(title.slice(0, 400));
  return hit ? readCondition(hit[0]) : undefined;
}
