import { render, type VNode } from 'preact';
import { browser } from '../platform.ts';
import { loadWords } from '../../ui/languages.ts';
import { attachStyles } from '../../ui/styles/attach.ts';
import { PAGE_CSS } from '../../ui/styles/page.ts';
import type { Words } from '../../ui/translator.ts';

/** Makes the document speak a language: `lang`, writing direction and title. */
export function speak(words: Words, title: string): void {
  document.documentElement.lang = words.locale;
  document.documentElement.dir = words.direction;
  document.title = words.t(title);
}

/** Draws a full page of ours in the language of a setting. */
export async function showPage(
  language: string,
  title: string,
  draw: (words: Words) => VNode,
): Promise<void> {
  const words = await loadWords(language, browser.i18n.getUILanguage());
  speak(words, title);
  attachStyles(document, PAGE_CSS);
  render(draw(words), document.getElementById('root') ?? document.body);
}
