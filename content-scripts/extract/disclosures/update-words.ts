import { toAlternatives } from '../../../engine/text/alternatives.ts';

/**
 * The words in which listings speak of updates, in en, de, fr, es, it and (labels) nl. All folded:
 * lower case, no accents, straight apostrophes.
 */

/** Labels of shop pages that mean the end of guaranteed updates, and say so. */
const END_LABELS = `
  guaranteed software updates until
  security update period[ (valid until)]
  mises a jour logicielles garanties jusqu'a
  actualizaciones de software garantizadas hasta
  aggiornamenti software garantiti fino a
  gegarandeerde software[-]updates tot
`;
/** The German one goes on in several ways. */
const GERMAN_END_LABEL = 'garantierte software-?updates\\b.{0,20}';

/** The same labels where they stand inside a longer cell, glued to their value. */
const GLUED_LABELS = `
  guaranteed software updates until
  mises a jour logicielles garanties jusqu'a
  actualizaciones de software garantizadas hasta
  aggiornamenti software garantiti fino a
  garantierte software[-]updates bis
`;

/** Labels that read as if they meant it, never seen live. */
const LIKELY_LABELS = `
  [defined ]support period
  [defined ]support until
  [defined ]support end date
  minimum support period
  minimum support until
  minimum support end date
  update[s] [guaranteed ]until
  guaranteed update[s]
  psti
  psti support period
  psti end date
  sicherheits[-]update[s]
  sicherheits[-]update[s] bis
  sicherheits[-]update[s] garantiert bis
  sicherheits[-]update[s] fur
  sicherheits[-]update[s] verfugbar bis
  software[-]update[s]
  software[-]update[s] bis
  software[-]update[s] garantiert bis
  software[-]update[s] fur
  software[-]update[s] verfugbar bis
  update[-]garantie
  mise[s] a jour de securite
  mise[s] a jour de securite jusqu<1-4>
  mise[s] a jour de securite garantie[s]<0-12>
  mise[s] a jour logicielle[s]
  mise[s] a jour logicielle[s] jusqu<1-4>
  mise[s] a jour logicielle[s] garantie[s]<0-12>
  duree [de disponibilite ]des mises a jour<0-25>
  actualizaciones de seguridad[ hasta]
  actualizaciones de seguridad garantizadas<0-10>
  actualizaciones de software[ hasta]
  actualizaciones de software garantizadas<0-10>
  aggiornamenti di sicurezza
  aggiornamenti di sicurezza fino a<0-4>
  aggiornamenti di sicurezza garantiti<0-12>
  aggiornamenti software
  aggiornamenti software fino a<0-4>
  aggiornamenti software garantiti<0-12>
  beveiligings[-]update[s][ tot]
  software[-]update[s] tot
`;
/** English labels are put together: "Minimum security update support period". */
const ENGLISH_DEGREES = `
  minimum
  guaranteed
  defined
`;
const ENGLISH_KINDS = `
  security
  software
  firmware
  os
  psti
`;
const ENGLISH_ENDS = `
  period
  until
  end[s]
  end date
  guaranteed until
  provided until
  available until
  duration
  expiry
`;
const ENGLISH_LABEL = [
  `(?:${toAlternatives(ENGLISH_DEGREES)} )?`,
  `${toAlternatives(ENGLISH_KINDS)}[ -](?:security )?`,
  `(?:updates?|support)(?: support)?`,
  `(?: ${toAlternatives(ENGLISH_ENDS)})?(?: date)?`,
].join('');

/** Values that give nothing. */
const NOTHING_GIVEN = `
  unknown
  not available
  not known
  not specified
  not stated
  not given
  not applicable
  information not available
  information unavailable
  n[/]a
  none
  null
  inconnu[e]
  [information ]non disponible
  [information ]non communique[e]
  [information ]non renseigne[e]
  desconocido
  desconocida
  no disponible
  no especificado
  sconosciuto
  sconosciuta
  non disponibile
  non specificato
  unbekannt
  nicht verfugbar
  nicht bekannt
  nicht angegeben
  keine angabe[n]
  onbekend
  niet beschikbaar
  niet bekend
  niet opgegeven
`;

/** Words for updates of the kind meant, in running text. */
const UPDATE_KINDS = `
  security
  software
  firmware
  os
  android
  system
  guaranteed
`;
const UPDATE_NOUNS = `
  update[s]
  upgrades
  patches
  support
`;
const UPDATE_WORDS = `
  sicherheits[-]update[s]
  software[-]update[s]
  sicherheitsaktualisierungen
  mise[s] a jour de securite
  mise[s] a jour logicielle[s]
  mise[s] a jour du logiciel
  mise[s] a jour systeme
  actualizaciones de seguridad
  actualizaciones de software
  aggiornamenti di sicurezza
  aggiornamenti software
  aggiornamenti del software
  aggiornamento di sicurezza
  aggiornamento software
  aggiornamento del software
  beveiligings[-]update[s]
`;
const UPDATE = `${toAlternatives(UPDATE_KINDS)}[ -](?:and \\w+ )?${toAlternatives(UPDATE_NOUNS)}`;

/** Words before an end. */
const UNTIL_WORDS = `
  until
  till
  through
  up to
  to
  ending
  end[s]
  end[s] on
  end[s] in
  by
  bis
  bis zum
  bis ende
  bis mindestens
  jusqu[']
  jusqu[']a
  jusqu[']au
  jusqu[']en
  hasta
  fino a
  fino al
  tot
`;

/** After a period these tell that it is none of updates: "2 years warranty". */
const OTHER_PERIODS = `
  guarantee
  garantie
  garantia
  garanzia
  old
`;
const OTHER_PERIODS_BEGIN = `
  warrant
  of experience
`;
const OTHER_PERIOD = `${toAlternatives(OTHER_PERIODS)}\\b|${toAlternatives(OTHER_PERIODS_BEGIN)}`;

/** Words that promise much and say nothing. */
const VAGUE_WORDS = `
  lifetime
  for life
  life[-]long
  lebenslang*
  a vie
  de por vida
  a vita
  levenslang*
  regular
  ongoing
  continued
  regelmassig*
  regulier*
  regolari
  periodic*
`;

export const END_LABEL = new RegExp(`^(?:${toAlternatives(END_LABELS)}|${GERMAN_END_LABEL})$`);
export const GLUED_LABEL = new RegExp(`${toAlternatives(GLUED_LABELS)} ?: ?([^.;|]{1,60})`);
export const LIKELY_LABEL = new RegExp(`^(?:${ENGLISH_LABEL}|${toAlternatives(LIKELY_LABELS)})$`);
export const NOTHING = new RegExp(`^(?:${toAlternatives(NOTHING_GIVEN)}|-+)\\.?$`);
export const UPDATES = new RegExp(`\\b(?:${UPDATE}|${toAlternatives(UPDATE_WORDS)})\\b`);
export const UNTIL = new RegExp(`\\b${toAlternatives(UNTIL_WORDS)}\\b[^.]{0,40}$`);
export const NOT_OF_UPDATES = new RegExp(`^.{0,14}\\b(?:${OTHER_PERIOD})`);
export const VAGUE = new RegExp(`\\b${toAlternatives(VAGUE_WORDS)}\\b`);
