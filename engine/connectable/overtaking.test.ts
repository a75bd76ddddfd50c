import { describe, expect, it } from 'vitest';
import { say } from './test-detector.ts';

describe('a phrase that begins inside another and goes on behind it', () => {
  it.each([
    ['Acme 43 inch Smart LED Fire TV', 'yes tv'],
    ['Acme 32 inch Ultra HD Smart LED TV', 'yes tv'],
    ['Acme Smart TV Stick 4K', 'yes streaming-stick'],
    ['Sony PlayStation Portal Remote Player', 'yes games-console'],
    ['Acme 8 port gigabit smart switch', 'yes network-switch'],
    ['acme 65 watt smart ac adapter', 'no -'],
    ['sony playstation 2 dualshock 2 analog controller', 'no -'],
    ['sony playstation 2: a game of cars', 'no -'],
    ['Acme VDSL modem router', 'yes router'],
  ])('is what is sold: %s', (title, said) => expect(say(title)).toBe(said));

  it.each([
    ['Acme A4 Wi-Fi All-in-One Ink Tank Printer', 'yes printer'],
    ['Acme RF wireless headphones', 'unclear headphones'],
    ['Acme Smart AC', 'yes air-conditioner'],
  ])('leaves a sure device, and evidence of as many words, as they are: %s', (title, said) =>
    expect(say(title)).toBe(said),
  );
});

describe('a switch', () => {
  it.each([
    ['Acme 5-Port 2.5G Smart Switch', 'yes network-switch'],
    ['Acme smart switch with SFP slots', 'yes network-switch'],
    ['Acme smart switch 8 ports', 'yes network-switch'],
    ['Acme smart switch, 2 gang, with 2 USB ports', 'yes smart-plug'],
    ['Acme smart switch, Wi-Fi and Ethernet', 'yes smart-plug'],
  ])('is for cables where ports are counted or its network is named: %s', (title, said) =>
    expect(say(title)).toBe(said),
  );
});

describe('whom a thing is for', () => {
  it.each([
    ['Indoor Security Camera for Baby Monitor, Dog Camera, Wi-Fi', 'yes ip-camera'],
    ['Wi-Fi Camera for Baby Room', 'yes ip-camera'],
    ['Wi-Fi for Baby Monitor', 'yes baby-monitor'],
  ])('is no other device behind the name of goods: %s', (title, said) =>
    expect(say(title)).toBe(said),
  );
});

describe('what ends the name of a device', () => {
  it.each([
    ['iPhone 16 Folio', 'no -'],
    ['iPad Air 11 Magic Keyboard', 'no -'],
    ['Apple Magic Keyboard', 'yes other'],
    ['HP EliteBook Folio 1040', 'yes laptop'],
    ['iPad Air 11 with Magic Keyboard', 'yes tablet'],
  ])('is what is sold, where it is made for it: %s', (title, said) =>
    expect(say(title)).toBe(said),
  );
});

describe('a feature of another device', () => {
  it.each([
    ['Acme Activity Tracker, Heart Rate, Smart Alarm', 'yes fitness-tracker'],
    ['Acme Smart Alarm', 'yes alarm'],
    ['DJI Osmo Pocket 3 Creator Combo', 'yes other'],
    ['DJI Mini 4 Pro', 'yes drone'],
  ])('does not say what it is: %s', (title, said) => expect(say(title)).toBe(said));
});

describe('goods of which some have a link', () => {
  it.each([
    ['Acme Portable Power Station 1024 Wh', 'unclear other'],
    ['Acme Portable Power Station 1024 Wh, with app', 'yes other'],
    ['Acme hybrid inverter 5 kW, Wi-Fi', 'yes other'],
    ['Acme Bluetooth Label Maker', 'yes printer'],
    ['Acme Label Maker', 'no printer'],
    ['Acme multiprise Zigbee, 4 prises', 'yes smart-plug'],
  ])('are open, or are not, by their words: %s', (title, said) => expect(say(title)).toBe(said));
});

describe('a plural', () => {
  it.each([
    ['Acme laptop bag', 'no -'],
    ['Acme laptop bags', 'no -'],
    ['Acme laptop pouches', 'no -'],
    // A verb, in both.
    ['Acme mesh router covers 500 m², supports 5 GHz', 'yes mesh'],
    ['Acme smart watch monitors sleep', 'yes smartwatch'],
  ])('names the same goods: %s', (title, said) => expect(say(title)).toBe(said));
});

describe('a console', () => {
  it.each([
    ['New Sony PlayStation 5', 'yes games-console'],
    ['Storm Riders PlayStation 5', 'no -'],
    ['Xbox Series S 512GB with Extra Controller', 'yes games-console'],
  ])('stands behind its maker, and behind a name it is the platform of a game: %s', (title, said) =>
    expect(say(title)).toBe(said),
  );
});
