import type { Message } from '../../engine/assessment.ts';
import { catalogueFor } from '../../engine/i18n/catalogues.ts';
import { say } from '../../engine/i18n/format-message.ts';
import { browser } from '../platform.ts';

export interface Voice {
  catalogue: Record<string, string>;
  locale: string;
  say: (message: Message) => string;
}

/**
 * Words in the language of the setting; `auto` follows the browser. Dates follow the browser's
 * region where the language is the same.
 */
export function voiceFor(setting: string, browserLocale = browser.i18n.getUILanguage()): Voice {
  const base = browserLocale.split('-')[0] ?? 'en';
  const language = setting === 'auto' ? base : setting;
  const catalogue = catalogueFor(language);
  const spoken = catalogue === catalogueFor('en') ? 'en' : language;
  const locale =
    spoken === base && browserLocale.includes('-')
      ? browserLocale
      : spoken === 'en'
        ? 'en-GB'
        : spoken;
  return { catalogue, locale, say: (message) => say(message, catalogue, locale) };
}
