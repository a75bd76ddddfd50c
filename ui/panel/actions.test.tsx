// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { EMPTY } from '../../tests/support/panel-states.ts';
import { showPanel } from '../../tests/support/show-panel.tsx';

afterEach(cleanup);

describe('copying', () => {
  it('says politely that it is done', async () => {
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    showPanel(EMPTY);
    const button = screen.getByRole('button', { name: 'Copy the question' });
    fireEvent.click(button);
    await vi.waitFor(() =>
      expect(button.parentElement?.querySelector('[role="status"]')?.textContent).toBe('Copied.'),
    );
    expect(writeText).toHaveBeenCalledWith('Until what date will this model get security updates?');
  });
});
