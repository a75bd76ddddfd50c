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
