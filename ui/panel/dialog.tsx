import { useEffect, useRef } from 'preact/hooks';
import { Panel } from './panel.tsx';
import type { View } from './view.ts';

const FOCUSABLE = 'a[href],button:not([disabled]),summary,[tabindex="0"]';

/**
 * The modal dialog around the panel. `showModal` puts it into the browser's top layer, above
 * anything a shop may stack, and makes the page behind inert; Tab goes round inside, Esc and a
 * press on the veil close.
 */
export function Dialog({ view, close }: { view: View; close: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
    dialog.current?.querySelector<HTMLElement>('.bar .icon')?.focus();
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      event.preventDefault();
      close();
    }
    if (event.key === 'Tab' && dialog.current !== null) goRound(event, dialog.current);
  };
  const onClick = (event: MouseEvent): void => {
    if (event.target === dialog.current) close();
  };
  const onCancel = (event: Event): void => {
    event.preventDefault();
    close();
  };
  return (
    <dialog
      ref={dialog}
      class="dialog"
      lang={view.words.locale}
      dir={view.words.direction}
      aria-modal="true"
      aria-labelledby="useby-title"
      onKeyDown={onKeyDown}
      onClick={onClick}
      onCancel={onCancel}
    >
      <Panel view={view} close={close} />
    </dialog>
  );
}

/** Keeps Tab inside: from the last element to the first and back. */
function goRound(event: KeyboardEvent, inside: HTMLElement): void {
  const stops = [...inside.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(isReachable);
  const [first, last] = [stops[0], stops.at(-1)];
  const root = inside.getRootNode() as Document | ShadowRoot;
  const edge = event.shiftKey ? first : last;
  if (first === undefined || last === undefined || root.activeElement !== edge) return;
  event.preventDefault();
  (event.shiftKey ? last : first).focus();
}

/** Content of a closed `<details>` cannot take the focus; its own summary can. */
function isReachable(element: HTMLElement): boolean {
  for (let at = element.parentElement; at !== null; at = at.parentElement) {
    const ownSummary = element.tagName === 'SUMMARY' && element.parentElement === at;
    if (at instanceof HTMLDetailsElement && !at.open && !ownSummary) return false;
  }
  return true;
}
