import type { Disclosure } from '../../../engine/listing.ts';
import { foldAccents } from '../../../engine/text/fold.ts';
import { cleanText } from '../dom/text.ts';
import { findDate, findYears } from './parse-date.ts';

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

/**
 * Labels seen on shop pages that mean the end of guaranteed updates (regimes facts, section 5),
 * folded.
 */
const FIELD =
  /^(?:guaranteed software updates until|security update period(?: \(valid until\))?|mises a jour logicielles garanties jusqu'a|actualizaciones de software garantizadas hasta|aggiornamenti software garantiti fino a|garantierte software-?updates\b.{0,20}|gegarandeerde software-?updates tot)$/;
/** The same label inside a longer cell, glued to its value. */
const GLUED =
  /(guaranteed software updates until|mises a jour logicielles garanties jusqu'a|actualizaciones de software garantizadas hasta|aggiornamenti software garantiti fino a|garantierte software-?updates bis) ?: ?([^.;|]{1,60})/;
/** Labels that read as if they meant it, never seen live. */
const LABEL = new RegExp(
  [
    '^(?:minimum |guaranteed |defined )?(?:security|software|firmware|os|psti)[ -](?:security )?(?:updates?|support)(?: support)?(?: (?:period|until|end(?:s| date)?|guaranteed until|provided until|available until|duration|expiry))?(?: date)?$',
    '^(?:defined |minimum )?support (?:period|until|end date)$',
    '^updates? (?:guaranteed )?until$',
    '^guaranteed updates?$',
    '^psti(?: support period| end date)?$',
    '^(?:sicherheits|software)-?updates?(?: (?:bis|garantiert bis|fur|verfugbar bis))?$',
    '^update-?garantie$',
    '^mises? a jour (?:de securite|logicielles?)(?: (?:jusqu.{1,4}|garanties?.{0,12}))?$',
    '^duree (?:de disponibilite )?des mises a jour.{0,25}$',
    '^actualizaciones de (?:seguridad|software)(?: (?:hasta|garantizadas.{0,10}))?$',
    '^aggiornamenti (?:di sicurezza|software)(?: (?:fino a.{0,4}|garantiti.{0,12}))?$',
    '^beveiligings-?updates?(?: tot)?$',
    '^software-?updates? tot$',
  ].join('|'),
);
const NOTHING =
  /^(?:unknown|not (?:available|known|specified|stated|given|applicable)|information (?:not available|unavailable)|n\/?a|none|null|-+|inconnue?|(?:information )?non (?:disponible|communiquee?|renseignee?)|desconocid[oa]|no (?:disponible|especificado)|sconosciut[oa]|non (?:disponibile|specificato)|unbekannt|nicht (?:verfugbar|bekannt|angegeben)|keine angaben?|onbekend|niet (?:beschikbaar|bekend|opgegeven))\.?$/;
/** Words for updates of the kind meant, in running text. */
const UPDATES =
  /\b(?:(?:security|software|firmware|os|android|system|guaranteed)[ -](?:and \w+ )?(?:updates?|upgrades|patches|support)|sicherheits-?updates?|software-?updates?|sicherheitsaktualisierungen|mises? a jour (?:de securite|logicielles?|du logiciel|systeme)|actualizaciones? de (?:seguridad|software)|aggiornament[io] (?:di sicurezza|software|del software)|beveiligings-?updates?)\b/;
const UNTIL =
  /\b(?:until|till|through|up to|to|ending|ends?(?: on| in)?|by|bis(?: zum| ende| mindestens)?|jusqu'?(?:a|au|en)?|hasta|fino (?:a|al)|tot)\b[^.]{0,40}$/;
const NOT_UPDATES =
  /^.{0,14}\b(?:warrant|guarantee\b|garantie\b|garantia\b|garanzia\b|old\b|of experience)/;
const LIFETIME =
  /\b(?:lifetime|for life|life-?long|lebenslang\w*|a vie|de por vida|a vita|levenslang\w*|regular|ongoing|continued|regelmassig\w*|regulier\w*|regolari|periodic\w*)\b/;
const MAX_FOUND = 6;

/** Lower case, no accents, straight apostrophes, single spaces. */
const foldSentence = (text: string): string =>
  foldAccents(text)
    .replace(/[\u2018\u2019\u02bc\u00b4`]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();

/** What a value beside a label says. */
function kindOfValue(value: string, monthFirst: boolean): Kind | null {
  const text = foldSentence(value);
  if (text === '') return null;
  if (NOTHING.test(text)) return { kind: 'none-given' };
  const date = findDate(text, monthFirst);
  if (date) return { kind: 'date', ...date.value };
  const years = findYears(text);
  if (years) return { kind: 'years', years: years.value };
  return LIFETIME.test(text) || /^(?:yes|ja|oui|si|ja)\b/.test(text) ? { kind: 'vague' } : null;
}

/**
 * What a sentence that speaks of updates says: an end after "until", a period beside the words, or
 * only words.
 */
function kindOfSentence(sentence: string, monthFirst: boolean): Kind | null {
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
    if (years && !NOT_UPDATES.test(part.slice(years.end)))
      return { kind: 'years', years: years.value };
  }
  return LIFETIME.test(`${before} ${hit[0]} ${after.slice(0, 40)}`) ? { kind: 'vague' } : null;
}

/** Sentences of a text; a full stop inside a date or a number ends none. */
const sentences = (text: string): string[] =>
  text
    .slice(0, 6000)
    .split(/[.!?]\s+(?=\p{Lu})|[;•\n|]+/u)
    .slice(0, 80);

function fromRow(
  label: string,
  value: string,
  monthFirst: boolean,
  where: Where,
): Disclosure | null {
  const name = foldSentence(cleanText(label, 150)).replace(/\s*:+$/, '');
  const isField = FIELD.test(name);
  if (isField || LABEL.test(name)) {
    const kind = kindOfValue(cleanText(value), monthFirst);
    return kind
      ? {
          ...kind,
          text: cleanText(`${label}: ${value}`, 200),
          where,
          confidence: isField ? 'field' : 'pattern',
        }
      : null;
  }
  const glued = GLUED.exec(foldSentence(cleanText(value)));
  const kind = glued ? kindOfValue(glued[2]!, monthFirst) : null;
  return kind ? { ...kind, text: cleanText(value, 200), where, confidence: 'field' } : null;
}

function fromText(text: string, monthFirst: boolean, where: Where): Disclosure[] {
  const lines = text.slice(0, 12_000).split('\n').slice(0, 60);
  return lines
    .flatMap((line) => sentences(cleanText(line, 6000)))
    .flatMap((sentence) => fromSentence(sentence, monthFirst, where) ?? []);
}

function fromSentence(sentence: string, monthFirst: boolean, where: Where): Disclosure | null {
  const colon = sentence.indexOf(':');
  const row =
    colon > 3 && colon < 90
      ? fromRow(sentence.slice(0, colon), sentence.slice(colon + 1), monthFirst, where)
      : null;
  if (row) return row;
  const kind = kindOfSentence(sentence, monthFirst);
  return kind ? { ...kind, text: cleanText(sentence, 200), where, confidence: 'pattern' } : null;
}

/** Same statement twice (spec row and bullet) counts once: the labelled one. */
function distinct(found: readonly Disclosure[]): Disclosure[] {
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
    const row = fromRow(label, value, monthFirst, 'spec');
    return row
      ? [row]
      : UPDATES.test(foldSentence(value))
        ? fromText(value, monthFirst, 'spec')
        : [];
  });
  const points = (bullets ?? []).flatMap((bullet) => fromText(bullet, monthFirst, 'bullet'));
  const text = prose ? fromText(prose, monthFirst, 'prose') : [];
  return distinct([...rows, ...points, ...text]).slice(0, MAX_FOUND);
}
