// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createView } from '../../tests/support/show-panel.tsx';
import { Dialog } from './dialog.tsx';

afterEach(cleanup);

describe('the panel as a dialog', () => {
  const open = (): { dialog: HTMLElement; close: ReturnType<typeof vi.fn> } => {
    const close = vi.fn();
    const { container } = render(<Dialog view={createView()} close={close} />);
    return { dialog: container.querySelector('[role="dialog"]') as HTMLElement, close };
  };
  const readName = (dialog: HTMLElement, attribute: string): string | null | undefined =>
    dialog.querySelector(`#${dialog.getAttribute(attribute)}`)?.textContent;

  it('is named by the product and described by the answer', () => {
    const { dialog } = open();
    expect(readName(dialog, 'aria-labelledby')).toBe('Example Cam C200');
    expect(readName(dialog, 'aria-describedby')).toBe('Updates until Dec 2029');
  });
  it('has the focus itself, so that its name and its answer are read out', async () => {
    const { dialog } = open();
    await vi.waitFor(() => expect(document.activeElement).toBe(dialog));
  });
  it.each(['Escape', 'the button'])('closes by %s and says so once', (how) => {
    const { dialog, close } = open();
    if (how === 'Escape') fireEvent.keyDown(dialog, { key: 'Escape' });
    else fireEvent.click(dialog.querySelector('.bar .icon') as HTMLElement);
    expect(close).toHaveBeenCalledTimes(1);
  });
});
