import { expect, it, vi } from 'vitest';
import { onFirstUse } from './first-use.ts';

it('makes nothing before it is asked, and one thing however often it is asked', () => {
  const make = vi.fn(() => ({}));
  const get = onFirstUse(make);
  expect(make).not.toHaveBeenCalled();
  expect(get()).toBe(get());
  expect(make).toHaveBeenCalledTimes(1);
});
