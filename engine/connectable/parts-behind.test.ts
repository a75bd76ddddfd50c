import { expect, it } from 'vitest';
import { createTokeniser } from '../text/tokens.ts';
import { createDetector } from './detect.ts';
import { readTitle } from './title-reading.ts';

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
  // The choice of a colour, of keys or of a generation behind a part makes no device of it.
  ['iPad Pro 13 Magic Keyboard British English White', 'no'],
  ['Surface Pro Keyboard with Slim Pen', 'no'],
  ['Arlo Ultra 2 Anti-Theft Mount black', 'no'],
  ['AirPods Max headband replacement', 'no'],
  ['Echo Show 10 tilt base', 'no'],
  ['Bracelet Apple Watch 45mm nylon', 'no'],
  ['Garmin Forerunner 255 silicone band', 'no'],
  ['AirPods 4 silicone keychain case lilac', 'no'],
  ['Philips Hue Play cable 5m', 'no'],
  ['Ecovacs Deebot N8 battery 5200mAh', 'no'],
  ['Ring Spotlight Cam Plus mounting screws and plate', 'no'],
  ['Bracelet Fitbit Charge 6', 'yes'],
  // With its game a console is sold; of several games it is the platform.
  ['Nintendo Switch 2 Mario Kart World Bundle', 'yes'],
  ['Nintendo Switch Mario and Zelda games bundle', 'no'],
])('%s: %s', (title, said) => {
  expect(detect({ key: '1', kind: 'row', title }, readTitle(tokenise(title))).connectable).toBe(
    said,
  );
});
