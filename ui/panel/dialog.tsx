import { useEffect, useRef } from 'preact/hooks';
import { Panel } from './panel.tsx';
import type { View } from './view.ts';

/** The panel as a dialog whose name is the product and whose description is the answer. */
export function Dialog({ view, close }: { view: View; close: () => void }) {
  const dialog = useRef<HTMLDivElement>(null);
  // Its name and its answer are read out then; the first press of Tab leads to its first button.
  useEffect(() => dialog.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    close();
  };
  return (
    <main>
      <div
        ref={dialog}
        class="dialog"
        role="dialog"
        tabIndex={-1}
        aria-labelledby="useby-title"
        aria-describedby="useby-answer"
        onKeyDown={onKeyDown}
      >
        <Panel view={view} close={close} />
      </div>
    </main>
  );
}
