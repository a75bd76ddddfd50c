/**
 * What the engine knows of a device type, by name. A rule asks for a flag and never lists types, so
 * that a new type is one row of the table below and its words (`connectable/lexicon`, `i18n`).
 */
export interface DeviceTypeFlags {
  /** Carried about: a case, a cable or a stand named beside it is the goods, not a part of it. */
  isCarried?: true;
  /** Worn or tagged: named after "with", it is sold along; a strap right behind it is the goods. */
  isWorn?: true;
  /** "Wired" in the title means that there is no data link. */
  isOftenWired?: true;
  /** Makers name variants by plain words even after a number: "Redmi 10 Power". */
  hasWordVariants?: true;
  /** Who makes one of these mostly makes others. */
  isSmartHome?: true;
  /** A person's own computer: apart from which a guest network would keep other things. */
  isOwnComputer?: true;
  /** Makes the network. */
  isNetworkGear?: true;
  /** Speaks the Internet Protocol by its nature, whatever else the listing names. */
  hasInternetProtocol?: true;
  /** Has Bluetooth when nothing is said. */
  hasBluetoothUnsaid?: true;
  /** Tells where it is: with GPS it reports over a mobile network. */
  isLocator?: true;
  /** A medical device by its nature: SI 2023/1007 Sch.3 para 3(1). */
  isMedical?: true;
  /** Merely runs medical software, or measures as a pastime: Sch.3 para 3(2). */
  isNotMedical?: true;
  /** A vehicle named in the title is what it is for: no vehicle of Sch.3 paras 6 to 8. */
  isNotVehicle?: true;
  /** A computer of Sch.3 para 5. */
  isExceptedComputer?: true;
  /** Excepted without a mobile network only: Sch.3 para 5(1)(c). */
  isCellularTested?: true;
  /** Some only send: PSTI Act s.5(3). */
  isOftenOneWay?: true;
  /** Some have a radio of their own that reaches nothing else. */
  isOftenRadioOnly?: true;
  /** Some plug into one computer. */
  isOftenForOneHost?: true;
  /** A KVM switch is called by the same words. */
  isOftenKvm?: true;
  /** Has no radio: Northern Ireland's radio rules do not reach it. */
  isCableOnly?: true;
  /** Its Bluetooth serves one phone at a time. */
  pairsOneAtATime?: true;
  /** Runs on a battery at the edge of a mesh, and passes nothing on. */
  isSleepyInMesh?: true;
}

const ROWS = {
  router: { isNetworkGear: true, hasInternetProtocol: true },
  mesh: { isNetworkGear: true, hasInternetProtocol: true },
  modem: { isNetworkGear: true, hasInternetProtocol: true },
  'range-extender': { isNetworkGear: true, hasInternetProtocol: true },
  'network-switch': {
    isNetworkGear: true,
    hasInternetProtocol: true,
    isOftenKvm: true,
    isCableOnly: true,
  },
  nas: { hasInternetProtocol: true },
  'ip-camera': {
    isSmartHome: true,
    hasInternetProtocol: true,
    isNotVehicle: true,
  },
  doorbell: { isSmartHome: true },
  'baby-monitor': { isNotMedical: true, isOftenRadioOnly: true },
  'smart-plug': { isSmartHome: true },
  'smart-bulb': { isSmartHome: true },
  'smart-lock': { isSmartHome: true, isSleepyInMesh: true },
  alarm: { isSmartHome: true },
  hub: { isSmartHome: true, hasInternetProtocol: true },
  thermostat: { isSmartHome: true, isSleepyInMesh: true },
  sensor: { isSmartHome: true, isOftenOneWay: true, isSleepyInMesh: true },
  'smart-speaker': { hasInternetProtocol: true, isNotMedical: true },
  tv: { hasInternetProtocol: true, isNotMedical: true, isNotVehicle: true },
  'streaming-stick': { hasWordVariants: true, hasInternetProtocol: true },
  soundbar: {},
  headphones: {
    isCarried: true,
    isWorn: true,
    isOftenWired: true,
    hasWordVariants: true,
    hasBluetoothUnsaid: true,
    isNotMedical: true,
    isNotVehicle: true,
    isOftenForOneHost: true,
  },
  'games-console': { hasWordVariants: true, hasInternetProtocol: true },
  phone: {
    isCarried: true,
    hasWordVariants: true,
    isOwnComputer: true,
    hasInternetProtocol: true,
    isNotMedical: true,
    isNotVehicle: true,
  },
  tablet: {
    isCarried: true,
    hasWordVariants: true,
    isOwnComputer: true,
    hasInternetProtocol: true,
    isNotMedical: true,
    isNotVehicle: true,
    isExceptedComputer: true,
    isCellularTested: true,
  },
  laptop: {
    isCarried: true,
    isOwnComputer: true,
    hasInternetProtocol: true,
    isNotMedical: true,
    isNotVehicle: true,
    isExceptedComputer: true,
  },
  smartwatch: {
    isCarried: true,
    isWorn: true,
    hasWordVariants: true,
    isOwnComputer: true,
    isNotMedical: true,
  },
  'fitness-tracker': { isWorn: true, hasWordVariants: true, isNotMedical: true },
  'e-reader': {
    isCarried: true,
    hasWordVariants: true,
    isOwnComputer: true,
    hasInternetProtocol: true,
  },
  printer: {},
  vacuum: { hasInternetProtocol: true },
  'washing-machine': {},
  dryer: {},
  dishwasher: {},
  fridge: {},
  oven: {},
  hob: {},
  'coffee-machine': {},
  kettle: {},
  'air-purifier': {},
  'air-conditioner': {},
  heater: {},
  fan: {},
  'air-fryer': {},
  toy: { isNotVehicle: true },
  pet: {},
  'tracker-tag': { isWorn: true, hasBluetoothUnsaid: true, isLocator: true, isNotVehicle: true },
  dashcam: { isNotVehicle: true },
  drone: {},
  scale: { hasBluetoothUnsaid: true, pairsOneAtATime: true },
  'blood-pressure': { isMedical: true },
  toothbrush: { hasBluetoothUnsaid: true, pairsOneAtATime: true },
  'ebike-scooter': {},
  garden: { isNotVehicle: true },
  blinds: { isSleepyInMesh: true },
  projector: {},
  'vr-headset': { hasInternetProtocol: true },
  other: {},
} as const satisfies Record<string, DeviceTypeFlags>;

/** A device type of the facts. */
export type DeviceType = keyof typeof ROWS;

/** The closed list of device types, in the order of the table. */
export const DEVICE_TYPES = Object.keys(ROWS) as readonly DeviceType[];

const FLAGS: Record<DeviceType, DeviceTypeFlags> = ROWS;

/** Has a type this flag? A listing of no known type has none. */
export const hasFlag = (
  type: DeviceType | null | undefined,
  flag: keyof DeviceTypeFlags,
): boolean => type != null && FLAGS[type][flag] === true;
