import type { DeviceType } from '../../device-types.ts';
import { buildTable, cutsOfWords, type Phrase, type PhraseTable } from '../../text/phrases.ts';
import { foldWords } from '../../text/tokens.ts';
import {
  ALWAYS,
  COMPUTER_SIGNS,
  CONNECTED_MAKERS,
  CONSOLES,
  CONSOLE_SIGNS,
  NEEDING,
  PHONE_SIGNS,
  SOFT,
} from './devices.ts';
import {
  ACCESSORIES,
  GOODS,
  HOLDERS,
  LINKS,
  NEUTRAL,
  RADIO_ONLY,
  SMART,
  WEAK_ACCESSORIES,
  WEAK_GOODS,
  WEARABLE_PARTS,
  WIRED,
  WIRELESS,
} from './non-devices.ts';

export type Lexeme =
  | { kind: 'always'; type: DeviceType; soft?: true }
  | { kind: 'needing'; type: DeviceType; silent: 'no' | 'unclear'; wireless?: 'yes' | 'unclear' }
  | {
      kind:
        | 'console'
        | 'console-sign'
        | 'neutral'
        | 'link'
        | 'wireless'
        | 'smart'
        | 'wired'
        | 'radio-only'
        | 'computer-sign'
        | 'phone-sign'
        | 'maker';
    }
  | { kind: 'accessory' | 'goods'; weak: boolean; wearable?: true; holder?: true };

export interface Lexicon {
  table: PhraseTable;
  lexemes: Lexeme[];
}

/** All phrase lists as one table; the first list that has a phrase keeps it. Built once. */
export function buildLexicon(): Lexicon {
  const known = new Map<string, { phrase: Phrase; lexeme: Lexeme }>();
  const add = (list: string, lexeme: Lexeme): void => {
    for (const text of list.split(/[,\n]/).flatMap(numbered)) {
      const words = foldWords(text);
      const phrase = cutsOfWords(words);
      if (words.length > 0 && !known.has(phrase.key)) known.set(phrase.key, { phrase, lexeme });
    }
  };
  add(NEUTRAL, { kind: 'neutral' });
  add(CONSOLES, { kind: 'console' });
  for (const [type, list] of Object.entries(ALWAYS))
    add(list, { kind: 'always', type: type as DeviceType });
  for (const [type, list] of Object.entries(SOFT))
    add(list, { kind: 'always', type: type as DeviceType, soft: true });
  for (const [type, groups] of Object.entries(NEEDING)) {
    for (const { words, silent, wireless } of groups)
      add(words, {
        kind: 'needing',
        type: type as DeviceType,
        silent,
        ...(wireless ? { wireless } : {}),
      });
  }
  add(WEARABLE_PARTS, { kind: 'accessory', weak: false, wearable: true });
  add(HOLDERS, { kind: 'accessory', weak: true, holder: true });
  add(WEAK_ACCESSORIES, { kind: 'accessory', weak: true });
  add(ACCESSORIES, { kind: 'accessory', weak: false });
  add(WEAK_GOODS, { kind: 'goods', weak: true });
  add(GOODS, { kind: 'goods', weak: false });
  add(CONNECTED_MAKERS, { kind: 'maker' });
  add(COMPUTER_SIGNS, { kind: 'computer-sign' });
  add(PHONE_SIGNS, { kind: 'phone-sign' });
  add(LINKS, { kind: 'link' });
  add(WIRELESS, { kind: 'wireless' });
  add(SMART, { kind: 'smart' });
  add(WIRED, { kind: 'wired' });
  add(RADIO_ONLY, { kind: 'radio-only' });
  add(CONSOLE_SIGNS, { kind: 'console-sign' });
  const all = [...known.values()];
  return {
    table: buildTable(all.map(({ phrase }) => phrase)),
    lexemes: all.map(({ lexeme }) => lexeme),
  };
}

/**
 * "galaxy a#" stands for galaxy a0 to galaxy a99, since shops write letter and number as one word.
 */
function numbered(text: string): string[] {
  return text.includes('#')
    ? Array.from({ length: 100 }, (_, n) => text.replace('#', String(n)))
    : [text];
}
