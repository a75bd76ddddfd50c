import { describe, expect, it } from 'vitest';
import { createTokeniser } from '../text/tokens.ts';
import { createDetector } from './detect.ts';
import { readTitle } from './title-reading.ts';

const detect = createDetector();
const tokenise = createTokeniser();
const say = (title: string, category: string): string => {
  const listing = { key: '1', kind: 'row' as const, title, category };
  const { connectable, type } = detect(listing, readTitle(tokenise(title)));
  return `${connectable} ${type ?? '-'}`;
};

describe('a shelf named in the plural', () => {
  it.each([
    ['XQ-9 Dual', 'Home > Security cameras', 'unclear ip-camera'],
    ['Zzyzx X98', 'Mobile phones', 'yes phone'],
    ['Zzyzx X98', 'SIM free phones', 'yes phone'],
    ['Zzyzx X98', 'Headphones', 'no headphones'],
    ['E340', 'Video Doorbells', 'yes doorbell'],
    ['50" U7Q', 'TVs', 'unclear tv'],
    ['MW-20', 'Home > Smart watches', 'yes smartwatch'],
    ['Xerox VersaLink C405DN', 'Colour Multifunction Laser Printers', 'unclear printer'],
  ])('%s on %s', (title, category, said) => expect(say(title, category)).toBe(said));

  it.each([
    ['Acme 17140 folders, two fasteners, legal green', 'Printers', 'no -'],
    ['Acme 101R00421 transfer unit', 'Printers', 'no -'],
    ['Dry-erase board 48 x 36 white aluminium frame', 'Radios', 'no -'],
    ['Acme pedestal for 37-inch panels', 'TV mounts', 'no -'],
  ])('says nothing of goods that are named: %s on %s', (title, category, said) =>
    expect(say(title, category)).toBe(said),
  );
});

describe('a shelf of accessories', () => {
  it.each([
    ['Galaxy S25', 'Phone cases', 'no -'],
    ['Galaxy S25', 'Mobile phone accessories', 'no -'],
    ['Pixel 9a', 'Phone cases', 'no -'],
    ['Galaxy Watch7', 'Smart watch straps', 'no -'],
    ['Apple iPad 10th generation', 'Tablet covers & stands', 'no -'],
  ])('denies the device: %s on %s', (title, category, said) =>
    expect(say(title, category)).toBe(said),
  );

  it.each([
    ['Galaxy S25', 'Phones & accessories', 'yes phone'],
    [
      'Acme bluetooth headset',
      'Cell Phones & Accessories > Cell Phone Accessories',
      'yes headphones',
    ],
    ['Galaxy Watch7', 'Phone accessories', 'yes smartwatch'],
    ['Acme Wi-Fi adapter', 'Laptop adapters', 'yes other'],
  ])('leaves other devices: %s on %s', (title, category, said) =>
    expect(say(title, category)).toBe(said),
  );
});
