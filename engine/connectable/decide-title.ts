import { hasFlag } from '../device-types.ts';
import { foldWords, quoteTokens, readToken, type Tokens } from '../text/tokens.ts';
import {
  isBeforeName,
  isBehindName,
  isCableInFront,
  isEarphonePart,
  isHolderInFront,
  isPartInFront,
  isSpare,
  isSpareOfAnyName,
  MAX_LEAD,
} from './beside-device.ts';
import { isAddedToModel, isAlongside, isBatteryByItself, isPowerVariant } from './comes-with.ts';
import { decideAsComputer, decideAsPhone } from './decide-by-description.ts';
import { decideDevice } from './decide-device.ts';
import { endsNaming } from './naming-end.ts';
import { findOtherGoods } from './other-goods.ts';
import nonDevices from './lexicon/non-devices.json';
import signalWords from './lexicon/signal-words.json';
import { findCompatiblePart, isPowered } from './lone-parts.ts';
import type { Signal } from './signals.ts';
import {
  createReason,
  isWeak,
  leaveOpen,
  settle,
  type Decision,
  type TitleReading,
} from './title-reading.ts';

/** What a title says, by its heads or by a description that only one kind of device has. */
export function decideTitle(title: TitleReading): Decision {
  const { heads, naming } = title;
  const other = findOtherGoods(title);
  if (other) return settle('no', null, other);
  const [maker] = title.signals;
  if (maker?.lexeme.kind === 'accessory-maker' && maker.from <= MAX_LEAD)
    return settle('no', null, createReason('accessory', title.tokens, maker));
  const described = decideAsComputer(title) ?? decideAsPhone(title);
  if (described) return described;
  const first = (naming.find((signal) => !isWeak(signal)) ?? naming[0])?.segment;
  const madeFor = heads.find(
    ({ mode, lexeme }) =>
      mode === 'other' && (lexeme.kind === 'always' || lexeme.kind === 'console'),
  );
  // "Designed for Nothing Phone 1 … | Nothing Phone 1 …": a title that names no goods before what
  // they are for names none after it.
  if (first === undefined || (madeFor && madeFor.segment < first)) return decideWithoutHead(title);
  return decideMain(
    naming.filter(({ segment }) => segment === first),
    title,
  );
}

/** Nothing in the naming part says what it is. */
function decideWithoutHead(title: TitleReading): Decision {
  const { heads, tokens } = title;
  const forDevice = heads.find(({ mode, lexeme }) => mode === 'other' && lexeme.kind !== 'goods');
  if (forDevice) return settle('no', null, createReason('made-for-device', tokens, forDevice));
  const aside = heads.find(({ mode, lexeme }) => mode === 'aside' && lexeme.kind === 'always');
  if (aside && aside.lexeme.kind === 'always' && hasFlag(aside.lexeme.type, 'isWorn'))
    return settle('yes', aside.lexeme.type, createReason('device', tokens, aside));
  if (aside && title.evidence().link)
    return leaveOpen('unclear', null, createReason('comes-with-device', tokens, aside));
  const link = findTellingLink(title);
  if (link && link.mode !== 'other' && !isWeak(link))
    return leaveOpen('unclear', 'other', createReason('link-words-only', tokens, link));
  return leaveOpen('no', null, { rule: 'no-sign-of-a-link' });
}

const ORDINARY_LINKS: ReadonlySet<string> = new Set(signalWords.ordinaryLinks);

/** "Matter clear nail polish", "thread": a word of other meanings alone tells of no link. */
const isOrdinary = (tokens: Tokens, link: Signal): boolean =>
  ORDINARY_LINKS.has(foldWords(quoteTokens(tokens, link)).join(' '));

/** "SwitchBot Hub Mini, Matter": where the link is an ordinary word, a maker of links may stand. */
function findTellingLink({ tokens, signals, evidence }: TitleReading): Signal | undefined {
  const { link } = evidence();
  if (link === undefined || !isOrdinary(tokens, link)) return link;
  return signals.find(({ lexeme }) => lexeme.kind === 'maker' && !lexeme.weak);
}

/** Decides by the heads of the first segment that names something. */
function decideMain(main: readonly Signal[], title: TitleReading): Decision {
  const { tokens } = title;
  const devices = main.filter(
    ({ lexeme }) =>
      lexeme.kind === 'always' || lexeme.kind === 'needing' || lexeme.kind === 'console',
  );
  const goods = main.find(
    (signal) =>
      signal.lexeme.kind === 'goods' &&
      (!signal.lexeme.weak ||
        devices.length === 0 ||
        (endsDeviceName(tokens, signal, devices, ENDING_GOODS) &&
          !isAlongside(signal, devices, title))),
  );
  if (goods) return settle('no', null, createReason('goods', tokens, goods));
  const device = devices.at(-1);
  if (device === undefined && namesNoGoods(main, title)) return decideWithoutHead(title);
  const accessory =
    findAccessory(main, devices, title) ??
    findCompatiblePart(title) ??
    (device === undefined ? main[0] : findLaterAccessory(title, device));
  if (accessory || device === undefined)
    return settle('no', null, createReason('accessory', tokens, accessory));
  return decideDevice(devices, title);
}

/** Parts that come along with what no word names, or with a link that parts have not. */
const namesNoGoods = (main: readonly Signal[], title: TitleReading): boolean =>
  main.every((signal) => isAddedToModel(signal, title)) ||
  (main.every((signal) => isPowered(title.tokens, signal)) && title.evidence().link !== undefined);

const hasType = (devices: readonly Signal[], flag: 'isCarried' | 'isWorn'): boolean =>
  devices.some(({ lexeme }) => 'type' in lexeme && hasFlag(lexeme.type, flag));

/**
 * An accessory in the naming segment names the goods, whichever side of the device word it stands
 * on, and so does what may be a device itself at the end of another's name: "Fire TV Stick Remote".
 */
function findAccessory(
  main: readonly Signal[],
  devices: readonly Signal[],
  title: TitleReading,
): Signal | undefined {
  const { tokens } = title;
  const last = main.at(-1);
  const allCarried = devices.every(
    ({ lexeme }) => 'type' in lexeme && hasFlag(lexeme.type, 'isCarried'),
  );
  return main.find((signal) => {
    const { lexeme } = signal;
    const others = devices.filter((other) => other !== signal);
    if (isAlongside(signal, others, title)) return false;
    if (lexeme.kind === 'needing' || lexeme.kind === 'always')
      return others.length > 0 && endsDeviceName(tokens, signal, others);
    if (lexeme.kind !== 'accessory') return false;
    if (devices.length === 0) return true;
    if (isPowerVariant(signal, devices, title)) return false;
    if (isCableInFront(tokens, signal, devices) || isHolderInFront(title, signal, devices))
      return true;
    if (isPartInFront(tokens, signal, devices) || isSpare(tokens, signal, devices)) return true;
    if (isSpareOfAnyName(tokens, signal, devices)) return true;
    if (lexeme.holder && hasType(devices, 'isCarried')) return true;
    if (lexeme.wearable && hasType(devices, 'isWorn'))
      return (
        isBehindName(tokens, signal, devices) ||
        isBeforeName(tokens, signal, devices) ||
        isEarphonePart(tokens, signal, devices)
      );
    if (allCarried && endsCableName(tokens, signal)) return true;
    if (endsDeviceName(tokens, signal, devices)) return true;
    return !lexeme.weak || (signal === last && isDirectlyAfter(signal, devices));
  });
}

/** A cable named by its plugs is what is sold; one that only comes along is not described. */
const CABLE = /\b(?:lightning|type[- ]?c|usb[- ]?c|usb to|micro[- ]usb)\b.{0,48}\bcables?$/i;
const MAX_CABLE_NAME = 60;

function endsCableName({ text, end }: Tokens, { to }: Signal): boolean {
  const stop = end[to - 1] as number;
  return CABLE.test(text.slice(Math.max(0, stop - MAX_CABLE_NAME), stop));
}

const ENDING_PARTS: ReadonlySet<string> = new Set(nonDevices.endingParts);
/** "AirTag wallet", "Kindle cushion": goods that a device is kept in, or is shown on. */
const ENDING_GOODS: ReadonlySet<string> = new Set(nonDevices.endingGoods);
const POWER_PARTS: ReadonlySet<string> = new Set(nonDevices.powerParts);

/**
 * "DJI Mini 4K battery", "Arlo Ultra 2 Anti-Theft Mount": a part that ends the naming words is what
 * is sold. What runs on exchangeable batteries is named after them, too: "Blink Outdoor battery".
 */
function endsDeviceName(
  tokens: Tokens,
  signal: Signal,
  devices: readonly Signal[],
  parts = ENDING_PARTS,
): boolean {
  const part = foldWords(quoteTokens(tokens, signal)).join(' ');
  const isPower = POWER_PARTS.has(part);
  const isPlainPart = signal.lexeme.kind === 'accessory' && !isPower;
  return (
    (isPower || parts.has(part)) &&
    // "GoPro battery with charger", "Surface Pro Keyboard with Slim Pen": a strap would be "with"
    // the watch.
    (endsNaming(tokens, signal.to, !isPower) ||
      ((isPower || 'type' in signal.lexeme) && readToken(tokens, signal.to) === 'with')) &&
    devices.every(
      ({ from, lexeme }) =>
        from < signal.from &&
        (lexeme.kind === 'always' || (lexeme.kind === 'needing' && isPlainPart)) &&
        !(isPower && hasFlag(lexeme.type, 'isSoldByPower') && !isBatteryByItself(tokens)),
    )
  );
}

const isDirectlyAfter = (signal: Signal, devices: readonly Signal[]): boolean =>
  devices.some(({ to }) => to === signal.from);

/**
 * "Galaxy S23, S22 | Silicone Case for …": the first segment only lists what an accessory is for.
 */
function findLaterAccessory({ heads, naming }: TitleReading, device: Signal): Signal | undefined {
  const isForSame = heads.some(({ mode }) => mode === 'other');
  return isForSame
    ? naming.find(
        ({ lexeme, segment }) =>
          lexeme.kind === 'accessory' &&
          !lexeme.weak &&
          segment > device.segment &&
          segment <= device.segment + 2,
      )
    : undefined;
}
