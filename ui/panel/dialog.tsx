import { useEffect, useRef } from 'preact/hooks';
import { Panel } from './panel.tsx';
import type { View } from './view.ts';

/** The panel as a dialog whose name is the product and whose description is the answer. */
export function Dialog({ view, close }: { view: View; close: () => void }) {
  const dialog = useRef<HTMLDivElement>(null);
  useEffect(() => dialog.current?.querySelector<HTMLElement>('.bar .icon')?.focus(), []);
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
        aria-labelledby="useby-title"
        aria-describedby="useby-answer"
        onKeyDown={onKeyDown}
      >
        <Panel view={view} close={close} />
      </div>
    </main>
  );
}
