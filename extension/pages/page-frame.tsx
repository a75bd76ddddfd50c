import { render, type VNode } from 'preact';
import { browser } from '../platform.ts';
import { loadTranslator } from '../../ui/languages.ts';
import pageCss from '../../ui/styles/page.css?inline';
import { adoptSurfaceStylesheet } from '../../ui/styles/stylesheets.ts';
import type { Translator } from '../../engine/i18n/translator.ts';

/** Makes the document speak a language: `lang`, writing direction and title. */
export function localiseDocument(words: Translator, title: string): void {
  document.documentElement.lang = words.locale;
  document.documentElement.dir = words.direction;
  document.title = words.t(title);
}

/** Draws a full page of ours in the language of a setting. */
export async function showPage(
  language: string,
  title: string,
  draw: (words: Translator) => VNode,
): Promise<void> {
  const words = await loadTranslator(language, browser.i18n.getUILanguage());
  localiseDocument(words, title);
  adoptSurfaceStylesheet(document, pageCss);
  render(draw(words), document.getElementById('root') ?? document.body);
}
