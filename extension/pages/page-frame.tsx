import { render, type ComponentChildren, type VNode } from 'preact';
import { NewTabWords } from '../../ui/components/external-link.tsx';
import { loadPageWords } from './page-words.ts';
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
  const translator = await loadPageWords(language);
  localiseDocument(translator, title);
  adoptSurfaceStylesheet(document, `${pageCss}\n${yearsBarCss}`);
  render(
    <Spoken translator={translator}>{draw(translator)}</Spoken>,
    document.getElementById('root') ?? document.body,
  );
}

/** What is shown in the words of a translator: its links say in them that they open a tab. */
export const Spoken = ({
  translator,
  children,
}: {
  translator: Translator;
  children: ComponentChildren;
}) => <NewTabWords.Provider value={translator.t('ui.opens-tab')}>{children}</NewTabWords.Provider>;
