import { hasFlag, type DeviceType } from '../device-types.ts';
import type { OfferText } from '../text/offer-text.ts';
import phrases from './connectivity.json';

const GPS = ['gps'];
const NFC = ['nfc'];

/** Connections a listing speaks of, or that all goods of its type have. */
export interface Links {
  /** Wi-Fi, Ethernet, cellular, Thread: links of the Internet Protocol. */
  ip: boolean;
  bluetooth: boolean;
  mesh: boolean;
  nfc: boolean;
  /** Several connections at once: multipoint, party mode, stereo pair. */
  several: boolean;
  /** The listing says: one phone at a time. */
  oneAtATime: boolean;
  /** 433 MHz, DECT, FHSS: links that reach no internet-connectable product. */
  deadEnd: boolean;
  /** Only receives, or only sends. */
  oneWay: boolean;
}

export function findLinks(text: OfferText, type: DeviceType | null): Links {
  const { anywhere: has } = text;
  const locates = hasFlag(type, 'isLocator') && has(GPS);
  const byType =
    hasFlag(type, 'hasInternetProtocol') &&
    !(
      hasFlag(type, 'isOftenBluetoothOnly') &&
      text.inTitle(phrases.bluetooth) &&
      !text.inTitle(phrases.assistant)
    );
  const ip = byType || has(phrases.ip) || locates;
  const mesh = has(phrases.mesh);
  const bluetooth = has(phrases.bluetooth) || (!ip && !mesh && hasFlag(type, 'hasBluetoothUnsaid'));
  return {
    ip,
    bluetooth,
    mesh,
    nfc: has(NFC),
    several: has(phrases.several),
    oneAtATime: has(phrases.oneAtATime),
    deadEnd: has(phrases.deadEnd),
    oneWay: has(phrases.oneWay),
  };
}
