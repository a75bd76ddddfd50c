import { toAlternatives } from '../../engine/text/alternatives.ts';

/** Words of values and sentences, folded (lower case, no accents): one phrase a line. */
const AT_LEAST = `
  at least
  minimum
  min.
  a minimum of
  no earlier than
  not before
  or later
  or longer
  and later
  or beyond
  guaranteed
  guarantee
  defined support period
  mindestens
  mindest*
  oder spater
  oder langer
  garantiert*
  au moins
  au minimum
  minimale
  ou ulterieur*
  ou plus tard
  garanti*
  al menos
  como minimo
  minimo
  minimum*
  o posterior
  o mas tarde
  garantizad*
  almeno
  o successiv*
  o oltre
  garantit*
  minstens
  ten minste
  of later
  gegarandeerd*
  co najmniej
  minimaln*
  lub pozniej
  gwarantowan*
  pelo menos
  no minimo
  ou posterior
  garantid*
  atminstone
  minst
  vahintaan
`;
const UP_TO = `
  up to
  maximum
  at most
  no longer than
  bis zu
  hochstens
  maximal
  jusqu'a
  au maximum
  hasta
  como maximo
  fino a
  al massimo
  tot maximaal
  maximaal
  do maksymalnie
`;
const NOTHING = `
  unknown
  not available
  not known
  not specified
  not stated
  not given
  not provided
  data not provided
  datanotprovided
  not applicable
  to be announced
  to be confirmed
  to be determined
  information not available
  information unavailable
  no information
  tba
  tbc
  tbd
  n[/]a
  none
  null
  undefined
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
  nieznan*
  brak danych
  brak informacji
  desconhecid*
  nao disponivel
`;
const GOING_ON = `
  active
  ongoing
  full
  supported
  current
  currently supported
  still supported
  in support
  yes
  true
  lifetime
  for life
  aktiv
  laufend
  unterstutzt
  en cours
  activo
  attivo
  actief
`;
const ENDED = `
  ended
  expired
  discontinued
  no longer supported
  no longer receives*
  not supported
  unsupported
  end of life
  eol
  out of support
  suspended
  retired
  beendet
  abgelaufen
  nicht mehr unterstutzt
  eingestellt
  termine[e]
  plus pris en charge
  finalizado
  sin soporte
  terminato
  non piu supportato
  beeindigd
  niet meer ondersteund
  zakonczon*
`;
/** What may stand beside a bare year for the year to be the whole date. */
const BESIDE_YEAR = `
  until
  till
  through
  to
  by
  at least
  minimum
  or later
  and later
  end of
  the end of
  end
  guaranteed
  up to
  bis
  ende
  mindestens
  oder spater
  jusqu'en
  jusqu'a
  fin
  au moins
  hasta
  al menos
  finales de
  fino al
  fino a
  fine
  almeno
  tot
  eind
  minstens
  do
  konca
  ate
  estimated
  expected
`;
const UNITS = `
  years
  year
  yrs
  yr
  jahre
  jahren
  jahr
  ans
  annees
  annee
  anos
  ano
  anni
  anno
  jaar
  lat
  lata
  ar
  vuotta
  months
  month
  monate
  monaten
  monat
  mois
  meses
  mes
  mesi
  mese
  maanden
  maand
  miesiecy
  miesiace
  manader
`;
const FROM: readonly (readonly [string, string])[] = [
  [
    'end-of-life',
    `
  end of life
  end-of-life
  eol
  discontinu*
  end of production
  lebensende
  produktionsende
  fin de vie
  fin de vida
  fine vita
  koniec zycia`,
  ],
  [
    'last-sale',
    `
  end of sale*
  end-of-sale*
  last sale
  last sold
  last unit*
  last available
  last supplied
  stop[s] selling
  stopped selling
  no longer sold
  no longer available
  removed from sale
  sales end*
  verkaufsende
  letzten verkauf*
  fin de commercialisation
  fin de la commercialisation
  derniere vente
  fin de venta
  fine vendita
  einde verkoop`,
  ],
  [
    'purchase',
    `
  purchase
  purchased
  you buy
  bought
  kaufdatum
  dem kauf
  des kaufs
  achat
  compra
  acquisto
  aankoop
  zakupu`,
  ],
  [
    'manufacture',
    `
  manufactur* date
  date of manufacture
  manufactured
  production date
  herstellung*
  fabrication
  fabricacion
  produzione
  productiedatum`,
  ],
  [
    'first-sale',
    `
  first sale
  first sold
  first placed on the market
  first made available
  first available
  first supply
  first supplied
  date of supply
  on sale
  start of sale*
  went on sale
  placed on the market
  verkaufsstart
  erstverkauf*
  inverkehrbringen
  mise sur le marche
  mise en vente
  primera venta
  puesta en el mercado
  immissione sul mercato
  prima vendita
  eerste verkoop`,
  ],
  [
    'release',
    `
  release*
  launch*
  introduc*
  general availability
  ga date
  available on the
  markteinfuhrung
  veroffentlichung
  erscheinen
  lancement
  sortie
  lanzamiento
  lancio
  uscita
  premier*
  introductie`,
  ],
];

const inside = (phrases: string): RegExp =>
  new RegExp(`(?<![a-z0-9])${toAlternatives(phrases)}(?![a-z0-9])`);
const whole = (phrases: string): RegExp =>
  new RegExp(`^(?:${toAlternatives(phrases)}|[-–—?/*]+)[.*]?$`);

export const IS_AT_LEAST = inside(AT_LEAST);
export const IS_UP_TO = inside(UP_TO);
export const IS_NOTHING = whole(NOTHING);
export const IS_GOING_ON = new RegExp(`^${toAlternatives(GOING_ON)}[.*]?$`);
export const IS_ENDED = inside(ENDED);
export const BESIDE_YEAR_WORDS = new RegExp(
  `(?<![a-z0-9])${toAlternatives(BESIDE_YEAR)}(?![a-z0-9])`,
  'g',
);
export const PERIOD_UNITS = toAlternatives(UNITS);
export const FROM_WORDS = FROM.map(([from, phrases]) => [from, inside(phrases)] as const);
