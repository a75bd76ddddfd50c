import { openOverlayHost } from './overlay-host.ts';
import { adoptStyles } from './styles/adopt.ts';
import { tokenSheet } from './tokens.ts';

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

const RULES = `
.notice{position:fixed;z-index:2147483647;inset-block-end:16px;inset-inline:16px;margin-inline:auto;inline-size:max-content;max-inline-size:min(460px,100vw - 32px);box-sizing:border-box;
  display:flex;flex-wrap:wrap;align-items:center;gap:8px 12px;padding:12px 12px 12px 16px;padding-inline:16px 12px;border:1px solid var(--ub-edge);border-inline-start:4px solid var(--ub-caution);
  border-radius:var(--ub-radius-m);background:var(--ub-paper);color:var(--ub-ink);box-shadow:0 2px 4px #0003,0 8px 28px #0004;font:400 var(--ub-text-m)/1.4 var(--ub-sans);color-scheme:var(--ub-scheme);text-align:start}
p{margin:0;flex:1 1 12em}
.presses{display:flex;gap:8px;margin-inline-start:auto}
button{box-sizing:border-box;min-block-size:32px;min-inline-size:32px;margin:0;padding:4px 12px;border:1px solid var(--ub-edge);border-radius:var(--ub-radius-s);background:var(--ub-paper);color:var(--ub-ink);font:600 var(--ub-text-s)/1.3 var(--ub-sans);cursor:pointer}
button.again{background:var(--ub-accent);border-color:var(--ub-accent);color:var(--ub-accent-ink)}
button:focus-visible{outline:2px solid var(--ub-accent);outline-offset:2px}
@media (forced-colors:active){.notice{border-color:CanvasText}button.again{background:ButtonFace;color:ButtonText;border-color:ButtonText}}
@media print{.notice{display:none}}
`;

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
  adoptStyles(root, tokenSheet('root') + RULES);
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
