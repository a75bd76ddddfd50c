import { expect, it } from 'vitest';
import { decodeBytes } from './decode-bytes.ts';

const WINDOWS = Uint8Array.of(0x93, 0x80, 0x35, 0x94, 0x99, 0xe9);

it('reads UTF-8 as such, and all else as Windows-1252 with its signs from 80 to 9F', () => {
  expect(decodeBytes(new TextEncoder().encode('\ufeff“€5”™é'))).toBe('“€5”™é');
  expect(decodeBytes(WINDOWS)).toBe('“€5”™é');
});
