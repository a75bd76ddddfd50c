import { expect, it } from 'vitest';
import { createTokeniser } from '../text/tokens.ts';
import { findDenial } from './denial.ts';
import { createDetector } from './detect.ts';
import { readTitle } from './title-reading.ts';

const tokenise = createTokeniser();
const detect = createDetector();
const run = (title: string): ReturnType<typeof detect> =>
  detect({ key: '1', kind: 'row', title }, readTitle(tokenise(title)));
/** The denial of the word at this place. */
const deny = (text: string, from: number): string | undefined =>
  findDenial(tokenise(text), { from, to: from + 1 });

it('reads what is denied, in a list and in six languages', () => {
  expect(deny('camera no wifi', 2)).toBe('lacking');
  expect(deny('scale no app or bluetooth', 4)).toBe('lacking');
  expect(deny('Kamera ohne WLAN', 2)).toBe('lacking');
  expect(deny('caméra sans wifi', 2)).toBe('lacking');
  expect(deny('camara sin wifi', 2)).toBe('lacking');
  expect(deny('telecamera senza wifi', 2)).toBe('lacking');
  expect(deny('camera zonder wifi', 2)).toBe('lacking');
});

it('tells what is not there from what is not needed', () => {
  expect(deny('camera no wifi needed', 2)).toBe('not-needed');
  expect(deny('camera without need for wifi', 4)).toBe('not-needed');
});

it('stops at a separator and at any other word', () => {
  expect(deny('no hub, wifi', 2)).toBeUndefined();
  expect(deny('no subscription wifi', 2)).toBeUndefined();
});

it.each([
  'Trail camera 4K no WiFi SD card',
  'Non-smart TV 24 inch 12v',
  'Cello 32" LED TV non-smart Freeview HD',
  'Robot vacuum basic no WiFi no app remote control only',
  'Projector 1080p without Wi-Fi or Bluetooth',
  'Dash cam 1080p no WiFi no GPS',
])('finds no link: %s', (title) => {
  expect(run(title).connectable).toBe('no');
});

it.each([
  '4G security camera no WiFi needed SIM card',
  'Smart plug WiFi no hub needed',
  'IP camera Ethernet, no WiFi',
  'Smart lock WiFi, no bridge required',
  'Bluetooth meat thermometer no WiFi needed',
  'Android smartphone 128GB no SIM',
])('keeps the link that is there: %s', (title) => {
  expect(run(title).connectable).toBe('yes');
});

it.each([
  'Dummy CCTV camera with flashing LED',
  'Fake security camera solar dome',
  'Kamera-Attrappe mit LED',
  'iPhone 16 dummy display model',
  'ROG Ally carry case',
  'Toy smartphone for toddlers',
  'PS5 game Acme Racer',
])('is no device: %s', (title) => {
  expect(run(title).connectable).toBe('no');
});
