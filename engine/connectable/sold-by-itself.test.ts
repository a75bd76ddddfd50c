import { expect, it } from 'vitest';
import { createTokeniser } from '../text/tokens.ts';
import { createDetector } from './detect.ts';
import { readTitle } from './title-reading.ts';

const detect = createDetector();
const tokenise = createTokeniser();

it.each([
  // Parts by any name, and by how much there is of them.
  ['Roomba i7 replacement whiskers rollers pack', 'no'],
  ['Roomba i7 robot vacuum', 'yes'],
  ['DEEBOT T30 cleaning solution 1L', 'no'],
  ['Landroid boundary wire 250m pegs', 'no'],
  ['Landroid robot mower, no boundary wire', 'yes'],
  ['Fire TV Alexa Voice Remote (3rd Gen) with TV controls', 'no'],
  ['Fire TV Stick HD with Alexa Voice Remote', 'yes'],
  ['Home automation with IoT hardback textbook', 'no'],
  ['Polar Vantage V3 charging cable USB-C', 'no'],
  ['Automower end cap installation kit', 'no'],
  ["Arlo Guthrie Alice's Restaurant CD", 'no'],
  ['Arlo camera DVD', 'yes'],
  ['Bellroy iPhone 15 black', 'no'],
  ['Luba mini garage with curtain', 'no'],
  // A partner of the goods is not the goods.
  ['Table lamp, touch, works with Alexa smart plugs', 'unclear'],
  ['Works with Alexa smart plug', 'yes'],
  // What a title says late of its own kind.
  [
    'Automatic Cat Feeder with Camera, 1080P Video with Night Vision, 5G WiFi Pet Feeder (Zyzz)',
    'yes',
  ],
  ['Zyzz Oven with WiFi camera', 'yes'],
  ['Zyzz Oven with camera', 'no'],
  ['Zyzz wireless opening detector Zigbee', 'yes'],
  ['Zyzz H10 Heart Rate Monitor Chest Strap Bluetooth', 'yes'],
])('%s', (title, said) => {
  const found = detect({ key: '1', kind: 'row', title }, readTitle(tokenise(title)));
  expect(found.connectable).toBe(said);
});
