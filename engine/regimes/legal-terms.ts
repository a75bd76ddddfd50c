import terms from './legal-terms.json';

/**
 * Words the rules of law look for. Kept apart from the rules so that each rule reads as a sentence.
 */

/** Designed for children: Sch.3 para 5(2). */
export const CHILDREN = terms.children;
/** Words that speak against "exclusively". */
export const GROWN_UPS = terms.grownUps;
/** A mode or a case for children does not make a computer one for children. */
export const CHILDREN_ASIDE = terms.childrenAside;

export const CELLULAR = terms.cellular;
/** In cheap tablets "5G WiFi" is the 5 GHz band. */
export const WIFI_BAND = terms.wifiBand;
export const FIVE_G = terms.fiveG;

export const EV_CHARGE_POINT = terms.evChargePoint;
export const CABLE_ONLY = terms.cableOnly;
/** Cables that charge a car from a socket. */
export const PORTABLE_EV_CHARGER = terms.portableEvCharger;
/** Signs of a charger that is carried along. */
export const PORTABLE_EV = terms.portableEv;
/** What makes such a cable more than a cable. */
export const EV_CABLE_CONTROL = terms.evCableControl;
export const EV_HOLDERS = terms.evHolders;

export const MEDICAL = terms.medical;
export const MEDICAL_ASIDE = terms.medicalAside;
export const SUPPLIED_METER = terms.suppliedMeter;
/** Meters of the national programme, and the displays that come with them. */
export const METER = terms.meter;
export const METER_ASIDE = terms.meterAside;
/** Meters one buys in a shop and clips on: in scope. */
export const SHOP_METER = terms.shopMeter;
/** Sellers of electricity and gas, by the seller's name. */
export const ENERGY_SUPPLIERS = new RegExp(
  [
    'british gas',
    'octopus energy',
    'e\\.?on\\b',
    '\\bedf\\b',
    '\\bovo\\b',
    'scottish ?power',
    '\\bsse\\b',
    'utilita',
    'utility warehouse',
    'so energy',
    'energy supplier',
    'npower',
    'bulb energy',
  ].join('|'),
  'i',
);

export const VEHICLES = terms.vehicles;
export const VEHICLE_ASIDE = terms.vehicleAside;
/** Built into a car: systems, components and technical units may be vehicle parts of the law. */
export const IN_CAR = terms.inCar;
/** Beside a car, or for what is built in. */
export const IN_CAR_ASIDE = terms.inCarAside;

export const LINKING_PRODUCT = terms.linkingProduct;
export const INPUT = terms.input;
export const USB_ONE_HOST = terms.usbOneHost;
/** Literally within the second condition, and nobody has said how such goods count. */
export const UNSETTLED = terms.unsettled;

/** What holds or covers a thing, or tells of it. */
export const HOLDERS = terms.holders;

export const COMPUTERS = terms.computers;
/** Put into a computer, which the title then names as what it is for. */
export const PLUG_IN = terms.plugIn;
/** Computers in the hand, and bare boards: neither desktop, laptop nor tablet by name. */
export const HANDHELD_PC = terms.handheldPc;
export const HANDHELD_ASIDE = terms.handheldAside;
export const BOARD = terms.board;
export const BOARD_ASIDE = terms.boardAside;
/** A laptop to some, a tablet to others. */
export const TWO_IN_ONE = terms.twoInOne;
/** Made for firms: reached only if consumers are offered the same (s.54). */
export const BUSINESS = terms.business;
export const BUSINESS_ASIDE = terms.businessAside;
export const BATTERY_END_DEVICE = terms.batteryEndDevice;
/** Links of the cable kind alone: Northern Ireland's radio rules do not reach them. */
export const RADIO = terms.radio;
export const WIRED = terms.wired;
