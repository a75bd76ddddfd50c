import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';

const SHOWN_MS = 2_500;

/**
 * The clipboard, else the old way for pages whose policy forbids it (`navigator.clipboard` needs
 * https and permission policy).
 */
async function copyText(text: string, near: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text, near);
  }
}

function copyBySelection(text: string, near: HTMLElement): boolean {
  const area = near.ownerDocument.createElement('textarea');
  area.value = text;
  area.className = 'unseen';
  // Beside the button: inside a modal dialog nothing else can take the focus.
  near.after(area);
  area.select();
  const done = near.ownerDocument.execCommand('copy');
  area.remove();
  near.focus();
  return done;
}

interface Props {
  text: () => string;
  label: string;
  done: string;
  failed: string;
  quiet?: boolean;
}

/** Copies a text and says so, on screen and politely to assistive technology. */
export function CopyButton({ text, label, done, failed, quiet = false }: Props) {
  const outcome = useSignal<'idle' | 'done' | 'failed'>('idle');
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (outcome.value === 'idle') return undefined;
    const timer = setTimeout(() => {
      outcome.value = 'idle';
    }, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [outcome.value]);
  const copy = async (): Promise<void> => {
    if (button.current === null) return;
    outcome.value = (await copyText(text(), button.current)) ? 'done' : 'failed';
  };
  return (
    <span class="copy">
      <button type="button" ref={button} class={quiet ? 'plain' : 'button'} onClick={copy}>
        {label}
      </button>
      <span role="status" class="copied">
        {{ idle: '', done, failed }[outcome.value]}
      </span>
    </span>
  );
}
