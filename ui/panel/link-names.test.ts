import { expect, it } from 'vitest';
import { createLinkNames } from './link-names.ts';

it('numbers the further addresses of a name, and says the same of the same address', () => {
  const name = createLinkNames();
  expect(name('Acme', 'https://acme.example/a')).toBe('Acme');
  expect(name('Acme', 'https://acme.example/b')).toBe('Acme (2)');
  expect(name('Acme', 'https://acme.example/a')).toBe('Acme');
  expect(name('Other', 'https://acme.example/b')).toBe('Other');
  expect(name('Acme', undefined)).toBe('Acme');
});
