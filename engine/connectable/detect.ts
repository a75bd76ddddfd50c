import type { DeviceType } from '../dataset.ts';
import type { Connectable, Detection, Reason } from '../assessment.ts';
import type { Listing } from '../listing.ts';
import { createTokeniser, type Tokens } from '../text/tokens.ts';
import { buildLexicon, type Lexicon } from './lexicon/lexicon.ts';
import { readSigns, type Signal } from './signals.ts';

export type Detect = (listing: Listing, tokens: Tokens) => Detection;

let shared: Lexicon | undefined;
const NO_SIGN: Detection = {
  connectable: 'no',
  type: null,
  reasons: [{ rule: 'no-sign-of-a-link' }],
};

/**
 * Makes the reader of titles: is it connectable, and which type. The lexicon is built on
 * first use.
 */
export function createDetector(): Detect {
  const lexicon = (shared ??= buildLexicon());
  const tokenise = createTokeniser();
  return (listing, tokens) => {
    const signs = readSigns(lexicon, tokens);
    if (
      signs.length === 0 &&
      listing.category === undefined &&
      listing.specs === undefined &&
      listing.bullets === undefined
    )
      return NO_SIGN;
    let known: Evidence | undefined;
    const evidence = (): Evidence => (known ??= collectEvidence(signs));
    const decided = decideSignals(signs, tokens, evidence);
    if (decided.settled) return isVetoed(lexicon, tokenise, listing, decided.detection);
    return withFields(lexicon, tokenise, listing, tokens, signs, evidence, decided.detection);
  };
}

/** What speaks for a connection. */
interface Evidence {
  link?: Signal;
  wireless?: Signal;
  smart?: Signal;
  wired?: Signal;
  radioOnly?: Signal;
}

function collectEvidence(signs: readonly Signal[]): Evidence {
  const first = (kind: Signal['lexeme']['kind']): Signal | undefined =>
    signs.find((sign) => sign.lexeme.kind === kind && sign.mode !== 'other');
  const link =
    first('link') ?? first('maker') ?? signs.find(({ lexeme }) => lexeme.kind === 'link');
  return {
    link,
    wireless: first('wireless'),
    smart: first('smart'),
    wired: first('wired'),
    radioOnly: first('radio-only'),
  } as Evidence;
}

interface Decision {
  detection: Detection;
  /** False = the title alone leaves it open; other fields may decide. */
  settled: boolean;
}

const isHead = ({ lexeme: { kind } }: Signal): boolean =>
  kind === 'always' ||
  kind === 'needing' ||
  kind === 'accessory' ||
  kind === 'goods' ||
  kind === 'console';

const said = (tokens: Tokens, sign: Signal): string =>
  tokens.text.slice(tokens.start[sign.from], tokens.end[sign.to - 1]);
const reason = (rule: string, tokens: Tokens, ...signs: (Signal | undefined)[]): Reason => ({
  rule,
  words: signs
    .filter((sign) => sign !== undefined)
    .map((sign) => said(tokens, sign))
    .join(' + '),
  field: 'title',
});

function settled(
  connectable: Connectable,
  type: DeviceType | null,
  ...reasons: Reason[]
): Decision {
  return { detection: { connectable, type, reasons }, settled: true };
}
const open = (
  connectable: Connectable,
  type: DeviceType | null,
  ...reasons: Reason[]
): Decision => ({ detection: { connectable, type, reasons }, settled: false });

/** Collectors buy the packaging alone; whatever else the title names is not in it. */
const PACKAGING =
  /\bempty (?:retail |original )?box\b|(?<!open |opened |no )\bbox only\b|\bleere (?:OVP|Verpackung)\b|\bnur (?:die )?OVP\b|\bboîte vide\b|\bcaja vac[ií]a\b|\bscatola vuota\b|\blege doos\b/i;

function decideSignals(
  signs: readonly Signal[],
  tokens: Tokens,
  evidence: () => Evidence,
): Decision {
  const packaging = PACKAGING.exec(tokens.text.slice(0, 300));
  if (packaging)
    return settled('no', null, { rule: 'accessory', words: packaging[0], field: 'title' });
  const heads = signs.filter(isHead);
  const naming = heads.filter(({ mode }) => mode === 'naming');
  const described = findComputer(signs, naming, tokens) ?? findPhone(signs, heads, tokens);
  if (described) return described;
  const firstSegment = (
    naming.find(({ lexeme }) => !('weak' in lexeme && lexeme.weak)) ?? naming[0]
  )?.segment;
  const madeFor = heads.find(
    ({ mode, lexeme }) =>
      mode === 'other' && (lexeme.kind === 'always' || lexeme.kind === 'console'),
  );
  // "Designed for Nothing Phone 1 … | Nothing Phone 1 …": a title that names no goods before what
  // they are for names none after it.
  if (firstSegment === undefined || (madeFor && madeFor.segment < firstSegment))
    return withoutHead(heads, tokens, evidence);
  const main = naming.filter(({ segment }) => segment === firstSegment);
  return decideMain(main, naming, heads, signs, tokens, evidence);
}

const isNotebook = (tokens: Tokens, sign: Signal): boolean =>
  /^notebook$/i.test(said(tokens, sign));

/** A description of processor, memory and system without any other head is a computer's. */
function findComputer(
  signs: readonly Signal[],
  naming: readonly Signal[],
  tokens: Tokens,
): Decision | null {
  const own = signs.filter(
    ({ lexeme, mode }) => lexeme.kind === 'computer-sign' && mode !== 'other',
  );
  if (
    own.length < 2 ||
    naming.some(
      ({ lexeme }) =>
        (lexeme.kind === 'always' && !lexeme.soft) ||
        ((lexeme.kind === 'accessory' || lexeme.kind === 'goods') && !lexeme.weak),
    )
  )
    return null;
  const needing = naming.some(
    ({ lexeme, from }) => lexeme.kind === 'needing' && from < (own[0] as Signal).from,
  );
  if (needing && !own.some((sign) => isNotebook(tokens, sign))) return null;
  // A processor alone is named by its cores and its speed; a computer also by memory, system or
  // drive.
  if (!MEMORY.test(tokens.text.slice(0, 300)) && !SYSTEM.test(tokens.text.slice(0, 300)))
    return null;
  return settled('yes', 'laptop', reason('computer-description', tokens, ...own.slice(0, 3)));
}

/** "8GB RAM, 128GB Storage": how phones, and hardly anything else, are described. */
const PHONE_MEMORY = /\b\d{1,2} ?GB RAM,? (?:and )?\d{2,4} ?GB (?:Storage|ROM)\b/i;
const SYSTEM =
  /windows|\bwin ?1[01]|chrome ?os|\bssd\b|\bemmc\b|notebook|\bmemory\b|\b\d+ ?[gt]b\b/i;
const MEMORY = /\b\d{1,3} ?(?:gb|g)? ?(?:ram|rom|storage)\b|\b\d{1,2} ?gb ?[+/] ?\d{2,4} ?gb\b/i;

/**
 * A phone's description without a single head before it: "F21s Pro 5G (Gold, 8GB RAM, 128 Storage)
 * | 50MP Camera".
 */
function findPhone(
  signs: readonly Signal[],
  heads: readonly Signal[],
  tokens: Tokens,
): Decision | null {
  const own = signs.filter(({ lexeme, mode }) => lexeme.kind === 'phone-sign' && mode !== 'other');
  const spoken = PHONE_MEMORY.exec(tokens.text.slice(0, 300));
  const isBefore = ({ from }: Signal): boolean =>
    spoken === null || (tokens.start[from] as number) < spoken.index;
  if (
    (own.length === 0 && !spoken) ||
    heads.some((sign) => !('weak' in sign.lexeme && sign.lexeme.weak) && isBefore(sign)) ||
    !MEMORY.test(tokens.text.slice(0, 300))
  )
    return null;
  return settled(
    'yes',
    'phone',
    own.length > 0
      ? reason('phone-description', tokens, ...own.slice(0, 2))
      : { rule: 'phone-description', words: spoken?.[0] ?? '', field: 'title' },
  );
}

/** Nothing in the naming part says what it is. */
function withoutHead(heads: readonly Signal[], tokens: Tokens, evidence: () => Evidence): Decision {
  const forDevice = heads.find(({ mode, lexeme }) => mode === 'other' && lexeme.kind !== 'goods');
  if (forDevice) return settled('no', null, reason('made-for-device', tokens, forDevice));
  const aside = heads.find(({ mode, lexeme }) => mode === 'aside' && lexeme.kind === 'always');
  if (aside && aside.lexeme.kind === 'always' && WORN.has(aside.lexeme.type))
    return settled('yes', aside.lexeme.type, reason('device', tokens, aside));
  if (aside && evidence().link)
    return open('unclear', null, reason('comes-with-device', tokens, aside));
  const { link } = evidence();
  if (link && link.mode !== 'other')
    return open('unclear', 'other', reason('link-words-only', tokens, evidence().link));
  return open('no', null, { rule: 'no-sign-of-a-link' });
}

function decideMain(
  main: readonly Signal[],
  naming: readonly Signal[],
  heads: readonly Signal[],
  signs: readonly Signal[],
  tokens: Tokens,
  evidence: () => Evidence,
): Decision {
  const devices = main.filter(
    ({ lexeme }) =>
      lexeme.kind === 'always' || lexeme.kind === 'needing' || lexeme.kind === 'console',
  );
  const goods = main.find(
    ({ lexeme }) => lexeme.kind === 'goods' && !(lexeme.weak && devices.length > 0),
  );
  if (goods) return settled('no', null, reason('goods', tokens, goods));
  const accessory = findAccessory(main, devices, tokens);
  if (accessory) return settled('no', null, reason('accessory', tokens, accessory));
  const device = devices.at(-1);
  if (device === undefined)
    return settled('no', null, reason('accessory', tokens, main[0] as Signal));
  const madeFor = findLaterAccessory(main, naming, heads, device);
  if (madeFor) return settled('no', null, reason('accessory', tokens, madeFor));
  return decideDevice(devices, naming, signs, tokens, evidence);
}

/**
 * An accessory in the naming segment names the goods, whichever side of the device word it stands
 * on.
 */
function findAccessory(
  main: readonly Signal[],
  devices: readonly Signal[],
  tokens: Tokens,
): Signal | undefined {
  const last = main.at(-1);
  const carried = devices.every(({ lexeme }) => 'type' in lexeme && CARRIED.has(lexeme.type));
  const worn = devices.some(({ lexeme }) => 'type' in lexeme && WORN.has(lexeme.type));
  return main.find((sign) => {
    const { lexeme } = sign;
    if (lexeme.kind !== 'accessory') return false;
    if (devices.length === 0) return true;
    if (lexeme.holder && devices.some(({ lexeme: own }) => 'type' in own && CARRIED.has(own.type)))
      return true;
    if (lexeme.wearable && worn) return isDirectlyAfter(sign, devices);
    if (
      carried &&
      CABLE.test(
        tokens.text.slice(
          Math.max(0, (tokens.end[sign.to - 1] as number) - 60),
          tokens.end[sign.to - 1],
        ),
      )
    )
      return true;
    return !lexeme.weak || (sign === last && isDirectlyAfter(sign, devices));
  });
}

/** A cable named by its plugs is what is sold; one that only comes along is not described. */
const CABLE = /\b(?:lightning|type[- ]?c|usb[- ]?c|usb to|micro[- ]usb)\b.{0,48}\bcables?$/i;
const CARRIED: ReadonlySet<DeviceType> = new Set<DeviceType>([
  'phone',
  'tablet',
  'laptop',
  'e-reader',
  'smartwatch',
  'headphones',
]);
const WORN: ReadonlySet<DeviceType> = new Set<DeviceType>([
  'headphones',
  'smartwatch',
  'fitness-tracker',
  'tracker-tag',
]);

const isDirectlyAfter = (sign: Signal, devices: readonly Signal[]): boolean =>
  devices.some(({ to }) => to === sign.from);

/**
 * "Galaxy S23, S22 | Silicone Case for …": the first segment only lists what an accessory is for.
 */
function findLaterAccessory(
  main: readonly Signal[],
  naming: readonly Signal[],
  heads: readonly Signal[],
  device: Signal,
): Signal | undefined {
  const forSame = heads.some(({ mode }) => mode === 'other');
  return forSame
    ? naming.find(
        (sign) =>
          sign.lexeme.kind === 'accessory' &&
          !sign.lexeme.weak &&
          sign.segment > device.segment &&
          sign.segment <= device.segment + 2,
      )
    : undefined;
}

function decideDevice(
  devices: readonly Signal[],
  naming: readonly Signal[],
  signs: readonly Signal[],
  tokens: Tokens,
  evidence: () => Evidence,
): Decision {
  const console = devices.find(({ lexeme }) => lexeme.kind === 'console');
  const plain = devices.filter(({ lexeme }) => lexeme.kind !== 'console');
  const named = plain.filter(({ lexeme }) => lexeme.kind === 'always');
  const firm = named.filter(({ lexeme }) => lexeme.kind === 'always' && !lexeme.soft);
  if (console && firm.length === 0 && (plain.length === 0 || console.from <= 2))
    return decideConsole(console, naming, signs, tokens);
  const always = firm.length > 0 || plain.length > named.length ? firm : named;
  const sure =
    always.findLast(({ lexeme }) => lexeme.kind === 'always' && lexeme.type !== 'other') ??
    always.at(-1);
  if (sure && sure.lexeme.kind === 'always')
    return settled(
      'yes',
      findTypeAmong(sure.lexeme.type, plain, naming),
      reason('device', tokens, sure),
    );
  return decideNeeding(plain.at(-1) as Signal, naming, tokens, evidence);
}

/**
 * A watch that tracks activity is a watch, and a Bluetooth speaker called soundbar is a soundbar.
 */
function findTypeAmong(
  type: DeviceType,
  plain: readonly Signal[],
  naming: readonly Signal[],
): DeviceType {
  const names = (wanted: DeviceType): boolean =>
    plain.some(({ lexeme }) => 'type' in lexeme && lexeme.type === wanted);
  if (type === 'fitness-tracker' && names('smartwatch')) return 'smartwatch';
  return type === 'other' && names('soundbar') ? 'soundbar' : chooseBetterType(type, naming);
}

/** A more exact head in a later naming segment wins over "other". */
function chooseBetterType(type: DeviceType, naming: readonly Signal[]): DeviceType {
  if (type !== 'other') return type;
  const exact = naming.find(
    ({ lexeme }) => lexeme.kind === 'always' && !lexeme.soft && lexeme.type !== 'other',
  );
  return exact && exact.lexeme.kind === 'always' ? exact.lexeme.type : type;
}

/**
 * A console's name is a console only with a console's words beside it or at the very front; else it
 * is the platform of a game.
 */
function decideConsole(
  console: Signal,
  naming: readonly Signal[],
  signs: readonly Signal[],
  tokens: Tokens,
): Decision {
  const sign = signs.find(({ lexeme, mode }) => lexeme.kind === 'console-sign' && mode !== 'other');
  const front = console.from <= 2 && console.segment === 0;
  const other = naming.find(({ lexeme }) => lexeme.kind === 'always' || lexeme.kind === 'needing');
  if (other && other.lexeme.kind === 'always' && !front)
    return settled('yes', other.lexeme.type, reason('device', tokens, other));
  return sign || front
    ? settled('yes', 'games-console', reason('device', tokens, console, sign))
    : settled('no', null, reason('platform-of-a-game', tokens, console));
}

function decideNeeding(
  device: Signal,
  naming: readonly Signal[],
  tokens: Tokens,
  evidence: () => Evidence,
): Decision {
  const { lexeme } = device;
  if (lexeme.kind !== 'needing') return open('unclear', null);
  const later = naming.find(
    ({ lexeme: { kind }, segment }) =>
      kind === 'always' && segment > device.segment && segment <= device.segment + 3,
  );
  const type = lexeme.type;
  if (evidence().link)
    return settled('yes', type, reason('device-with-link', tokens, device, evidence().link));
  if (later && later.lexeme.kind === 'always' && (type === 'other' || later.lexeme.type === type))
    return settled('yes', later.lexeme.type, reason('device', tokens, later));
  if (evidence().wired && type === 'headphones')
    return settled('no', type, reason('wired', tokens, device, evidence().wired));
  if (evidence().radioOnly)
    return open('unclear', type, reason('radio-only', tokens, device, evidence().radioOnly));
  if (evidence().wireless && lexeme.wireless !== undefined)
    return open(lexeme.wireless, type, reason('wireless', tokens, device, evidence().wireless));
  if (evidence().smart?.mode === 'naming' && type !== 'other')
    return settled('yes', type, reason('smart', tokens, evidence().smart, device));
  return open(
    lexeme.silent,
    type,
    reason(lexeme.silent === 'no' ? 'no-sign-of-a-link' : 'link-not-told', tokens, device),
  );
}

/**
 * Accessories are often called by the device they are for ("iPod touch shield"); their shelf tells.
 */
function isVetoed(
  lexicon: Lexicon,
  tokenise: (text: string) => Tokens,
  { category }: Listing,
  detection: Detection,
): Detection {
  if (
    category === undefined ||
    detection.connectable !== 'yes' ||
    detection.type === null ||
    !(CARRIED.has(detection.type) || detection.type === 'other')
  )
    return detection;
  const shelf = readLastStep(category);
  const heads = readSigns(lexicon, tokenise(shelf)).filter(isHead);
  const onlyAccessories =
    heads.length > 0 &&
    heads.every(
      ({ lexeme }) => lexeme.kind === 'accessory' && (!lexeme.weak || lexeme.wearable === true),
    );
  return onlyAccessories && !/adapter/i.test(shelf)
    ? {
        connectable: 'no',
        type: null,
        reasons: [
          ...detection.reasons,
          { rule: 'category', words: shelf.slice(0, 80), field: 'category' },
        ],
      }
    : detection;
}

const readLastStep = (category: string): string =>
  category
    .slice(-200)
    .split(/>|›|\/|\|/)
    .at(-1)
    ?.trim() ?? '';

/** Category, specification rows and bullets, where the title leaves it open. */
function withFields(
  lexicon: Lexicon,
  tokenise: (text: string) => Tokens,
  listing: Listing,
  title: Tokens,
  signs: readonly Signal[],
  evidence: () => Evidence,
  soFar: Detection,
): Detection {
  const category = readCategory(lexicon, tokenise, listing);
  const linked = findLinkInFields(lexicon, tokenise, listing);
  const type = soFar.type ?? category?.type ?? null;
  if (linked && soFar.reasons[0]?.rule !== 'accessory')
    return { connectable: 'yes', type: type ?? 'other', reasons: [...soFar.reasons, linked] };
  if (category && soFar.type === null && soFar.connectable !== 'yes')
    return fromCategory(category, evidence, title, signs) ?? soFar;
  if (soFar.reasons[0]?.rule === 'link-words-only') return { ...soFar, connectable: 'yes' };
  return soFar;
}

interface Category {
  type: DeviceType;
  always: boolean;
  silent: Connectable;
  wirelessIs?: Connectable;
  words: string;
}

/** The last step of a breadcrumb names the kind of goods. */
function readCategory(
  lexicon: Lexicon,
  tokenise: (text: string) => Tokens,
  { category }: Listing,
): Category | null {
  const last = readLastStep(category ?? '');
  if (last === '') return null;
  const tokens = tokenise(last);
  const heads = readSigns(lexicon, tokens).filter(isHead);
  const head = heads.at(-1);
  if (!head || heads.some(({ lexeme }) => lexeme.kind === 'accessory' || lexeme.kind === 'goods'))
    return null;
  const { lexeme } = head;
  if (lexeme.kind === 'always')
    return { type: lexeme.type, always: true, silent: 'yes', words: last };
  return lexeme.kind === 'needing'
    ? {
        type: lexeme.type,
        always: false,
        silent: lexeme.silent,
        ...(lexeme.wireless ? { wirelessIs: lexeme.wireless } : {}),
        words: last,
      }
    : null;
}

function fromCategory(
  category: Category,
  evidence: () => Evidence,
  tokens: Tokens,
  signs: readonly Signal[],
): Detection | null {
  if (signs.some(({ lexeme }) => lexeme.kind === 'accessory' || lexeme.kind === 'goods'))
    return null;
  const told: Reason = { rule: 'category', words: category.words.slice(0, 80), field: 'category' };
  if (category.always) return { connectable: 'yes', type: category.type, reasons: [told] };
  if (evidence().link)
    return {
      connectable: 'yes',
      type: category.type,
      reasons: [told, reason('link-words', tokens, evidence().link)],
    };
  if (evidence().wireless && category.wirelessIs)
    return {
      connectable: category.wirelessIs,
      type: category.type,
      reasons: [told, reason('wireless', tokens, evidence().wireless)],
    };
  return { connectable: category.silent, type: category.type, reasons: [told] };
}

const LINK_LABEL =
  /connect|wireless|bluetooth|wi-?fi|wlan|network|protocol|konnektiv|funk|verbindung|connexion|conectividad|connettivit|connectiviteit|smart home|compatible app/i;
const NO_VALUE = /^(?:no|none|nein|non|n\/a|not |-|wired|aux|usb|kabel)/i;
const MAX_ROWS = 80;
const ZIGBEE_LIST = /\b(?:zigbee|z-?wave|wi-?fi|bluetooth|smart home)\b/i;

function findLinkInFields(
  lexicon: Lexicon,
  tokenise: (text: string) => Tokens,
  { specs, bullets, category }: Listing,
): Reason | null {
  for (const [label, value] of Object.entries(specs ?? {}).slice(0, MAX_ROWS)) {
    if (!LINK_LABEL.test(label.slice(0, 100)) || NO_VALUE.test(value.slice(0, 40))) continue;
    const text = `${label.slice(0, 60)}: ${value.slice(0, 200)}`;
    const yes = /^(?:yes|ja|oui|si|sí|true)\b/i.test(value.trim());
    if (
      readSigns(lexicon, tokenise(yes ? text : value)).some(({ lexeme }) => lexeme.kind === 'link')
    )
      return { rule: 'link-in-specs', words: text.slice(0, 120), field: 'specs' };
  }
  const step = category?.slice(-200).split('>').at(-1) ?? '';
  if (ZIGBEE_LIST.test(step))
    return { rule: 'link-in-category', words: step.trim().slice(0, 80), field: 'category' };
  const bullet = (bullets ?? [])
    .slice(0, 12)
    .find(
      (text) =>
        /\b(?:wi-?fi|bluetooth|zigbee|z-wave|wlan)\b/i.test(text.slice(0, 500)) &&
        !/\bnot? (?:wi-?fi|bluetooth)/i.test(text.slice(0, 500)),
    );
  return bullet === undefined
    ? null
    : { rule: 'link-in-bullets', words: bullet.slice(0, 120), field: 'bullets' };
}
