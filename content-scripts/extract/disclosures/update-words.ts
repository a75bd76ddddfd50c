import { toAlternatives } from '../../../engine/text/alternatives.ts';

/** Words for updates of the kind meant, in running text, folded (see `label-words.ts`). */
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
  supported with updates
  sicherheits[-]update[s]
  software[-]update[s]
  sicherheitsaktualisierungen
  mise[s] a jour[ logicielles] de securite
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
  aktualizac* zabezpieczen
  aktualizac* bezpieczenstwa
  aktualizac* oprogramowania
  sakerhetsuppdatering*
  programvaruuppdatering*
  mjukvaruuppdatering*
  atualizacoes de seguranca
  atualizacoes de software
  diweddariadau diogelwch
  diweddariadau meddalwedd
`;
const UPDATE = `${toAlternatives(UPDATE_KINDS)}[ -](?:and \\w+ |security )?${toAlternatives(UPDATE_NOUNS)}`;

export const UPDATES = new RegExp(`\\b(?:${UPDATE}|${toAlternatives(UPDATE_WORDS)})\\b`);
