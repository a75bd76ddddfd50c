import { toAlternatives } from '../../../engine/text/alternatives.ts';

/**
 * Values that name no time, in the languages of `label-words.ts`. All folded: lower case, no
 * accents, straight apostrophes.
 */

/** Values that give nothing. */
const NOTHING_GIVEN = `
  unknown
  unspecified
  unconfirmed
  t.b.c.
  t.b.a.
  t.b.d.
  awaiting<0-40>
  please contact<0-40>
  please check<0-40>
  please refer<0-40>
  please see<0-40>
  tbc
  tba
  tbd
  to be confirmed
  to be announced
  to be advised
  to be determined
  pending
  not available
  not yet available
  not known
  not specified
  not stated
  not given
  not provided
  not published
  not announced
  not disclosed
  not confirmed
  not applicable
  no information<0-40>
  no details<0-40>
  no data
  information not available
  information unavailable
  see manufacturer*<0-40>
  see website
  contact manufacturer<0-40>
  contact the manufacturer<0-40>
  refer to<0-40>
  check with<0-40>
  n[/]a
  n.a.
  none
  null
  inconnu[e]
  [information ]non disponible
  [information ]non communique[e]
  [information ]non renseigne[e]
  non applicable
  non specifie[e]
  a confirmer
  desconocido
  desconocida
  no disponible
  no especificado
  no aplica
  no aplicable
  por confirmar
  sconosciuto
  sconosciuta
  non disponibile
  non specificato
  non applicabile
  da confermare
  unbekannt
  nicht verfugbar
  nicht bekannt
  nicht angegeben
  nicht zutreffend
  keine angabe[n]
  k.a.
  onbekend
  niet beschikbaar
  niet bekend
  nog niet bekend
  niet opgegeven
  niet van toepassing
  nieznane
  nieznany
  nieznana
  niedostepne
  brak danych
  brak informacji
  nie dotyczy
  nie podano
  okant
  okand
  ej angivet
  ej tillampligt
  ej tillgangligt
  inte tillgangligt
  uppgift saknas
  desconhecido
  desconhecida
  indisponivel
  nao disponivel
  nao informado
  nao especificado
  nao aplicavel
  nao se aplica
  a confirmar
  anhysbys
  ddim ar gael
  heb ei nodi
  i'w gadarnhau
`;
/** Values that say there are none. */
const REFUSALS = `
  no
  no[ security][ software] updates<0-60>
  no longer<0-60>
  no support<0-40>
  no guarantee*<0-40>
  not guaranteed<0-40>
  not supported<0-40>
  not included
  none after<0-40>
  [this product ][this device ][it ]does not receive<0-60>
  [this product ][this device ][it ]will not receive<0-60>
  [security ]support has ended
  [security ][software ]updates have ended
  ended
  expired
  discontinued
  unsupported
  nein
  keine
  keine [sicherheits][-][software]updates<0-40>
  nicht garantiert
  nicht mehr<0-40>
  non
  aucune
  aucune mise a jour<0-40>
  non garanti*
  plus de mise[s] a jour<0-40>
  sin actualizaciones<0-40>
  ninguna
  no garantizad*
  nessuno
  nessun aggiornamento<0-40>
  non garantit*
  nee
  geen
  geen [software][-]updates<0-40>
  niet gegarandeerd
  niet meer<0-40>
  nie
  brak
  brak aktualizacji<0-40>
  niegwarantowane
  nej
  inga
  inga uppdateringar<0-40>
  inte garanter*
  nao
  nenhum[a]
  sem atualizacoes<0-40>
  nao garantid*
  dim
  dim diweddariadau<0-40>
`;
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
  dozywotni*
  livstid*
  vitalici*
  regular
  ongoing
  continued
  regelmassig*
  regulier*
  regolari
  periodic*
`;
const YES = `
  yes
  ja
  oui
  si
  tak
  sim
  ydy
`;

/** Before words for updates: there are none, on no condition. */
const DENIALS = `
  will not receive
  does not receive
  no longer receives
  erhalt keine
  bekommt keine
  ne recoit pas de
  ne recevra pas de
  no recibe
  no recibira
  non riceve
  non ricevera
  ontvangt geen
  krijgt geen
  nie otrzymuje
  far inga
  nao recebe
`;

export const NOTHING = new RegExp(`^(?:${toAlternatives(NOTHING_GIVEN)}|-+)\\.?$`);
export const REFUSED = new RegExp(`^${toAlternatives(REFUSALS)}\\.?$`);
export const VAGUE = new RegExp(`(?<![a-z])${toAlternatives(VAGUE_WORDS)}(?![a-z])`);
export const SAYS_YES = new RegExp(`^${toAlternatives(YES)}\\b`);
const CONDITION =
  /\b(?:if|unless|without|wenn|falls|ohne|si|sans|se|senza|als|zonder|jesli|om|utan)\b/;
const DENIED = new RegExp(
  `(?<![a-z])${toAlternatives(DENIALS)} (?:any |further |more |regular )*$`,
);

/** Does what stands before words for updates say, on no condition, that there are none? */
export const isDeniedBefore = (before: string): boolean =>
  DENIED.test(before) && !CONDITION.test(before);
