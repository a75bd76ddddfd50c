import { render } from 'preact';
import { createTranslator } from '../../engine/i18n/translator.ts';
import type { Detail, ExtensionReply } from '../../messages/contracts.ts';
import panelCss from '../styles/panel.css?inline';
import yearsBarCss from '../styles/years-bar.css?inline';
import { adoptSurfaceStylesheet } from '../styles/stylesheets.ts';
import { Dialog } from './dialog.tsx';

/** What holds the panel: it takes the panel away, and gives it the room that it needs. */
export interface PanelHost {
  close: () => void;
  /** Height of the whole panel in CSS pixels, now and whenever it changes. */
  resize: (height: number) => void;
  /** Keeps the listing as evidence; absent where nothing may be kept. */
  save?: (() => Promise<ExtensionReply | null>) | undefined;
}

/** Shows the panel as the one thing of its document. */
export function mountPanel(detail: Detail, { close, resize, save }: PanelHost): void {
  const translator = createTranslator(detail.catalogue, detail.locale);
  const { documentElement: html, body } = document;
  html.lang = translator.locale;
  html.dir = translator.direction;
  adoptSurfaceStylesheet(document, panelCss + yearsBarCss);
  const root = document.getElementById('root') ?? body;
  render(<Dialog view={{ detail, translator, save }} close={close} />, root);
  new ResizeObserver(() => resize(Math.ceil(root.getBoundingClientRect().height))).observe(root);
}
