import type { DeviceType } from '../../data/types.ts';
import type { Case, Regime, ScopeRule } from './rule.ts';

/**
 * UK PSTI Act 2022 Part 1 and SI 2023/1007, state of 2026-11. The first rule that fits decides: product first (link,
 * exceptions, type), then the offer (condition, seller, market). Sources: regimes.md 1.2 to 1.5.
 */
const rule = (id: string, scope: ScopeRule['scope'], reference: string, fits: ScopeRule['fits']): ScopeRule => ({ id, scope, reference, fits, sentence: { id: `scope.${id}` } });

const type = (of: Case, ...types: DeviceType[]): boolean => of.detection.type !== null && types.includes(of.detection.type);
const inGreatBritain = ({ market }: Case): boolean => market === 'GB' || market === 'UK';

/** Designed exclusively for under-14s: Sch.3 para 5(2). Words for grown-ups beside them speak against "exclusively". */
const forChildren = ({ has }: Case): boolean => has([
  'kids', 'kid', 'kids edition', 'kids pro', 'children', 'childrens', 'for children', 'toddler', 'toddlers', 'ages 3', 'age 3', 'ages 4', 'ages 5', 'ages 6', '3 years', 'kinder', 'enfant', 'enfants', 'bambini', 'ninos', 'vtech', 'leapfrog', 'leappad', 'under 14', 'under 14s', 'aged 3', 'aged 6', 'preschool', 'children only',
]) && !has(['adults', 'adult', 'family', 'students', 'teens', 'all ages', 'seniors']);

const CELLULAR = ['cellular', '4g', '5g', 'lte', '3g', 'sim', 'wi fi cellular', 'wifi cellular', 'nano sim', 'esim', 'gsm', 'wifi 5g', 'wifi 4g', 'dual sim', 'sim card', 'mobile data'];
const EV_CHARGE_POINT = ['ev charger', 'ev chargers', 'ev charge point', 'ev charging point', 'ev charging station', 'electric vehicle charger', 'electric vehicle charge point', 'electric car charger', 'wallbox', 'wall box', 'car charging point', 'home ev charger', 'charge point', 'smart charge point', 'zappi', 'pod point', 'ohme', 'easee', 'hypervolt', 'home charger 7kw', 'chargepoint', 'ev wall charger', 'andersen a2', 'smart ev charger', 'tesla wall connector'];
const MEDICAL = ['blood pressure monitor', 'blood glucose', 'glucose monitor', 'continuous glucose', 'glucose meter', 'cgm', 'hearing aid', 'hearing aids', 'insulin pump', 'pulse oximeter', 'oximeter', 'cpap', 'ecg monitor', 'ekg monitor', 'medical device', 'medical grade', 'tens machine', 'nebuliser', 'nebulizer', 'clinical thermometer', 'defibrillator', 'holter', 'spirometer', 'fertility monitor', 'bp monitor', 'upper arm monitor', 'freestyle libre', 'dexcom', 'kardiamobile', 'fetal doppler', 'peak flow meter', 'ventilator medical', 'heart monitor', 'thermometer medical', 'ce medical', 'infusion pump'];
const SMART_METER = ['smets', 'smets1', 'smets2', 'smart meter', 'smart electricity meter', 'smart gas meter', 'smart meters'];
const SHOP_METER = ['energy monitor', 'wifi energy meter', 'clamp', 'ct clamp', 'din rail', 'wi fi', 'wifi', 'energy meter', 'tuya', 'sub meter', 'monitor'];
const VEHICLES = ['motorcycle', 'electric motorcycle', 'motorbike', 'electric motorbike', 'moped', 'electric moped', 'e moped', 'quadricycle', 'quad bike', 'electric car', 'car hybrid', 'motor vehicle', 'campervan', 'trailer', 'caravan', 'tractor', 'agricultural vehicle', 'forestry vehicle', 'electric van', 'hatchback', 'car infotainment system', 'vehicle component', 'type approved', 'utv', 'ride on tractor', 'seated electric scooter', 'electric scooter with seat road legal', 'telematics control unit', 'ecu', 'engine control unit', 'three wheeler', 'atv', 'combine harvester', 'citroen ami', 'electric trike road legal', 'vespa'];
const VEHICLE_ACCESSORY = ['dash cam', 'dashcam', 'dash camera', 'gps tracker', 'tracker', 'toy', 'ride on', 'model', 'intercom', 'headset', 'helmet', 'sat nav', 'camera', 'alarm', 'phone', 'remote control', 'rc', 'charger', 'tyre pressure', 'tool', 'speaker', 'carplay', 'reversing'];
const DONGLED = ['usb receiver', 'usb dongle', 'nano receiver', '2 4ghz', '2 4 ghz', 'unifying', 'logi bolt', 'dongle', 'usb nano receiver', 'lightspeed', 'wireless receiver', 'receiver', 'usb nano dongle', 'tri mode'];
const INPUT = ['mouse', 'keyboard', 'keyboard and mouse', 'trackball', 'maus', 'tastatur', 'souris', 'clavier', 'presenter', 'mechanical keyboard', 'teclado', 'raton', 'combo', 'gamepad'];
const USB_ONE_HOST = ['webcam', 'usb stick', 'usb flash drive', 'flash drive', 'memory stick', 'external ssd', 'portable ssd', 'ssd', 'usb headset', 'wired headset', 'external hard drive', 'usb microphone', 'pen drive', 'usb webcam', 'wired mouse', 'wired keyboard', 'wired headphones', 'portable hard drive'];
const UNSETTLED = ['usb hub', 'docking station', 'dock', 'kvm', 'kvm switch', 'raspberry pi', 'single board computer', 'thunderbolt dock', 'usb c hub', 'arduino'];

const COMPUTER_WORDS = ['desktop', 'desktop pc', 'gaming pc', 'mini pc', 'all in one pc', 'laptop', 'notebook', 'chromebook', 'macbook', 'imac', 'tower pc', 'mac mini', 'workstation', 'chromebox'];

const usedOrOutside: ScopeRule[] = [
  rule('uk-s55-private', 'second-hand', 'PSTI Act s.55', ({ listing }) => listing.seller?.kind === 'private'),
  rule('uk-s55-hire', 'second-hand', 'PSTI Act s.55(3)', ({ listing }) => listing.hire === true),
  rule('uk-s54-used', 'second-hand', 'PSTI Act s.54', ({ condition }) => condition === 'used'),
  rule('uk-s54-refurbished', 'second-hand', 'PSTI Act s.54', ({ condition, reconditionedBy }) => condition === 'refurbished' && reconditionedBy === 'third-party'),
  rule('uk-s54-refurbished-by-whom', 'unclear', 'PSTI Act s.54(7)', ({ condition, reconditionedBy }) => condition === 'refurbished' && reconditionedBy === 'unknown'),
];

const exceptions: ScopeRule[] = [
  rule('uk-sch3-2', 'excepted', 'SI 2023/1007 Sch.3 para 2', ({ has }) => has(EV_CHARGE_POINT) && !has(['charging cable', 'ev cable', 'type 2 cable', 'cable only'])),
  rule('uk-sch3-3', 'excepted', 'SI 2023/1007 Sch.3 para 3', (of) => (type(of, 'blood-pressure') || of.has(MEDICAL)) && !type(of, 'phone', 'smartwatch', 'fitness-tracker', 'tablet', 'laptop')),
  rule('uk-sch3-4', 'excepted', 'SI 2023/1007 Sch.3 para 4', ({ has }) => has(SMART_METER) && (has(['smets', 'smets1', 'smets2', 'energy supplier', 'supplied by', 'licence holder']) || !has(SHOP_METER))),
  rule('uk-sch3-5-under-14', 'in-scope', 'SI 2023/1007 Sch.3 para 5(2)', (of) => (type(of, 'laptop') || type(of, 'tablet')) && forChildren(of)),
  rule('uk-sch3-5-cellular', 'in-scope', 'SI 2023/1007 Sch.3 para 5(1)(c)', (of) => type(of, 'tablet') && of.has(CELLULAR)),
  rule('uk-sch3-5-tablet', 'excepted', 'SI 2023/1007 Sch.3 para 5(1)(c)', (of) => type(of, 'tablet')),
  rule('uk-sch3-5', 'excepted', 'SI 2023/1007 Sch.3 para 5(1)(a)-(b)', (of) => type(of, 'laptop') || (of.detection.type === null && of.detection.connectable !== 'no' && of.has(COMPUTER_WORDS))),
  rule('uk-sch3-6', 'excepted', 'SI 2023/1007 Sch.3 paras 6-8 (Great Britain)', (of) => inGreatBritain(of) && of.has(VEHICLES) && !of.has(VEHICLE_ACCESSORY) && !type(of, 'dashcam', 'tracker-tag', 'toy', 'phone', 'garden')),
];

const types: ScopeRule[] = [
  rule('uk-s5-receive-only', 'type-not-met', 'PSTI Act s.5(3)', ({ links, detection }) => links.receiveOnly && !links.ip && !links.bluetooth && !links.mesh && !['phone', 'smart-speaker', 'tv'].includes(detection.type ?? '')),
  rule('uk-s5-dead-end', 'type-not-met', 'PSTI Act s.5(4)-(5)', ({ links, has }) => links.deadEnd && !links.ip && !links.bluetooth && !links.mesh && !has(['gateway', 'hub', 'bridge', 'app', 'usb receiver', 'usb dongle'])),
  rule('uk-s5-linking-product', 'in-scope', 'PSTI Act s.5(7)', ({ has }) => has(INPUT) && has(DONGLED)),
  rule('uk-s5-one-host', 'type-not-met', 'PSTI Act s.5(5)', (of) => !of.links.ip && !of.links.mesh && !of.links.several && ((of.has(INPUT) && of.links.bluetooth) || (of.has(USB_ONE_HOST) && !of.links.bluetooth && of.detection.type !== 'nas'))),
];

const unsettled: ScopeRule[] = [
  rule('uk-not-connectable', 'not-connectable', 'PSTI Act s.5', ({ detection }) => detection.connectable === 'no'),
  rule('uk-s5-not-settled', 'unclear', 'PSTI Act s.5(5)', (of) => of.has(UNSETTLED) && !type(of, 'network-switch', 'router', 'nas', 'games-console', 'laptop')),
];

const multiLink: ScopeRule[] = [
  rule('uk-s5-second-condition', 'in-scope', 'PSTI Act s.5(5)', ({ links }) => !links.ip && links.bluetooth && links.several),
  rule('uk-s5-mesh', 'in-scope', 'PSTI Act s.5(5)', (of) => !of.links.ip && of.links.mesh && !type(of, 'sensor') && !of.has(['remote', 'button', 'battery powered', 'coin cell', 'contact sensor', 'motion sensor'])),
  rule('uk-s5-mesh-end-device', 'unclear', 'PSTI Act s.5(5)', ({ links }) => !links.ip && links.mesh),
  rule('uk-s5-one-at-a-time', 'type-not-met', 'PSTI Act s.5(5)', (of) => !of.links.ip && (of.links.bluetooth || of.links.nfc) && (of.links.nfc && !of.links.bluetooth || type(of, 'toothbrush', 'scale', 'kettle', 'coffee-machine', 'washing-machine', 'dishwasher', 'dryer', 'fridge', 'oven'))),
  rule('uk-s5-bluetooth-only', 'unclear', 'PSTI Act s.5(5)', (of) => !of.links.ip && (of.links.bluetooth || type(of, 'headphones')) && !type(of, 'phone', 'games-console', 'tv', 'router', 'smart-speaker', 'ip-camera', 'doorbell', 'hub', 'streaming-stick', 'nas', 'mesh', 'vacuum', 'vr-headset', 'smartwatch', 'printer', 'thermostat', 'e-reader')),
  rule('uk-link-unclear', 'unclear', 'PSTI Act s.5', ({ detection }) => detection.connectable === 'unclear'),
];

export const ukPsti: Regime = {
  id: 'uk',
  rules: [
    rule('uk-market', 'other-market', 'PSTI Act s.54', ({ market }) => !['GB', 'UK', 'NI', 'XI'].includes(market)),
    ...exceptions, ...types, ...unsettled, ...usedOrOutside,
    rule('uk-sch3-1', 'unclear', 'SI 2023/1007 Sch.3 para 1', ({ market }) => market === 'NI' || market === 'XI'),
    ...multiLink,
    rule('uk-s54-maker-refurbished', 'in-scope', 'PSTI Act s.54(7)', ({ condition }) => condition === 'manufacturer-refurbished' || condition === 'refurbished'),
    rule('uk-s54-open-box', 'in-scope', 'PSTI Act s.54(5)', ({ condition }) => condition === 'open-box'),
    rule('uk-s5-1', 'in-scope', 'PSTI Act s.5(1)-(2), s.54', () => true),
  ],
  duties: [
    { id: 'uk-password', reference: 'SI 2023/1007 Sch.1 para 1', from: '2024-04-29', sentence: { id: 'duty.uk.password' } },
    { id: 'uk-reporting', reference: 'SI 2023/1007 Sch.1 para 2', from: '2024-04-29', sentence: { id: 'duty.uk.reporting' } },
    { id: 'uk-support', reference: 'SI 2023/1007 Sch.1 para 3', from: '2024-04-29', sentence: { id: 'duty.uk.support' } },
    { id: 'uk-statement', reference: 'PSTI Act s.9, s.22; SI 2023/1007 Sch.4', from: '2024-04-29', sentence: { id: 'duty.uk.statement' } },
    { id: 'uk-label', reference: 'SI 2025/1267; SI 2023/1007 Sch.2A', from: '2025-12-04', sentence: { id: 'duty.uk.label' } },
  ],
};
