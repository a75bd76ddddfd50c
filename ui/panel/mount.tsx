import { render } from 'preact';
import type { Detail } from '../../messages/contracts.ts';
import { NewTabWords } from '../components/external-link.tsx';
import panelCss from '../styles/panel.css?inline';
import yearsBarCss from '../styles/years-bar.css?inline';
import { adoptSurfaceStylesheet } from '../styles/stylesheets.ts';
import { Dialog } from './dialog.tsx';
import { createView, type Keepers } from './view.ts';

/** What holds the panel: it takes the panel away, and gives it the room that it needs. */
export interface PanelHost extends Keepers {
  close: () => void;
  /** Height of the whole panel in CSS pixels, now and whenever it changes. */
  resize: (height: number) => void;
}

/** Shows the panel as the one thing of its document. */
export function mountPanel(detail: Detail, { close, resize, ...keepers }: PanelHost): void {
  const view = createView(detail, keepers);
  const { translator } = view;
  const { documentElement: html, body } = document;
  html.lang = translator.locale;
  html.dir = translator.direction;
  // A panel of another brightness than the page below it would look like part of the browser.
  if (detail.theme !== undefined) html.dataset['theme'] = detail.theme;
  adoptSurfaceStylesheet(document, panelCss + yearsBarCss);
  const root = document.getElementById('root') ?? body;
  render(
    <NewTabWords.Provider value={translator.t('ui.opens-tab')}>
      <Dialog view={view} close={close} />
    </NewTabWords.Provider>,
    root,
  );
  new ResizeObserver(() => resize(Math.ceil(root.getBoundingClientRect().height))).observe(root);
}
