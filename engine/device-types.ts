/** A rule asks for a flag and never lists types: a new type is one row of the table, and words. */
export interface DeviceTypeFlags {
  /** Carried about: a case, a cable or a stand named beside it is the goods, not a part of it. */
  isCarried?: true;
  /** Worn or tagged: named after "with", it is sold along; a strap right behind it is the goods. */
  isWorn?: true;
  /** "Wired" in the title means that there is no data link. */
  isOftenWired?: true;
  /** Makers name variants by plain words even after a number: "Redmi 10 Power". */
  hasWordVariants?: true;
  /** Has editions for children, devices of their own: "Fire HD 8 Kids", "Echo Dot Kids". */
  hasKidsEditions?: true;
  /** Sold by how it is powered or fixed, "battery" or "stand": such a word names no part of it. */
  isSoldByPower?: true;
  /** Who makes one of these mostly makes others. */
  isSmartHome?: true;
  /** A person's own computer: apart from which a guest network would keep other things. */
  isOwnComputer?: true;
  /** Called by one shop what another calls otherwise: camera, speaker, TV, watch, tablet, … */
  isWatching?: true;
  isSounding?: true;
  isShowing?: true;
  isOnWrist?: true;
  isHeldScreen?: true;
  isAirTreating?: true;
  isHouseControl?: true;
  isCooking?: true;
  /** Makes the network. */
  isNetworkGear?: true;
  /** Speaks the Internet Protocol by its nature, whatever else the listing names. */
  hasInternetProtocol?: true;
  /** Some have Bluetooth alone: a title says so that names it and no assistant, or is open. */
  isOftenBluetoothOnly?: true;
  /** Has Bluetooth when nothing is said. */
  hasBluetoothUnsaid?: true;
  /** Steered by an app, and no link named: it is Bluetooth. */
  hasBluetoothByApp?: true;
  /** A plaything itself: called a toy, it is no toy of another device. */
  isPlaything?: true;
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
    isWatching: true,
    isSoldByPower: true,
    isSmartHome: true,
    hasInternetProtocol: true,
    isNotVehicle: true,
  },
  doorbell: { isWatching: true, isSoldByPower: true, isSmartHome: true },
  'baby-monitor': { isWatching: true, isNotMedical: true, isOftenRadioOnly: true },
  'smart-plug': { isHouseControl: true, isSmartHome: true },
  'smart-bulb': { isHouseControl: true, isSoldByPower: true, isSmartHome: true },
  'smart-lock': { isSoldByPower: true, isSmartHome: true, isSleepyInMesh: true },
  alarm: { isHouseControl: true, isWatching: true, isSoldByPower: true, isSmartHome: true },
  hub: { isHouseControl: true, isSounding: true, isSmartHome: true, hasInternetProtocol: true },
  thermostat: {
    isHouseControl: true,
    isSoldByPower: true,
    isSmartHome: true,
    isSleepyInMesh: true,
  },
  sensor: {
    isHouseControl: true,
    isSoldByPower: true,
    isSmartHome: true,
    isOftenOneWay: true,
    isSleepyInMesh: true,
  },
  'smart-speaker': {
    hasKidsEditions: true,
    isSounding: true,
    hasInternetProtocol: true,
    isOftenBluetoothOnly: true,
    isNotMedical: true,
  },
  tv: {
    isShowing: true,
    isSoldByPower: true,
    hasInternetProtocol: true,
    isNotMedical: true,
    isNotVehicle: true,
  },
  'streaming-stick': { isShowing: true, hasWordVariants: true, hasInternetProtocol: true },
  soundbar: { isSounding: true },
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
    hasKidsEditions: true,
    isHeldScreen: true,
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
    isHeldScreen: true,
    isCarried: true,
    isOwnComputer: true,
    hasInternetProtocol: true,
    isNotMedical: true,
    isNotVehicle: true,
    isExceptedComputer: true,
  },
  smartwatch: {
    isOnWrist: true,
    isCarried: true,
    isWorn: true,
    hasWordVariants: true,
    isOwnComputer: true,
    isNotMedical: true,
  },
  'fitness-tracker': { isOnWrist: true, isWorn: true, hasWordVariants: true, isNotMedical: true },
  'e-reader': {
    hasKidsEditions: true,
    isHeldScreen: true,
    isCarried: true,
    hasWordVariants: true,
    isOwnComputer: true,
    hasInternetProtocol: true,
  },
  printer: {},
  vacuum: { isSoldByPower: true, hasInternetProtocol: true },
  'washing-machine': {},
  dryer: {},
  dishwasher: {},
  fridge: {},
  oven: { isCooking: true },
  hob: { isCooking: true },
  'coffee-machine': {},
  kettle: {},
  'air-purifier': { isAirTreating: true },
  'air-conditioner': { isAirTreating: true },
  heater: { isAirTreating: true, isSoldByPower: true },
  fan: { isAirTreating: true, isSoldByPower: true },
  'air-fryer': { isCooking: true },
  toy: { isNotVehicle: true, isPlaything: true, hasBluetoothByApp: true },
  pet: { isWatching: true, isSoldByPower: true, isPlaything: true },
  'tracker-tag': { isWorn: true, hasBluetoothUnsaid: true, isLocator: true, isNotVehicle: true },
  dashcam: { isWatching: true, isNotVehicle: true },
  drone: { isPlaything: true },
  scale: { hasBluetoothUnsaid: true },
  'blood-pressure': { isMedical: true },
  toothbrush: { hasBluetoothUnsaid: true },
  'ebike-scooter': {},
  garden: { isSoldByPower: true, isNotVehicle: true },
  blinds: { isSleepyInMesh: true },
  projector: { isShowing: true, isSoldByPower: true },
  'vr-headset': { hasInternetProtocol: true },
  other: {},
} as const satisfies Record<string, DeviceTypeFlags>;

/** A device type of the facts. */
export type DeviceType = keyof typeof ROWS;

/** The closed list of device types, in the order of the table. */
export const DEVICE_TYPES = Object.keys(ROWS) as readonly DeviceType[];

const FLAGS: Record<DeviceType, DeviceTypeFlags> = ROWS;

type Flag = keyof DeviceTypeFlags;

/** Has a type this flag? A listing of no known type has none. */
export const hasFlag = (type: DeviceType | null | undefined, flag: Flag): boolean =>
  type != null && FLAGS[type][flag] === true;

const CALLED_ALIKE = [
  'isNetworkGear',
  'isWatching',
  'isSounding',
  'isShowing',
  'isOnWrist',
  'isHeldScreen',
  'isAirTreating',
  'isHouseControl',
  'isCooking',
] as const;

/** May goods of the one type be called by a shop's word for the other? */
export const isKin = (a: DeviceType, b: DeviceType): boolean =>
  a === b || CALLED_ALIKE.some((flag) => hasFlag(a, flag) && hasFlag(b, flag));

/**
 * The type of what a listing sells: the record's, else what the listing says. Many records came
 * from lists that name no kind (`other`); they yield to a listing that does.
 */
export const chooseType = (
  held: DeviceType | undefined,
  told: DeviceType | null,
): DeviceType | null => (held === undefined || held === 'other' ? (told ?? held ?? null) : held);
