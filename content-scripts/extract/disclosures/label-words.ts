import { toAlternatives } from '../../../engine/text/alternatives.ts';

/**
 * How labels of rows speak of updates, in en, de, fr, es, it, nl, pl, sv, pt and cy. All folded:
 * lower case, no accents, straight apostrophes.
 */

/** Labels of shop pages that mean the end of guaranteed updates, and say so. */
const FIELD_LABELS = `
  guaranteed software updates until
  security update period[ (valid until)]
  mises a jour logicielles garanties jusqu'a
  actualizaciones de software garantizadas hasta
  aggiornamenti software garantiti fino a
  gegarandeerde software[-]updates tot
  garantierte software[-]updates bis
  gwarantowane aktualizacje oprogramowania do
  garanterade programvaruuppdateringar till
  garanterade programuppdateringar till
  atualizacoes de software garantidas ate
  diweddariadau meddalwedd gwarantedig tan
`;

/** What a label about updates must name; "support" alone is a telephone number. */
const CORES = `
  [cyber]security[ and software] update[s]
  [cyber]security[ and software] patches
  [cyber]security support
  software[ security] update[s]
  software[ security] support
  software upgrades
  firmware[ security] update[s]
  firmware support
  os[ security] update[s]
  os support
  os upgrades
  android[ security] updates
  psti
  product security
  security guaranteed
  update guarantee
  guaranteed update[s]
  update[s] guaranteed
  update[s] until
  updates provided until
  support[ed] until
  support period
  support end
  support ends
  end of support
  end of security
  end of updates
  sicherheits[-]update[s]
  sicherheitsaktualisierungen
  software[-]update[s]
  software[-]support
  support logiciel
  soporte de software
  supporto software
  software[-]ondersteuning
  wsparcie oprogramowania
  softwareaktualisierungen
  firmware[-]update[s]
  update[-]garantie
  updatezeitraum
  supportzeitraum
  unterstutzungszeitraum
  mise[s] a jour[ logicielles] de securite
  mise[s] a jour logicielle[s]
  mise[s] a jour du logiciel
  mise[s] a jour de logiciels
  des mises a jour
  actualizaciones de seguridad
  actualizaciones de software
  actualizaciones garantizadas
  aggiornamenti di sicurezza
  aggiornamenti software
  aggiornamenti del software
  aggiornamenti garantiti
  beveiligings[-]update[s]
  aktualizac* zabezpieczen
  aktualizac* bezpieczenstwa
  aktualizac* oprogramowania
  aktualizac* systemu
  okres wsparcia
  programvaruuppdatering*
  programuppdatering*
  mjukvaruuppdatering*
  sakerhetsuppdatering*
  supportperiod
  atualizacoes de seguranca
  atualizacoes de software
  actualizacoes de software
  diweddariadau diogelwch
  diweddariadau meddalwedd
  cyfnod cymorth
`;

/** What may stand around it; any other word makes another row ("Last security update"). */
const AROUND = `
  a act an and any are at available availability be by commitment continue cyber date defined
  device duration end ended ending ends expected expires expiry finish finishes firmware for from
  guarantee guaranteed in info information is least length lifetime long manufacturer maker
  manufacturers min minimum model months of offered on os period policy product products provided
  psti regulation regulations receive received receives s security software stated support supported system the this time
  till to uk up update updates until valid validity will with year years your
  ab auf bis das dauer der des dieses die ende enddatum fur garantiert garantierte hersteller
  herstellers mindestdauer mindestens mindestzeitraum mit produkt und verfugbar verfugbarkeit vom
  von zeitraum zu zum
  au aux ce cet cette d de disponibilite disponible disponibles du duree en et fin fournies garantie
  garanties jusqu jusqu'a jusqu'au jusqu'en l la le les logiciel logicielles minimale minimum
  periode pour produit securite un une
  al del dispositivo disponibles duracion el esta este fabricante fecha garantizada garantizadas
  garantizado hasta las los minimo periodo producto seguridad soporte y
  a alla data degli dei delle di dispositivo disponibili durata e fine fino garantiti garantito il la minima
  minimo periodo prodotto sicurezza supporto
  beschikbaar datum een einde gegarandeerd gegarandeerde het minimaal minimale ondersteuning
  periode ten tot van voor
  data dla do dostepne gwarantowane i konca minimalny oprogramowania okres produktu przez termin
  wsparcia
  datum for fram garanterad garanterade minst och period produkten slut stod sakerhet tills
  tillgangliga
  ao ate com da de disponiveis do fim garantidas garantido minimo os periodo prazo produto seguranca
  software suporte
  ar at cyfnod cymorth diogelwch dyddiad gwarantedig hyd i isafswm meddalwedd o tan y yr
`;
const AROUND_WORDS: ReadonlySet<string> = new Set(AROUND.trim().split(/\s+/));

/** Words of a label that make its date an end: without one, "Firmware update" may be the last. */
const ENDS = `
  until
  till
  end*
  expir*
  valid*
  guarant*
  minimum
  period
  length
  support*
  psti
  security
  securite
  seguridad
  sicurezza
  seguranca
  zabezpieczen
  bezpieczenstwa
  diogelwch
  sicherheit*
  sakerhet*
  beveiliging*
  bis
  garant*
  jusqu*
  hasta
  fino
  tot
  gegarandeerd*
  gwarantowan*
  do
  till*
  ate
  tan
  hyd
  duree
  durata
  duracion
  dauer
  zeitraum
`;

const FIELD = new RegExp(`^${toAlternatives(FIELD_LABELS)}(?![a-z])`);
const GLUED = new RegExp(`${toAlternatives(FIELD_LABELS)} ?: ?([^.;|]{1,60})`);
const CORE = new RegExp(`\\b${toAlternatives(CORES)}\\b`);
const END = new RegExp(`\\b${toAlternatives(ENDS)}\\b`);
const MAX_LABEL = 110;

export type LabelKind = 'field' | 'end' | 'about';

/**
 * What a folded label means: `field`, an end by a name that shops use for it; `end`, words that say
 * so; `about`, updates of which nothing more is said; null, something else.
 */
export function readLabelKind(label: string): LabelKind | null {
  if (FIELD.test(label)) return 'field';
  const core = label.length > MAX_LABEL ? null : CORE.exec(label);
  if (!core) return null;
  const around = `${label.slice(0, core.index)} ${label.slice(core.index + core[0].length)}`;
  const words = around.split(/[^a-z']+/).filter((word) => word !== '');
  if (!words.every((word) => AROUND_WORDS.has(word))) return null;
  return END.test(label) ? 'end' : 'about';
}

/** The value behind such a label where both stand in one text. */
export const findGluedValue = (text: string): string | undefined => GLUED.exec(text)?.[1];
