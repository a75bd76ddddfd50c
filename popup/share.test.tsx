// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fake } from '../tests/support/fake-platform.ts';
import { createTabReport } from '../tests/support/popup-fixtures.ts';
import { Popup } from './app.tsx';
import { start } from './start.ts';
import { state } from './state.ts';

vi.mock('../extension/platform.ts', async () => ({
  browser: (await import('../tests/support/fake-platform.ts')).browser,
}));

afterEach(() => {
  cleanup();
  state.sharing.value = false;
  state.type.value = null;
});

async function open(): Promise<void> {
  await start();
  render(<Popup />);
}

describe('the picture to share', () => {
  const pressShare = (): boolean => fireEvent.click(screen.getByRole('button', { name: 'Share' }));
  it('comes by a press and goes by the next, named as what it says', async () => {
    fake.report = createTabReport(31);
    await open();
    expect(screen.queryByRole('img')).toBeNull();
    pressShare();
    expect(screen.getByRole('img').getAttribute('aria-label')).toBe(
      'On this page: 30 smart devices, 9 with a date for updates, longest December 2029',
    );
    expect(screen.getByRole('button', { name: 'Share' }).getAttribute('aria-expanded')).toBe(
      'true',
    );
    pressShare();
    expect(screen.queryByRole('img')).toBeNull();
  });
  it('is of one kind of product where only that is looked at', async () => {
    fake.report = createTabReport(31);
    await open();
    pressShare();
    fireEvent.change(screen.getByRole('combobox', { name: 'Kind of product' }), {
      target: { value: 'doorbell' },
    });
    expect(screen.getByRole('img').getAttribute('aria-label')).toMatch(/: 4 doorbells, /);
  });
  it('is not offered where no device was found', async () => {
    fake.report = createTabReport(0);
    await open();
    expect(screen.queryByRole('button', { name: 'Share' })).toBeNull();
  });
});
