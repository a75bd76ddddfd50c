import { render, type VNode } from 'preact';
import { browser } from '../platform.ts';
import { loadTranslator } from '../../ui/languages.ts';
import pageCss from '../../ui/styles/page.css?inline';
import yearsBarCss from '../../ui/styles/years-bar.css?inline';
import { adoptSurfaceStylesheet } from '../../ui/styles/stylesheets.ts';
import type { Translator } from '../../engine/i18n/translator.ts';

/** Makes the document speak a language: `lang`, writing direction and title. */
export function localiseDocument(translator: Translator, title: string): void {
  document.documentElement.lang = translator.locale;
  document.documentElement.dir = translator.direction;
  document.title = translator.t(title);
}

/** Draws a full page of ours in the language of a setting. */
export async function showPage(
  language: string,
  title: string,
  draw: (translator: Translator) => VNode,
): Promise<void> {
  const translator = await loadTranslator(language, browser.i18n.getUILanguage());
  localiseDocument(translator, title);
  adoptSurfaceStylesheet(document, `${pageCss}\n${yearsBarCss}`);
  render(draw(translator), document.getElementById('root') ?? document.body);
}
