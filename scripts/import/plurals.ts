import { DEVICE_TYPES, type DeviceType } from '../../engine/device-types.ts';

const SPECIAL: Partial<Record<DeviceType, string>> = {
  tv: 'TVs',
  nas: 'network drives',
  headphones: 'headphones',
  mesh: 'mesh systems',
  phone: 'phones',
  pet: 'pet devices',
  garden: 'garden devices',
  blinds: 'blinds',
  scale: 'scales',
  'ip-camera': 'cameras',
  'smart-plug': 'plugs',
  'smart-bulb': 'bulbs and lights',
  'smart-lock': 'locks',
  'smart-speaker': 'speakers',
  'vr-headset': 'VR headsets',
  vacuum: 'robot vacuums',
  'e-reader': 'e-readers',
  smartwatch: 'watches',
  'blood-pressure': 'blood pressure monitors',
  toothbrush: 'toothbrushes',
  'ebike-scooter': 'e-bikes and scooters',
  'network-switch': 'network switches',
  'tracker-tag': 'tracker tags',
  other: 'other devices',
  'washing-machine': 'washing machines',
};

/** What a line is called when a source speaks of all of a maker's devices of one type. */
export const PLURALS = Object.fromEntries(
  DEVICE_TYPES.map((type) => [
    type,
    SPECIAL[type] ?? `${type.replaceAll('-', ' ')}${/(?:s|x|ch)$/.test(type) ? 'es' : 's'}`,
  ]),
) as Record<DeviceType, string>;
