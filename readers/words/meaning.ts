import { toAlternatives } from '../../engine/text/alternatives.ts';
import { foldText } from '../../engine/text/fold.ts';
import type { ColumnMeaning } from '../contract.ts';
import { hasConcept, type Concept } from './concepts.ts';
import headers from './headers.json' with { type: 'json' };

/**
 * What a header or label is about. Beyond what a setting can say: `until` ends something that only
 * the words around can name, `eos` is an abbreviation that makers use for three things.
 */
export type Meaning = ColumnMeaning | 'until' | 'eos';

const whole = (phrases: readonly string[]): RegExp =>
  new RegExp(`^${toAlternatives(phrases.join('\n'))}$`);
/** Headers that are a name as a whole, the longer lists last. */
const NAMES: readonly (readonly [ColumnMeaning, RegExp])[] = [
  ['code', whole(headers.code)],
  ['brand', whole(headers.brand)],
  ['revision', whole(headers.revision)],
  ['region', whole(headers.region)],
  ['note', whole(headers.note)],
  ['model', whole(headers.model)],
];
const ABBREVIATION = /^(?:eos|eos date|date eos|eos time|eosdate|eostime)$/;
const END_OF_SERVICE = /^(?:eosl|eosu|eovs|eovss)(?: date)?$/;
const ONLY_WHEN = whole(headers.until);
/** "Software updates: start", "support from": where an end would be told, too. */
const IS_START =
  /\b(?:updates?|support|supported|psti|patches|maintenance) (?:period )?(?:start|starts|begin|begins|beginning|from|since|start date|begin date)$/;

/** "securityUpdateEol", "end_of_support" and "dates.eol" in words. */
export const openName = (name: string): string =>
  name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .replace(/[_./:*†‡]/g, ' ');

const MAX_HEADER = 160;
/** "(EOM)" behind the words it stands for: the words say what it means here. */
const SHORT_FORM = /\s*\(EO[A-Z]{1,3}\)\s*$/;

/** What a header, label or field name is about; null where it tells nothing. */
export function readMeaning(name: string): Meaning | null {
  const spelled = name.replace(SHORT_FORM, '');
  if (spelled !== name && /\S\s+\S/.test(spelled.trim())) return readMeaning(spelled);
  // "Model(s)" is a header of models.
  const text = foldText(openName(name.slice(0, MAX_HEADER).replace(/\(s\)/g, 's')));
  if (text === '' || name.length > MAX_HEADER) return null;
  const named = NAMES.find(([, pattern]) => pattern.test(text))?.[0];
  if (named !== undefined) return named;
  if (ABBREVIATION.test(text)) return 'eos';
  if (IS_START.test(text) && !hasConcept(text, 'end')) return 'start';
  return ONLY_WHEN.test(text) ? 'until' : readDateMeaning(text);
}

/** "Security update" alone is one update, and the day beside it may be when it came out. */
const IS_ONE_UPDATE =
  /^(?:(?:security|software|firmware|system|os|android|app) )+(?:update|upgrade|patch)$|^(?:sicherheits|software|firmware) ?update$|^mise a jour (?:de securite|logicielle|du logiciel)$|^actualizacion de (?:seguridad|software)$|^aggiornamento (?:di sicurezza|software)$/;

/** What a folded phrase with a date beside it is about: the stricter readings stand first. */
export function readDateMeaning(text: string): Meaning | null {
  const has = (concept: Concept): boolean => hasConcept(text, concept);
  if (IS_ONE_UPDATE.test(text)) return null;
  if (has('other') && !isGuaranteedEnd(text)) return 'ignore';
  if (END_OF_SERVICE.test(text)) return 'until-support';
  const security = has('security');
  if (!security && has('versions'))
    return has('end') || has('period') ? 'until-software' : 'ignore';
  if (has('sale') && !security && !has('update'))
    return has('first') || (has('start') && !has('end')) ? 'start' : readSale(text);
  if (/\bdefined support period\b/.test(text)) return 'until-security';
  if (security && (has('update') || has('end') || has('support') || has('period')))
    return 'until-security';
  if (has('support') && !has('update') && (has('end') || has('period') || has('endOfLife')))
    return 'until-support';
  if (has('update') && (has('end') || has('period') || has('support') || has('software')))
    return 'until-software';
  if (has('endOfLife')) return 'end-of-life';
  if (has('start')) return 'start';
  if (has('software') && has('support')) return 'until-software';
  return has('support') && /\b(?:date|datum|fecha|data)\b/.test(text) ? 'until-support' : null;
}

/** "Last security update" is past; "last date of guaranteed security updates" is an end. */
const isGuaranteedEnd = (text: string): boolean =>
  /\b(?:guarantee\w*|until|end of|end date|eol)\b/.test(text) && hasConcept(text, 'security');

const readSale = (text: string): Meaning =>
  hasConcept(text, 'end') || /\b(?:last|letzt\w*|dernier\w*|ultim\w*|laatste)\b/.test(text)
    ? 'last-sold'
    : 'ignore';
