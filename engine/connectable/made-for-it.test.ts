import { describe, expect, it } from 'vitest';
import { say } from './test-detector.ts';

describe('what bears a device’s name and is made for it', () => {
  it.each([
    'BELKIN AirPods Pro Case - Black',
    'Spigen AirPods 4 Rugged Armor',
    'AirPods Pro 2 Replacement Ear Tips',
    'Apple AirPods Max Smart Case',
    'Apple Watch Series 10 46mm Sport Band',
    'Apple Watch Ultra 2 49mm Trail Loop',
    'Galaxy Watch7 Sport Band (M/L)',
    'Fitbit Charge 6 strap',
    'Google Pixel Watch 3 Active Band',
    'Echo Dot (5th gen) wall mount',
    'Echo Show 5 (3rd Gen) Adjustable Stand',
    'Kindle (2024 release) fabric cover, Black',
    'Kindle Paperwhite (12th Gen) Case',
    'Kobo Clara BW SleepCover',
    'APPLE iPad 10.9" (2022) Smart Folio - White',
    'Magic Keyboard for iPad Air 11-inch (M2)',
    'Ring Video Doorbell (2nd Gen) Faceplate - Blue Metal',
    'Ring doorbell solar charger',
    'Sonos Arc wall mount by Flexson',
    'Sonos Move 2 Charging Base',
    'Nest Hub stand',
    'PS5 Slim Vertical Stand with Cooling Fan',
    'PlayStation 5 Disc Drive',
    'Xbox Series X Seagate Expansion Card 1TB',
    'Fire TV Stick Remote',
    'Roku Express remote control',
    'Meta Quest 3S Facial Interface',
    'iRobot Roomba i7 Dirt Disposal Bags',
    'Apple AirTag Loop',
  ])('is no device: %s', (title) => expect(say(title)).toBe('no -'));
});

describe('a device that is sold with something for it', () => {
  it.each([
    ['AirPods Pro 2 with MagSafe Charging Case (USB-C)', 'yes headphones'],
    ['Apple AirPods (3rd Gen) Lightning Charging Case', 'yes headphones'],
    ['M10 Wireless Earbuds Bluetooth 5.1 TWS 2200mAh Power Bank Charging Box', 'yes headphones'],
    ['Apple Watch Series 10 GPS 46mm Jet Black Aluminium Case with Sport Band', 'yes smartwatch'],
    ['Apple Watch Series 10 (GPS) 42mm with Denim Sport Loop', 'yes smartwatch'],
    ['Apple Watch Series 9 45mm Midnight Sport Band GPS', 'yes smartwatch'],
    ['Echo Dot (5th gen) incl. wall mount', 'yes smart-speaker'],
    ['Nest Hub (2nd gen) with stand', 'yes hub'],
    ['Sony PlayStation 5 Slim Disc Console with vertical stand', 'yes games-console'],
    ['PlayStation 5 Disc Drive Edition', 'yes games-console'],
    ['NINTENDO Switch 2 & Mario Kart World Bundle', 'yes games-console'],
    ['Kindle Paperwhite Essentials Bundle including fabric cover', 'yes e-reader'],
    ['Redmi 126 cm (50 inches) 4K Android Smart LED TV', 'yes tv'],
    ['Acme DECO 1200 mm (48 inch) Ceiling Fan', 'no fan'],
    ['Acme 60GB Hard Disk Drive Camcorder', 'unclear other'],
  ])('%s', (title, said) => expect(say(title)).toBe(said));
});
