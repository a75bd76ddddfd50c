import type { DeviceType } from '../dataset.ts';
import { splitPhrases, type OfferText } from '../text/offer-text.ts';

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

const IP = splitPhrases(
  'wifi, wi fi, wlan, wireless lan, ethernet, lan, lan port, rj45, rj 45, 4g, 5g, 3g, lte, cellular, gsm, gprs, sim card, nano sim, micro sim, sim slot, dual sim, sim free, esim, thread, matter, 802 11, 802 11ax, 802 11ac, 802 11n, 802 11b, 802 11g, 802 11be, internet, ip camera, poe, smart tv, nb iot, lte m, cat m1, 6lowpan, wireless n, wireless g, mobile data, powerline, airplay, network cable, network camera, wired network, home network, network player, network printer, network port, chromecast, google cast, internet radio, wlan ac, 2 4ghz wifi, mobile network, alexa built in, voip, web interface, router, apple watch, galaxy watch, galaxy watch4, galaxy watch5, galaxy watch6, galaxy watch7, galaxy watch8, pixel watch, wear os',
);
const BLUETOOTH = splitPhrases(
  'bluetooth, bt5, bt4, bt 5, bt 4, ble, true wireless, tws, bluetooth le, bt 5 0, bluetooth5',
);
const MESH = splitPhrases('zigbee, z wave, zwave, bluetooth mesh, ble mesh, zigbee 3 0');
const SEVERAL = splitPhrases(
  'multipoint, multi point, bluetooth multipoint, connects to two, two devices at once, two devices at the same time, two devices simultaneously, two phones at once, dual connection, dual bluetooth connection, party mode, partyboost, party boost, partycast, party connect, party link, partylink, partyup, playsync, stereo pair, stereo pairing, stereo pairable, true stereo pairing, auracast, simultaneous connection, multi connection, speaker to speaker, pair two, pair two speakers, pair 2 speakers, link two speakers, link up to 100, several devices at once, multiple devices at the same time, multiple devices simultaneously, connect two, two at once, tws pairing, wireless stereo, two simultaneous, two devices simultaneous, simultaneous pairing, simultaneously, multi speaker, multi room',
);
const ONE_AT_A_TIME = splitPhrases(
  'one phone at a time, one device at a time, single phone at a time, single connection, one host at a time, one phone only, one smartphone at a time, one connection, single device, one active connection, single point, one to one, 1 device at a time, one computer at a time, one host',
);
const DEAD_END = splitPhrases(
  '433mhz, 433 mhz, 433 92mhz, 433 92 mhz, 434 mhz, 434mhz, 868mhz, 868 mhz, 868, 915 mhz, dect, fhss, rf, rf433, radio frequency, rf interlinked, rf interlink, radio interlinked, radio interlink, radio link, wireless interlink, wireless interlinked, wirelessly interlinked, interlinked, interlink, uhf, vhf, pmr446, pmr, walkie talkie, walkie talkies, two way radio, two way radios, analogue wireless, rf wireless, funk 433',
);
const ONE_WAY = splitPhrases(
  'fm radio, dab radio, dab, dab fm, am fm, fm am, am fm radio, radio controlled clock, radio controlled, atomic clock, radio clock, funkwecker, tv aerial, indoor aerial, receive only, receiver only, msf, msf radio, clock radio, portable radio, weather radio, shortwave, world radio, ir remote, ir remote control, infrared remote, infrared remote control, infrared transmitter, key fob, gate fob, garage remote, send only, transmit only, one way, fm tuner, gps receiver only, dcf77, ukw radio',
);

/** Goods that speak the Internet Protocol by their nature, whatever else the listing names. */
const ALWAYS_IP: ReadonlySet<DeviceType> = new Set<DeviceType>([
  'router',
  'mesh',
  'modem',
  'range-extender',
  'network-switch',
  'nas',
  'ip-camera',
  'hub',
  'tv',
  'streaming-stick',
  'games-console',
  'phone',
  'tablet',
  'laptop',
  'e-reader',
  'vacuum',
  'vr-headset',
  'smart-speaker',
]);
/** Goods that have Bluetooth when nothing is said. */
const SILENT_BLUETOOTH: ReadonlySet<DeviceType> = new Set<DeviceType>([
  'headphones',
  'toothbrush',
  'tracker-tag',
  'scale',
]);

export function findLinks({ anywhere: has }: OfferText, type: DeviceType | null): Links {
  const locates = type === 'tracker-tag' && has(['gps']);
  const ip = (type !== null && ALWAYS_IP.has(type)) || has(IP) || locates;
  const mesh = has(MESH);
  const bluetooth = has(BLUETOOTH) || (!ip && !mesh && type !== null && SILENT_BLUETOOTH.has(type));
  return {
    ip,
    bluetooth,
    mesh,
    nfc: has(['nfc']),
    several: has(SEVERAL),
    oneAtATime: has(ONE_AT_A_TIME),
    deadEnd: has(DEAD_END),
    oneWay: has(ONE_WAY),
  };
}
