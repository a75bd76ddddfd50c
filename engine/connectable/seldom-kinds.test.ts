import { describe, expect, it } from 'vitest';
import { say } from './test-detector.ts';

describe('a kind of goods that is seldom sold', () => {
  it.each([
    ['Acme Eco 3.6kW hybrid inverter with WiFi dongle', 'yes other'],
    ['Acme S9 hybrid inverter 6kW', 'unclear other'],
    ['Acme Solo 7kW home charger tethered', 'yes other'],
    ['Acme solar power diverter', 'no other'],
    ['Acme heat alarm RadioLINK 230V', 'unclear alarm'],
    ['Acme heat alarm mains', 'no alarm'],
    ['Acme smart water bottle 21oz, Bluetooth hydration tracker', 'yes other'],
    ['Acme water bottle 750ml steel', 'no -'],
    ['Acme curtain driver E9, Zigbee', 'yes blinds'],
    ['Acme eyelet curtain grey', 'no -'],
    ['Acme ZX digital piano Bluetooth', 'yes other'],
    ['Acme upright piano', 'no -'],
    ['Acme 10W guitar amp', 'no other'],
    ['Acme infrared panel heater 540W', 'no heater'],
    ['Acme smart infrared panel heater', 'yes heater'],
    ['Acme Nine 8" gaming handheld 24GB 1TB', 'yes games-console'],
    ['Acme smart telescope S90', 'yes other'],
    ['Acme refractor telescope 70mm', 'no other'],
    ['Acme pellet grill WiFIRE', 'yes other'],
    ['Acme pellet grill', 'no other'],
    ['Acme garage opener myQ', 'yes other'],
    ['Acme rowing machine, Zwift compatible', 'yes other'],
    ['Acme 7kW EV charger 5m type 2 lead', 'yes other'],
    ['Acme robot lawn mower wire free', 'yes garden'],
    ['Acme IP video door station', 'yes doorbell'],
    ['Acme A 900 robot mower with GPS', 'yes garden'],
    ['Acme internet DAB radio', 'yes other'],
    ['Acme Bluetooth body composition monitor', 'yes scale'],
    ['Acme retro handheld Android 13', 'unclear games-console'],
    // What cooks by infrared is not steered by it; what is steered by it has no other link.
    ['Acme infrared connected air fryer', 'yes air-fryer'],
    ['Acme infrared fan smart', 'unclear fan'],
  ])('is one that connects if its title says so: %s', (title, said) =>
    expect(say(title)).toBe(said),
  );
});

describe('goods that only bear a device’s words', () => {
  it.each([
    ['Xbox Series X|S Wireless Controller', 'no -'],
    ['Xbox Series S & X headset stand', 'no -'],
    ['Xbox Series X 1TB console', 'yes games-console'],
    ['Smart Watches for Everybody: the guide, paperback', 'no -'],
    ['Bambu Lab PLA Basic filament 1kg', 'no -'],
    ['Sky Q mini remote control genuine Sky', 'no -'],
    ['Wi-Fi password sign for the hall', 'no -'],
    ['Acme EV charger 7.4kW 5m cable', 'yes other'],
    ['Acme EV charger cable', 'no -'],
    ['Robot vacuum ramp, wood', 'no -'],
    // Words for links that mean something else alone.
    ['Matter clear nail polish 11ml', 'no -'],
    ['Acme cotton thread 100m', 'no -'],
    ['Alexa and Katie, season 1', 'no -'],
    ['Acme wall switch, Matter', 'yes smart-plug'],
  ])('%s', (title, said) => expect(say(title)).toBe(said));
});
