import { toAlternatives } from '../../../engine/text/alternatives.ts';

/**
 * Words around the date or the period in question, in the languages of `label-words.ts`. All
 * folded: lower case, no accents, straight apostrophes.
 */

/** Before a day from which something is counted, or on which something else happened. */
const START_WORDS = `
  from
  since
  launch*
  release*
  start*
  begin*
  as of
  as at
  after
  following
  first sold
  first supplied
  first available
  on sale
  introduced
  purchase*
  update*
  reviewed
  revised
  checked
  published
  manufactured
  dated
  model year
  ab
  seit
  vom
  nach
  stand
  erscheinung*
  markteinfuhrung
  einfuhrung*
  verkauf*
  kauf*
  depuis
  a partir
  a compter
  apres
  lancement
  sortie
  achat
  commercialisation
  mise sur le marche
  desde
  despues
  lanzamiento
  introduccion
  compra
  venta
  dal
  dalla
  dopo
  lancio
  acquisto
  vendita
  introduzione
  commercializzazione
  a partire
  vanaf
  sinds
  lancering
  introductie
  aankoop
  verkoop
  od
  po
  premiery
  zakup*
  sprzedaz*
  fran
  efter
  lansering*
  apos
  lancamento
  ers
  ar ol
`;
/** Before the day on which updates end. */
const END_WORDS = `
  until
  untill
  till
  til
  through
  thru
  up to
  to
  end
  ends
  ends on
  ends in
  ended
  ending
  end date
  expires
  expiry
  expire
  by
  valid
  bis
  jusqu*
  au
  a
  hasta
  fino
  tot
  do
  tills
  ate
  tan
  hyd
`;
/** Behind a date that is none of an end. */
const NO_END_BEHIND = `
  onward[s]
  launch*
  release*
  model
  edition
  version
  [date ][last ]checked
  [date ][last ]updated
  time of
`;
/** Before a year that is meant in part: nobody can say which day that is. */
const PARTS_OF_YEARS = `
  early
  mid
  middle of
  start of
  beginning of
  spring[ of]
  summer[ of]
  autumn[ of]
  winter[ of]
  anfang
  mitte
  debut
  mi
  principios de
  mediados de
  inizio
  meta
  begin
  medio
  poczatek
  borjan av
  inicio de
`;

/** After a period these tell that it is none of updates: "2 years warranty". */
const OTHER_PERIODS = `
  guarantee
  garantie
  garantia
  garanzia
  gwarancj*
  warrant*
  old
  of experience
  and it
  and still
  ago
  subscription
  trial
  licen*
  spare*
  parts
  hinges
  seals
  cloud
  storage
  ersatzteil*
  pieces
  piezas
  repuesto*
  ricamb*
  onderdelen
  czesci
`;

const anywhere = (phrases: string, flags = ''): RegExp =>
  new RegExp(`(?<![a-z])${toAlternatives(phrases)}(?![a-z])`, flags);

export const START = anywhere(START_WORDS, 'g');
export const END = anywhere(END_WORDS, 'g');
export const NO_END = new RegExp(
  `^[ ()]{0,3}(?:(?:\\+|plus) ?\\d|${toAlternatives(NO_END_BEHIND)}\\b)`,
);
export const PART_OF_YEAR = new RegExp(`(?<![a-z])${toAlternatives(PARTS_OF_YEARS)}[ -]?$`);
/** What else may be had until a day: "warranty until 2029", "offer until 31 December". */
const OTHER_ENDS = `
  warranty
  warranties
  gewahrleistung
  offer[s]
  offer valid
  sale
  promotion
  registration
  angebot
  offre
  oferta
  offerta
  aanbieding
  promocja
`;
/** Before a date up to which something must be bought. */
const ORDERS = `
  order[s]
  buy
  bought
  deliver*
  dispatch*
  offer[s]
  sale
  promo*
  bestell*
  angebot
  command*
  offre
  pedido
  oferta
  ordina
  offerta
  bestel
  aanbieding
  zamow*
`;

export const OF_OTHER_END = new RegExp(`(?<![a-z])${toAlternatives(OTHER_ENDS)} (?:[a-z]+ ){0,2}$`);
export const ORDER = anywhere(ORDERS);
export const NOT_OF_UPDATES = new RegExp(`^.{0,14}\\b${toAlternatives(OTHER_PERIODS)}\\b`);
