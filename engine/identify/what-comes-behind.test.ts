import { describe, expect, it } from 'vitest';
import type { Detection } from '../assessment.ts';
import type { DeviceType } from '../device-types.ts';
import { createTokeniser } from '../text/tokens.ts';
import { createIdentifier } from './identify.ts';
import { buildNameIndex } from './name-index.ts';
import { createIndex, createModel } from './test-index.ts';

const index = createIndex([
  {
    id: 'acme',
    name: 'Acme',
    names: [{ text: 'Acme' }],
    lines: [],
    models: [
      createModel('ip-camera', 'Argo 4 Pro'),
      createModel('phone', 'Nova 4 Pro'),
      createModel('vacuum', 'Sweep 405 Combo'),
      createModel('drone', 'Flit 2'),
      createModel('other', 'Volt Home'),
      createModel('thermostat', 'Warm Mini'),
      createModel('tv', 'Vista 8', { codes: ['K65QZ80'] }),
      createModel('doorbell', 'Chime Wired'),
      createModel('router', 'Arrow NX200'),
      createModel('hub', 'Sync Core'),
      createModel('doorbell', 'Video Doorbell (2nd Gen)'),
      createModel('doorbell', 'Video Doorbell E340'),
      createModel('thermostat', 'Smart Thermostat V3+'),
      createModel('games-console', 'Cube X'),
      createModel('tablet', 'Slab (11th generation)', { names: ['Slab (A16)'] }),
      createModel('tablet', 'Slab (10th generation)'),
      createModel('router', 'Deca X20'),
      createModel('tv', 'PQS8510', { codes: ['55PQS8510'] }),
      createModel('smart-plug', 'Tap P115'),
      createModel('smart-bulb', 'Glow 3 Lite'),
      createModel('ip-camera', 'Acme E1', { names: ['E1'] }),
      createModel('ip-camera', 'E1 Zoom'),
      createModel('ip-camera', 'Outdoor Cam Plus'),
      createModel('ip-camera', 'Peek Cam'),
      createModel('blood-pressure', 'M7 Intello'),
      createModel('heater', 'H7130', { codes: ['H7130'] }),
      createModel('air-fryer', 'Twin Blaze', { codes: ['CAF-P583S'] }),
      createModel('ip-camera', 'E1 Outdoor Pro'),
      createModel('ip-camera', 'Yard 4'),
      createModel('phone', 'Galaxy S24 Ultra'),
      createModel('router', 'Archer MR600'),
      createModel('router', 'Archer BE3600'),
      createModel('tablet', 'Sheet Pro M4'),
      createModel('tablet', 'Fire HD 8'),
      createModel('ip-camera', 'Pan-Tilt Indoor Cam'),
      createModel('phone', 'Moto G56 5G'),
      createModel('tv', 'Galaxy S95'),
      createModel('smart-bulb', 'H605C', { codes: ['H605C'] }),
      createModel('printer', 'DCP-J1040W', { codes: ['DCP-J1040W'] }),
      createModel('projector', 'Vista S Max'),
      createModel('streaming-stick', 'T4-R'),
      createModel('tablet', 'Plane Pro 9'),
      createModel('ip-camera', 'Yard Cam Pro'),
      createModel('ip-camera', 'Yard Cam Ultra'),
      createModel('smart-lock', 'Latch L2'),
      createModel('air-purifier', 'AC2889', { codes: ['AC2889'] }),
      createModel('tablet', 'Folio Tab'),
      createModel('tablet', 'Folio Tab Gen 2'),
      createModel('tablet', 'Reed Tab'),
      createModel('tablet', 'Reed Tab (2nd Gen)'),
      createModel('vacuum', 'Glide Detect', { codes: ['RV2810ZE'] }),
      createModel('other', 'X6'),
      createModel('kettle', 'Smart Kettle', { codes: ['SK14640'] }),
    ],
  },
]);
const tokenise = createTokeniser();
const identify = createIdentifier(buildNameIndex(index));
const name = (title: string, type: DeviceType): string | undefined => {
  const detection: Detection = { connectable: 'yes', type, reasons: [] };
  return identify({ key: '1', kind: 'row', title }, tokenise(title), detection).identification
    .model;
};

describe('what comes behind a name and makes no other device of it', () => {
  it.each<[string, DeviceType, string]>([
    ['Acme Argo 4 Pro 4K Solar Security Camera', 'ip-camera', 'Argo 4 Pro'],
    ['Acme Sweep 405 Combo + AutoScrub Dock', 'vacuum', 'Sweep 405 Combo'],
    ['Acme Flit 2 Fly More Combo (with screen)', 'drone', 'Flit 2'],
    ['Acme Volt Home Tethered 7.4kW', 'other', 'Volt Home'],
    ['Acme Warm Mini Heating - Smart', 'thermostat', 'Warm Mini'],
    ['Acme Warm Mini Polished Obsidian', 'thermostat', 'Warm Mini'],
    ['Acme Chime Wired - Venetian Bronze', 'doorbell', 'Chime Wired'],
    ['Acme Vista 8 QD-Mini LED 4K TV', 'tv', 'Vista 8'],
    ['Acme Vista 8 K-65QZ80 65 inch', 'tv', 'Vista 8'],
    ['Acme Arrow NX200 5G AX1800 Wi-Fi 6 Router', 'router', 'Arrow NX200'],
    ['Acme Arrow NX200 4G+ Cat6 AC1200 Router', 'router', 'Arrow NX200'],
    ['Acme Video Doorbell (2nd Gen) + Sync Core - White', 'doorbell', 'Video Doorbell (2nd Gen)'],
    ['Acme Wireless Video Doorbell E340', 'doorbell', 'Video Doorbell E340'],
    ['Acme Smart Thermostat V3+ Starter Kit', 'thermostat', 'Smart Thermostat V3+'],
    ['Acme Cube X 1TB Robot White Console', 'games-console', 'Cube X'],
    ['Acme Cube X + Zorp Legends Bundle', 'games-console', 'Cube X'],
    ['Acme Slab (A16) 256GB Blue 11th Generation', 'tablet', 'Slab (11th generation)'],
    ['Acme 55PQS8510/12 55" Smart TV', 'tv', 'PQS8510'],
    ['Acme Tap P115 Mini Smart Wi-Fi Plug, 2-pack', 'smart-plug', 'Tap P115'],
    ['Acme Glow 3 Lite 55-65 inch', 'smart-bulb', 'Glow 3 Lite'],
    ['Acme E1 Zoom 5MP PTZ Indoor WiFi Camera', 'ip-camera', 'E1 Zoom'],
    ['Acme E1 2K+ indoor camera', 'ip-camera', 'Acme E1'],
    ['Acme Outdoor Camera Plus - Black', 'ip-camera', 'Outdoor Cam Plus'],
    ['Acme Smart Space Heater Lite H7130', 'heater', 'H7130'],
    ['Acme Smart Air Fryer 6.4L CAF-P583S', 'air-fryer', 'Twin Blaze'],
    ['Acme E1 Outdoor Pro 4K PTZ Camera', 'ip-camera', 'E1 Outdoor Pro'],
    ['Acme Yard 4 Wireless 3 Camera System - Black', 'ip-camera', 'Yard 4'],
    ['Acme S24 Ultra 256GB Black', 'phone', 'Galaxy S24 Ultra'],
    ['Acme G56 5G 256GB', 'phone', 'Moto G56 5G'],
    ['Acme Archer BE3600 WiFi 7 Router', 'router', 'Archer BE3600'],
    ['Acme Archer MR600 4G+ Cat6 AC1200 Router', 'router', 'Archer MR600'],
    ['Acme Sheet Pro (M4, 2024)', 'tablet', 'Sheet Pro M4'],
    ['Acme Pan-Tilt Indoor Camera - White', 'ip-camera', 'Pan-Tilt Indoor Cam'],
    ['Acme TV Backlight H605C', 'smart-bulb', 'H605C'],
    ['Acme DCP-J1040W 3-in-1 Colour Printer', 'printer', 'DCP-J1040W'],
    ['Acme Vista S Max 4K Projector', 'projector', 'Vista S Max'],
    ['Acme T4-R 4K Freeview Play Recorder', 'streaming-stick', 'T4-R'],
    ['Acme Plane Pro 9 Copilot+ PC', 'tablet', 'Plane Pro 9'],
    ['Acme Yard Cam Ultra 4K Solar Camera', 'ip-camera', 'Yard Cam Ultra'],
    ['Acme Latch L2 Smart Lock with Keypad', 'smart-lock', 'Latch L2'],
    ['Acme Smart Air Purifier AC2889/10', 'air-purifier', 'AC2889'],
    ['Acme Folio Tab 128GB', 'tablet', 'Folio Tab'],
    ['Acme Folio Tab Gen 2 128GB', 'tablet', 'Folio Tab Gen 2'],
    ['Acme Folio Tab (2nd Gen)', 'tablet', 'Folio Tab Gen 2'],
    ['Acme Glide Detect Robot + Zorp Dock', 'vacuum', 'Glide Detect'],
    ['Acme Robot Vacuum RV2810ZEUK', 'vacuum', 'Glide Detect'],
    ['Acme X6 360 Action Camera', 'other', 'X6'],
    ['Acme Smart Kettle 1.5L SK14640', 'kettle', 'Smart Kettle'],
    ['Acme Cube X Zorp Legends Bundle', 'games-console', 'Cube X'],
    ['Acme M7 Intello Upper Arm Blood Pressure Monitor', 'blood-pressure', 'M7 Intello'],
  ])('%s', (title, type, model) => {
    expect(name(title, type)).toBe(model);
  });
});

describe('what comes behind a name and makes another device of it', () => {
  it.each<[string, DeviceType]>([
    // Phones bear words even behind a variant, and their plus may be the name's own.
    ['Acme Nova 4 Pro Solar', 'phone'],
    ['Acme Nova 4 Pro + Zorp', 'phone'],
    ['Acme Argo 4 Pro Zorp', 'ip-camera'],
    ['Acme Sweep 405 Combo + Max', 'vacuum'],
    ['Acme Sweep 405 Combo AutoScrub', 'vacuum'],
    ['Acme Flit 2 Combo', 'drone'],
    ['Acme Vista 8K TV', 'tv'],
    ['Acme Deca X20 4G router', 'router'],
    ['Acme Wired Smart Thermostat V3+', 'thermostat'],
    ['Acme Cube X 1TB Digital Edition', 'games-console'],
    ['Acme Slab (A16) 256GB 10th Generation', 'tablet'],
    ['Acme Arrow NX200 5G Zorp', 'router'],
    ['Acme 55PQS8510/13C Smart TV', 'tv'],
    ['Acme Peek Camera 2', 'ip-camera'],
    ['Acme S24 256GB', 'phone'],
    ['Acme smartphone like the S24 Ultra', 'phone'],
    ['Acme S95 TV', 'tv'],
    ['Acme Fire HD 8 Kids tablet', 'tablet'],
    ['Acme Archer BE3600 BE230 WiFi 7 Router', 'router'],
    ['Acme Yard 4 Wireless', 'ip-camera'],
    ['Acme Glow 3 Lite 55-65', 'smart-bulb'],
    ['Acme Chime Wired Solar', 'doorbell'],
    ['Acme Yard Cam Pro 4K Camera', 'ip-camera'],
    ['Acme Latch L2 Smart Lock Lite - Silver', 'smart-lock'],
    ['Acme Reed Tab 128GB', 'tablet'],
    ['Acme Pro H7130', 'heater'],
    ['Acme Robot Vacuum RV2810ZEXY', 'vacuum'],
    ['Acme Cube X Lite Zorp Bundle', 'games-console'],
    ['Acme Cube X Zorp Legends', 'games-console'],
  ])('%s', (title, type) => {
    expect(name(title, type)).toBeUndefined();
  });
});
