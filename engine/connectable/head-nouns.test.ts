import { describe, expect, it } from 'vitest';
import { say } from './test-detector.ts';

describe('the noun that ends a naming', () => {
  it.each([
    // What a device is kept in is sold by itself, unless it comes along.
    ['Apple AirTag screen wallet', 'no -'],
    ['Kindle Paperwhite cushion', 'no -'],
    ['Acme smartphone 64GB + card wallet', 'yes phone'],
    ['Acme slim wallet tracker tag Bluetooth', 'yes tracker-tag'],
    // Spares, with a size, a number of their own or a count behind them.
    ['Acme smart lock fob twin pack', 'no -'],
    ['AirPods Pro memory foam ear tips medium', 'no -'],
    ['Fire TV Stick 4K Alexa Voice Remote Replacement', 'no -'],
    ['Sky Q remote EC201', 'no -'],
    ['MacBook Air 13 hard shell', 'no -'],
    ['Amazon Fire HD 10 stylus pen', 'no -'],
    ['Oura Ring sizing kit', 'no -'],
    // A part that a name is compatible with, before the word as behind it.
    ['Acme Wi-Fi printer compatible black ink', 'no -'],
    ['Acme Wi-Fi printer, Alexa compatible, with ink', 'yes printer'],
    ['Care & Repair 3 years laptop', 'no -'],
    ['Raspberry Pi cookbook', 'no -'],
  ])('says what is sold: %s', (title, said) => expect(say(title)).toBe(said));
});

describe('a toy', () => {
  it.each([
    ['Toy robot vacuum for kids', 'no -'],
    ["Acme Baby's first tablet learning toy", 'no -'],
    ['Fisher-Price chatter smart phone', 'no -'],
    ['Chad Valley Wooden Toy Washing Machine', 'no -'],
    // With a link it is what it looks like, or a connected toy.
    ['Acme toy drone, Wi-Fi', 'yes drone'],
    ['Acme app controlled robot toy', 'yes toy'],
    ['Acme pet camera and laser toy', 'yes ip-camera'],
  ])('only looks like the device that it is named after: %s', (title, said) =>
    expect(say(title)).toBe(said),
  );
});

describe('platforms', () => {
  it.each([
    ['Acme Wi-Fi endoscope inspection camera iPhone Android', 'yes other'],
    ['Acme mini projector Wi-Fi 1080p Android TV', 'yes projector'],
  ])('that goods run on or work with are not what they are: %s', (title, said) =>
    expect(say(title)).toBe(said),
  );
});

describe('kinds of goods seldom seen', () => {
  it.each([
    ['Acme Bluetooth aquarium light', 'yes smart-bulb'],
    ['Acme Zigbee blind motor', 'yes blinds'],
    ['Acme smart hose tap timer with wifi hub', 'yes garden'],
    ['Acme baby breathing monitor with app', 'yes baby-monitor'],
    ['Acme smart meter monitor wifi', 'yes sensor'],
    ['Acme smart gas BBQ', 'yes other'],
    ['Acme air monitor 2 WiFi', 'yes other'],
    ['Acme 6kW inverter with WLAN', 'yes other'],
    ['Acme 27 inch monitor', 'no -'],
    ['Acme motorised roller blinds Zigbee', 'yes blinds'],
    ['Acme WiFi automatic cat feeder', 'yes pet'],
    ['13A WiFi socket outdoor double', 'yes smart-plug'],
    ['Acme 4G WiFi mobile broadband', 'yes router'],
    ['Acme 9kg washing machine ConnectLife', 'yes washing-machine'],
    ['Acme GS108 switch 8 port', 'yes network-switch'],
  ])('%s', (title, said) => expect(say(title)).toBe(said));
});
