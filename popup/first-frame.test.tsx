// @vitest-environment happy-dom
import { render } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { Popup } from './app.tsx';
import { state } from './state.ts';

vi.mock('../extension/platform.ts', async () => ({
  browser: (await import('../tests/support/fake-platform.ts')).browser,
}));

it('says its name before the words are there', () => {
  state.translator.value = null;
  document.title = 'Useby';
  expect(render(<Popup />).container.textContent).toBe('Useby');
});
