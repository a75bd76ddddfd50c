// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createDetail } from '../../tests/support/panel-fixtures.ts';
import { english } from '../../tests/support/show-panel.tsx';
import { mountPanel } from './mount.tsx';

describe('the dialog over a page', () => {
  const open = (): { remove: () => void; root: ShadowRoot; onClosed: ReturnType<typeof vi.fn> } => {
    const onClosed = vi.fn();
    const remove = mountPanel({ detail: createDetail(english, 'en-GB'), onClosed, mode: 'open' });
    return {
      remove,
      onClosed,
      root: document.querySelector('useby-panel')?.shadowRoot as ShadowRoot,
    };
  };
  afterEach(() => document.querySelector('useby-panel')?.remove());

  it('is a named modal dialog, in a closed root unless a test opens it', async () => {
    const { root, remove } = open();
    const dialog = root.querySelector('dialog') as HTMLDialogElement;
    await vi.waitFor(() => expect(dialog.open).toBe(true));
    expect(dialog.getAttribute('aria-labelledby')).toBe('useby-title');
    expect(root.getElementById('useby-title')?.textContent).toBe('Example Cam C200');
    remove();
    mountPanel({ detail: createDetail(english, 'en-GB'), onClosed: () => undefined });
    expect(document.querySelector('useby-panel')?.shadowRoot).toBeNull();
  });
  it.each(['Escape', 'the button', 'the veil', 'cancel'])(
    'closes by %s and says so once',
    async (how) => {
      const { root, onClosed } = open();
      const dialog = root.querySelector('dialog') as HTMLDialogElement;
      await vi.waitFor(() => expect(dialog.open).toBe(true));
      if (how === 'Escape') fireEvent.keyDown(dialog, { key: 'Escape' });
      else if (how === 'cancel') fireEvent(dialog, new Event('cancel', { cancelable: true }));
      else
        fireEvent.click(
          how === 'the veil' ? dialog : (root.querySelector('.bar .icon') as HTMLElement),
        );
      expect(document.querySelector('useby-panel')).toBeNull();
      expect(onClosed).toHaveBeenCalledTimes(1);
    },
  );
  it('keeps keys from the page behind', async () => {
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    const { root } = open();
    fireEvent.keyDown(root.querySelector('.bar .icon') as HTMLElement, { key: '/' });
    document.removeEventListener('keydown', heard);
    expect(heard).not.toHaveBeenCalled();
  });
});
