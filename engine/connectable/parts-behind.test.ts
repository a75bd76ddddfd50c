import { expect, it } from 'vitest';
import { createTokeniser } from '../text/tokens.ts';
import { createDetector } from './detect.ts';

const detect = createDetector();
const tokenise = createTokeniser();

it.each([
  // What hangs a camera on a wall is sold by itself; what powers it is part of how it is named.
  ['Blink Outdoor 4 Mount 3 Pack', 'no'],
  ['Arlo Ultra 2 Anti-Theft Mount', 'no'],
  ['Arlo Ultra 2 with wall mount', 'yes'],
  ['Blink Outdoor battery camera', 'yes'],
  ['Philips Hue Play 3m extension cable', 'no'],
  ['Sonos Optical Audio Adapter', 'no'],
  ['Tapo Smart Plug Adapter', 'yes'],
  // A maker's name that is an ordinary word says nothing alone.
  ['Blink mascara waterproof', 'no'],
  ['Hive backpack', 'no'],
  ['Blink camera', 'yes'],
  ['Peloton bike mat', 'no'],
])('%s: %s', (title, said) => {
  expect(detect({ key: '1', kind: 'row', title }, tokenise(title)).connectable).toBe(said);
});
