import { describe, expect, it } from 'vitest';
import { say } from './test-detector.ts';

describe('a battery behind a name', () => {
  it.each([
    ['Acme Video Doorbell Battery - White', 'yes doorbell'],
    ['Ring Outdoor Camera Battery (Stick Up Cam), Wi-Fi', 'yes ip-camera'],
    ['Acme Outdoor Camera Battery, 2K, Wi-Fi', 'yes ip-camera'],
    ['Canon Camera Battery LP-E6', 'no -'],
    ['Ring Video Doorbell Battery Pack', 'no -'],
    ['Video Doorbell Battery 6040mAh', 'no -'],
    ['Video Doorbell Battery 3.65 V, 6.04 Ah', 'no -'],
    ['Acme Video Doorbell Battery, replacement', 'no -'],
    ['Camera Battery Charger', 'no -'],
  ])('%s', (title, said) => expect(say(title)).toBe(said));
});

describe('what comes along behind "and"', () => {
  it.each([
    ['SmartThings Station & Wireless Charger - Black', 'yes hub'],
    ['iRobot Roomba Plus 405 Combo + AutoWash Dock', 'yes vacuum'],
    ['iRobot Roomba AutoWash Dock', 'no -'],
    ['iPhone 15 + Spigen case', 'no -'],
    ['Echo Show 8 & Stand', 'yes hub'],
    ['Ring Indoor Camera and Wall Mount', 'yes ip-camera'],
    ['Roomba replacement brushes and filters', 'no -'],
    ['iRobot Roomba Combo j5+ Replenishment Kit', 'no -'],
    ['Apple iPhone & Wireless Charger Stand', 'no -'],
    ['Echo Show 8 Stand', 'no -'],
  ])('%s', (title, said) => expect(say(title)).toBe(said));
});

describe('what a title says is given along', () => {
  it.each([
    ['iPhone 16 128GB Black + Silicone Case', 'yes phone'],
    ['Galaxy S24 128 Go noir + coque offerte', 'yes phone'],
    ['Moto G54 256GB smartfon etui w zestawie', 'yes phone'],
    ['Google Pixel 9a 128GB Obsidian free case', 'yes phone'],
    ['iPhone 15 SIM free case', 'no -'],
    ['iPhone 15 case + screen protector', 'no -'],
    ['iPhone 15 case, cable included', 'no -'],
    ['GoPro Hero 13 Black + extra battery', 'yes other'],
    ['GoPro extra battery', 'no -'],
    ['eufy SoloCam S340 + microSD card', 'yes other'],
    ['Roborock filter kit + side brush', 'no -'],
    ['Samsung Galaxy S25 FE 256GB & Galaxy Buds3 FE', 'yes phone'],
    ['Motorola Edge 60 256GB free Moto Buds Loop', 'yes phone'],
    ['Galaxy Buds3 & Galaxy Watch8 chargers', 'no -'],
  ])('%s', (title, said) => expect(say(title)).toBe(said));
});
