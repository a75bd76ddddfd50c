import { toAlternatives } from '../../../engine/text/alternatives.ts';

/** Software that comes with goods, or runs on them, and whose updates are not theirs. Folded. */
const OTHER_SOFTWARE = `
  windows
  microsoft
  office
  norton
  mcafee
  livesafe
  bitdefender
  kaspersky
  avast
  avg
  eset
  f-secure
  trend micro
  sophos
  malwarebytes
  webroot
  anti[-][ ]virus
  virus[-][ ]protection
  virenschutz
  internet security
  vpn
  browser
  third[-][ ]party
  subscription
  trial
  licen*
  abonnement
  abonnemang
  suscripcion
  abbonamento
  abonament
  assinatura
`;
/** Goods that these work with, and whose updates are theirs. Folded. */
const OTHER_DEVICES = `
  works with
  work with
  compatib*
  for use with
  used with
  use with
  pairs with
  pair with
  connects to
  requires
  require
  needs
  if your
  your phone
  your smartphone
  your tablet
  your computer
  your pc
  your laptop
  your router
  phones
  smartphones
  tablets
  computers
  the app
  companion app
  mobile app
  kompatib*
  funktioniert mit
  erfordert
  benotigt
  fonctionne avec
  necessite
  telephones
  funciona con
  requiere
  telefonos
  funziona con
  richiede
  telefoni
  werkt met
  vereist
  telefoons
  dziala z
  wymaga
  telefony
  fungerar med
  kraver
  telefoner
  compative*
  funciona com
  requer
  telefones
  gweithio gyda
`;
const SOFTWARE = new RegExp(`\\b${toAlternatives(OTHER_SOFTWARE)}\\b`);
const DEVICE = new RegExp(`\\b${toAlternatives(OTHER_DEVICES)}\\b`);

/** Does a folded sentence speak of the updates of other software, or of other goods? */
export const isAboutOthers = (text: string): boolean => SOFTWARE.test(text) || DEVICE.test(text);

/** Labels of rows about other software or goods. Folded. */
const OTHER_ROWS = `
  operating system
  os
  platform
  software included
  included software
  bundled software
  pre[-]installed software
  compatib*
  works with
  requirements
  system requirements
  betriebssystem
  systeme d'exploitation
  sistema operativ*
  besturingssysteem
  system operacyjny
  operativsystem
  sistema operacional
  app
`;
const OTHER_ROW = new RegExp(`^(?:[a-z]+ )?${toAlternatives(OTHER_ROWS)}\\b`);
export const isRowOfOthers = (label: string): boolean => OTHER_ROW.test(label);

/** Where a sentence comes to updates: what stands before names whose they are. */
const UPDATES_BEGIN =
  /update|upgrade|patch|support|aktuali|mises? à jour|aggiorn|actuali|atuali|uppdater|diweddar/i;
/** Capitals that name no goods. */
const NO_NAMES: ReadonlySet<string> = new Set(
  `uk eu us psti iot act security software firmware os android google wi fi wifi guaranteed minimum
  defined important note please good built peace ota cra red gdpr january february march april may
  june july august september october november december our we this the these it all with your made
  get for up at least future long free regular support period years year safety privacy
  reliable trusted secure smart protection information i a an and of in to by from until has have`.split(
    /\s+/,
  ),
);
const MAX_WORDS = 30;

const splitWords = (text: string): string[] => text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
const isCode = (word: string): boolean => /\p{L}/u.test(word) && /\p{N}/u.test(word);
const isName = (word: string): boolean => /^\p{Lu}\p{Ll}/u.test(word);

/**
 * Does a sentence name goods other than the page's before it comes to updates ("Acme Cam Pro:
 * security updates until …" beside an Acme Cam)? `own`: words of the page's goods, lower case.
 * German writes every noun with a capital, so there only codes count.
 */
export function namesOtherGoods(
  sentence: string,
  own: ReadonlySet<string>,
  language: string | undefined,
): boolean {
  if (own.size === 0) return false;
  const at = sentence.search(UPDATES_BEGIN);
  const words = splitWords(sentence.slice(0, Math.max(0, at))).slice(-MAX_WORDS);
  const isForeign = (word: string): boolean =>
    !own.has(word.toLowerCase()) && !NO_NAMES.has(word.toLowerCase());
  const isGerman = /^de\b/i.test(language ?? '');
  return words.some(
    (word, i) =>
      (isForeign(word) && (isCode(word) || (!isGerman && i > 0 && isName(word)))) ||
      countsAnother(words, i, own),
  );
}

/** Behind a number: what it counts. */
const COUNTED =
  /^(?:years?|months?|days?|jahre?n?|monate?n?|ans?|annees?|mois|anos?|meses|anni|mesi|jaar|maanden|lat|lata|ar|inch|zoll|cm|mm|gb|tb|mp|k|hz|w|x|pack)$/i;

/** "Argus 3 gets …" beside an Argus 4: the page's own name with another number. */
const countsAnother = (words: readonly string[], at: number, own: ReadonlySet<string>): boolean => {
  const [before = '', word = '', next = ''] = [words[at - 1], words[at], words[at + 1]];
  return (
    /^\d{1,2}$/.test(word) &&
    isName(before) &&
    own.has(before.toLowerCase()) &&
    !own.has(word) &&
    !COUNTED.test(next)
  );
};

export const listOwnWords = (...names: (string | undefined)[]): ReadonlySet<string> =>
  new Set(splitWords(names.join(' ').toLowerCase()));
