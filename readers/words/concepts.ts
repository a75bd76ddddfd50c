import { toAlternatives } from '../../engine/text/alternatives.ts';

/**
 * What headers and labels are made of, in en, de, fr, es, it, nl, pl, pt and the Nordic languages:
 * one phrase a line, folded (lower case, no accents, no punctuation), `*` for the rest of a word.
 */
const SECURITY = `
  security
  secure
  vulnerabilit*
  psti
  smr
  sicherheit*
  securite
  seguridad
  sicurezza
  beveiliging*
  veiligheids*
  bezpieczenstw*
  zabezpiecz*
  seguranca
  sakerhet*
  sikkerhed*
  sikkerhet*
  tietoturva*
  bezpecnost*
`;
const UPDATE = `
  update*
  upgrade*
  patch*
  fixes
  *update
  *updates
  aktualisier*
  *aktualisierung*
  mise* a jour
  maj
  correctif*
  actualizacion*
  actualizaciones
  parche*
  aggiornament*
  aktualizac*
  atualizac*
  uppdatering*
  opdatering*
  oppdatering*
  paivity*
`;
const SOFTWARE = `
  software
  firmware
  os
  android
  system
  logiciel*
  micrologiciel*
  oprogramowan*
  ohjelmisto*
  softwareupdate*
`;
const SUPPORT = `
  support
  supported
  service
  servicing
  maintenance
  soporte
  soutien
  assistance
  assistenza
  supporto
  ondersteuning
  unterstutz*
  wsparci*
  suporte
  underhall*
  tuki
  tuen
  wartung
  *support
`;
const END = `
  end
  ends
  ended
  ending
  endofsupport
  smr date
  until
  till
  thru
  through
  up to
  expir*
  valid
  minimum
  guarantee*
  cease*
  stop*
  eol
  eos
  bis
  ende
  *ende
  garanti*
  mindest*
  gultig
  fin d*
  date de fin
  fecha de fin
  jusqu*
  hasta
  fino a*
  fine d*
  data di fine
  scadenza
  tot
  einde
  eind*
  gwarant*
  zabezpieczen do
  bezpieczenstwa do
  oprogramowania do
  wsparcie do
  koniec
  konca
  seguranca ate
  software ate
  suporte ate
  fim d*
  data de fim
  validade
  till och med
  slut*
  indtil
  slutter
  paattyy
  paattymis*
  saakka
  asti
  konec
`;
const PERIOD = `
  period
  years
  duration
  length
  lifetime
  lifecycle
  dauer
  zeitraum
  *zeitraum
  jahre
  duree
  periode
  duracion
  periodo
  durata
  okres
  looptijd
  termijn
  years of
`;
const SALE = `
  sale*
  sold
  selling
  last order*
  last buy
  end of marketing
  eom
  verkauf*
  *verkauf*
  vente*
  commercialisation
  venta*
  vendita
  verkoop*
  sprzedaz*
  venda*
  forsaljning*
  salg*
`;
const FIRST = `
  first
  start
  begin*
  initial
  since
  from
  erst*
  premier*
  primera
  prima
  eerste
  pierwsz*
`;
const START = `
  launch*
  release*
  releasedate
  introduc*
  general availability
  ga
  availability
  first available
  first sold
  first supply
  on sale since
  start of sale*
  start date
  market entry
  date of supply
  markteinfuhrung
  einfuhrung*
  erscheinung*
  veroffentlich*
  verkaufsstart
  lancement
  sortie
  mise en vente
  mise sur le marche
  lanzamiento
  lancio
  uscita
  lancamento
  premier*
  premiera
  introductie*
  wprowadzen*
  lansering*
  lancering*
  julkaisu*
`;
const END_OF_LIFE = `
  end of life
  endoflife
  eol
  eold
  end of product life
  discontinu*
  withdrawn
  phase out
  lebensende
  lebenszyklusende
  ende der lebensdauer
  abkundig*
  produktionsende
  fin de vie
  fin de vida
  fine vita
  fine del ciclo di vita
  einde levensduur
  koniec zycia
  wycofan*
  fim de vida
  end of production
  end of manufacture
`;
/** Dates and words that are about something else. */
const OTHER = `
  warrant*
  garantiezeit
  garantie constructeur
  frequen*
  interval*
  cadence
  cycle
  monthly
  quarterly
  level
  latest
  last update*
  last security update*
  last patch
  last checked
  last modified
  last reviewed
  last updated
  letzte*
  dernier*
  ultim*
  current*
  created
  create date
  modified*
  updated
  updated at
  publish*
  announce*
  shipped version
  future version
  expected
  repair*
  replacement*
  successor*
  suggested
  recommended
  hardware repair*
  spare part*
  ersatzteil*
  pieces detachees
  return*
  delivery
`;
const NOT_SECURITY_VERSION = `
  os version*
  os upgrade*
  os update*
  android version*
  android os
  android upgrade*
  android update*
  version upgrade*
  version update*
  feature update*
  system upgrade*
  versions of android
`;

const compile = (phrases: string): RegExp =>
  new RegExp(`(?<![a-z0-9])${toAlternatives(phrases)}(?![a-z0-9])`);

export const CONCEPTS = {
  security: compile(SECURITY),
  update: compile(UPDATE),
  software: compile(SOFTWARE),
  support: compile(SUPPORT),
  end: compile(END),
  period: compile(PERIOD),
  sale: compile(SALE),
  first: compile(FIRST),
  start: compile(START),
  endOfLife: compile(END_OF_LIFE),
  other: compile(OTHER),
  versions: compile(NOT_SECURITY_VERSION),
} as const;
