import { render } from 'preact';
import type { Detail } from '../../messages/contracts.ts';
import { openOverlayHost } from '../overlay-host.ts';
import panelCss from '../styles/panel.css?inline';
import { adoptSurfaceStylesheet } from '../styles/stylesheets.ts';
import { createTranslator } from '../../engine/i18n/translator.ts';
import { Dialog } from './dialog.tsx';

export interface PanelMount {
  detail: Detail;
  /** Called once after the panel has gone: put the focus back where it came from. */
  onClosed: () => void;
  /** `open` only in our own test pages, where axe has to look inside. */
  mode?: ShadowRootMode;
}

/**
 * Shows the panel over the page, in a shadow root of its own. Returns a function that removes it
 * without moving the focus.
 */
export function mountPanel({ detail, onClosed, mode = 'closed' }: PanelMount): () => void {
  const { host, root } = openOverlayHost(mode);
  const remove = (): void => {
    render(null, root);
    host.remove();
  };
  const close = (): void => {
    remove();
    onClosed();
  };
  document.documentElement.append(host);
  adoptSurfaceStylesheet(root, panelCss);
  render(
    <Dialog
      view={{ detail, words: createTranslator(detail.catalogue, detail.locale) }}
      close={close}
    />,
    root,
  );
  return remove;
}
