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
  const box = element('div', 'notice');
  box.lang = words.locale;
  const text = element('p', '', words.text);
  text.setAttribute('role', 'alert');
  const presses = element('div', 'presses');
  if (words.again !== undefined)
    presses.append(
      button('again', words.again, () => {
        closeNotice();
        again();
      }),
    );
  presses.append(
    button('', words.close, () => {
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

function element(name: 'div' | 'p', className: string, text = ''): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

function button(className: string, label: string, pressed: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = className;
  made.textContent = label;
  made.addEventListener('click', pressed);
  return made;
}
