import { expect, it } from 'vitest';
import { findRestOfTitle } from './listing-name.ts';

it.each([
  ['Example Cam C200, 1080p, Wi-Fi', 'Example Cam C200', '1080p, Wi-Fi'],
  ['EXAMPLE CAM C200', 'Example Cam C200', null],
  [
    'Echo Dot 4th Generation Smart Speaker',
    'Echo Dot 4th Gen',
    'Echo Dot 4th Generation Smart Speaker',
  ],
  ['Example C200W camera', 'Example C200', 'Example C200W camera'],
  ['The new Example Cam C200', 'Example Cam C200', 'The new Example Cam C200'],
])('%s, called %s: %s', (title, name, rest) => {
  expect(findRestOfTitle(title, name)).toBe(rest);
});
