import { hasFlag, type DeviceType } from '../device-types.ts';
import type { OfferText } from '../text/offer-text.ts';
import phrases from './connectivity.json';

const GPS = ['gps'];
const NFC = ['nfc'];
const APP = ['app'];

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

/**
 * Links of an offer. `isOwnWord`: the title itself names the type, rather than a device that the
 * dataset files under it.
 */
export function findLinks(text: OfferText, type: DeviceType | null, isOwnWord = true): Links {
  const { anywhere: has } = text;
  const isBluetoothAlone =
    hasFlag(type, 'isOftenBluetoothOnly') &&
    !text.inTitle(phrases.assistant) &&
    (!isOwnWord || text.inTitle(phrases.bluetooth));
  const locates = hasFlag(type, 'isLocator') && has(GPS);
  const byType = hasFlag(type, 'hasInternetProtocol') && !isBluetoothAlone;
  const ip = byType || has(phrases.ip) || locates;
  const mesh = has(phrases.mesh);
  const bluetooth =
    has(phrases.bluetooth) ||
    (!ip &&
      !mesh &&
      (isBluetoothAlone ||
        hasFlag(type, 'hasBluetoothUnsaid') ||
        (hasFlag(type, 'hasBluetoothByApp') && has(APP))));
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
