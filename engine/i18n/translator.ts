import type { Message, Param } from '../assessment.ts';
import { formatMessage } from './format-message.ts';

/** A language ready to speak: every text of the interface comes through here. */
export interface Translator {
  catalogue: Readonly<Record<string, string>>;
  /** Text of one id of the catalogue. */
  t: (id: string, params?: Record<string, Param>) => string;
  say: (message: Message) => string;
  /**
   * Is there a text for this id? For closed lists the engine may lengthen before we have a word for
   * the new entry.
   */
  has: (id: string) => boolean;
  locale: string;
  direction: 'ltr' | 'rtl';
}

const RIGHT_TO_LEFT = new Set(['ar', 'dv', 'fa', 'he', 'ku', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** Makes the words of a catalogue, for texts and dates of `locale` (BCP 47). */
export function createTranslator(catalogue: Record<string, string>, locale: string): Translator {
  const speak = (message: Message): string => formatMessage(message, catalogue, locale);
  return {
    catalogue,
    say: speak,
    t: (id, params) => speak(params === undefined ? { id } : { id, params }),
    has: (id) => Object.hasOwn(catalogue, id),
    locale,
    direction: RIGHT_TO_LEFT.has(locale.split('-')[0] ?? '') ? 'rtl' : 'ltr',
  };
}
