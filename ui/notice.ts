import type { Theme } from '../messages/contracts.ts';
import { openOverlayHost } from './overlay-host.ts';
import noticeCss from './styles/notice.css?inline';
import { adoptStylesheet } from './styles/stylesheets.ts';
import { createTokenRules } from './tokens.ts';

/**
 * Words of the notice in the reader's language; they are fetched with the settings, since a failure
 * is when nothing can be asked for.
 */
export interface NoticeWords {
  /** What has happened, in one sentence. */
  text: string;
  /** Label of the button that tries once more; absent = trying again cannot help. */
  again?: string;
  close: string;
  locale: string;
  /** How bright the page is; absent = as the system. */
  theme?: Theme;
}

let shown: (() => void) | null = null;

/** Takes away the notice that is shown, if one is. */
export function closeNotice(): void {
  shown?.();
  shown = null;
}

interface Presses {
  again: () => void;
  closed: () => void;
}

/**
 * Says over a shop's page that something of ours did not work, aloud too, with a way to try again.
 * Plain DOM: the panel's own code may be what did not arrive. The focus goes to the first button,
 * since the reader has just pressed something.
 */
export function showNotice(
  words: NoticeWords,
  { again, closed }: Presses,
  mode: ShadowRootMode = 'closed',
): void {
  closeNotice();
  const { host, root } = openOverlayHost(mode);
  if (words.theme !== undefined) host.dataset['theme'] = words.theme;
  const box = createElement('div', 'notice');
  box.lang = words.locale;
  const text = createElement('p', '', words.text);
  text.setAttribute('role', 'alert');
  const presses = createElement('div', 'presses');
  if (words.again !== undefined)
    presses.append(
      createButton('again', words.again, () => {
        closeNotice();
        again();
      }),
    );
  presses.append(
    createButton('', words.close, () => {
      closeNotice();
      closed();
    }),
  );
  // Each text has its own direction; the order of the parts follows the first of them.
  box.dir = 'auto';
  box.append(text, presses);
  box.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') {
      closeNotice();
      closed();
    }
  });
  shown = () => host.remove();
  document.documentElement.append(host);
  adoptStylesheet(root, createTokenRules('root') + noticeCss);
  root.append(box);
  presses.querySelector('button')?.focus();
}

function createElement(name: 'div' | 'p', className: string, text = ''): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

function createButton(className: string, label: string, pressed: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = className;
  made.textContent = label;
  made.addEventListener('click', pressed);
  return made;
}
