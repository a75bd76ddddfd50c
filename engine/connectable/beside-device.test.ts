import { describe, expect, it } from 'vitest';
import { say } from './test-detector.ts';

describe('an accessory in front of a device', () => {
  it.each([
    ['Cat 8 ethernet cable 5m router', 'no -'],
    ['Acme router with ethernet cable', 'yes router'],
    // Before a device's own name, not before its kind.
    ['Acme stand Sonos One black', 'no -'],
    ['Acme desk smart lamp', 'yes smart-bulb'],
    ['Acme anti-theft mount Blink Video Doorbell', 'no -'],
    ['Support trépied Insta360', 'no -'],
    ['Stylus Samsung Galaxy Z Fold7', 'no -'],
    ['Horlogebandje Garmin Venu 3', 'no -'],
    ['Withings charging cable scanwatch', 'no -'],
    // A part of the kind in front describes it.
    ['Battery Video Doorbell', 'yes doorbell'],
    // What is said to replace a part is that part.
    ['Netgear Nighthawk replacement antenna x3', 'no -'],
    ['Netgear Nighthawk router with 3 antennas', 'yes router'],
    ['Bracelet Xiaomi Mi Band 8 cuir', 'no -'],
    ['Bracelet Samsung Galaxy Watch 6', 'no -'],
    ['Bracelet fitness tracker', 'yes fitness-tracker'],
    // Only a watch is named together with what it is made of.
    ['Raspberry Pi 5 aluminium case', 'no -'],
    ['Apple Watch SE 44mm GPS aluminium case', 'yes smartwatch'],
  ])('is what is sold: %s', (title, said) => expect(say(title)).toBe(said));
});

describe('goods that bear the name of a device', () => {
  it.each([
    ['Sonos Play:5 poster', 'no -'],
    ['Sonos Play:5 speaker', 'yes smart-speaker'],
    ['Ring doorbell sign', 'no -'],
    ['Wyze eyes googly craft', 'no -'],
    ['Meross keyring', 'no -'],
    ['iPad the missing manual', 'no -'],
    ['Owlet sock replacement fabric 3', 'no -'],
    ['Anker PowerLine III USB C 1.8m', 'no -'],
    ['Ring solar panel white USB-C', 'no -'],
    ['Smart watch box storage 12 slots', 'no -'],
    ['Replacement keyboard ThinkPad T480', 'no -'],
    ['Wechselmesser Automower 30 Stück', 'no -'],
    ['Beschermglas iPhone 15 2 stuks', 'no -'],
  ])('are no device: %s', (title, said) => expect(say(title)).toBe(said));
});

describe('what else stands beside the word for a device', () => {
  it.each([
    ['Acme smart Wi-Fi power strip 3 outlets', 'yes smart-plug'],
    ['Nanit baby monitor & floor stand bundle', 'yes baby-monitor'],
    ['Acme Wi-Fi video baby monitor and motion sensor', 'yes baby-monitor'],
    ['Acme mini projector portable home cinema WiFi', 'yes projector'],
    // A lamp that throws light on a wall is no projector by that.
    ['Acme T beamer emergency light bulb', 'no smart-bulb'],
    ['Watch Series 10 GPS 42mm', 'yes smartwatch'],
    ['Acme Go 15 notebook 15,6"', 'yes laptop'],
    ['Acme notebook 8.5 x 11 inch', 'no -'],
    ['SwitchBot blind tilt Matter', 'yes other'],
    ['Matter clear nail polish', 'no -'],
    ['Acme 48OLED819 Ambilight televisor', 'yes tv'],
    ['Z Flip6 256GB', 'yes phone'],
    ['H200 hub smart', 'yes hub'],
    ['Acme DB2 Pro videoportero wifi sin cables', 'yes doorbell'],
    ['Acme security camera PoE WiFi dual lens', 'yes ip-camera'],
    ['Nintendo Switch HAC-001 grey', 'yes games-console'],
    // A class of speed that only Wi-Fi gear bears.
    ['Acme RX12 Pro AX3000', 'yes router'],
    ['Acme AX3000 range extender', 'yes range-extender'],
    ['Acme Go 15 RTX 4060 gaming notebook', 'yes laptop'],
    ['Hive light dimmable E27', 'yes smart-bulb'],
    ['Acme pendant lamp holder E27', 'no -'],
  ])('does not hide it: %s', (title, said) => expect(say(title)).toBe(said));
});
