import { isTranslated } from '../extract/translation.ts';

/**
 * Firefox numbers what it is translating, and leaves no other mark than the language of the root.
 */
const FIREFOX_MARK = '[data-moz-translations-id]';

export interface TranslationWatch {
  /** Has a browser put its translation in place of this page's words? */
  isTranslated(): boolean;
  /** Another page in the same document: it may have another language of its own. */
  startRoute(): void;
}

const readLanguage = (): string =>
  (document.documentElement.getAttribute('lang') ?? '')
    .slice(0, 12)
    .replace(/[-_].*$/, '')
    .toLowerCase();

/**
 * Watches one document from its first reading on: a root that changes its language is translated.
 */
export function createTranslationWatch(): TranslationWatch {
  let language = readLanguage();
  let isSeen = false;
  let isNew = false;
  return {
    isTranslated() {
      const isMarked = isTranslated(document);
      if (isNew && !isMarked) language = readLanguage();
      isNew = false;
      if (!isMarked) return isSeen || readLanguage() !== language;
      isSeen ||= document.querySelector(FIREFOX_MARK) !== null;
      return true;
    },
    startRoute() {
      isNew = true;
    },
  };
}
