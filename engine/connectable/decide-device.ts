import { hasFlag, isKin, type DeviceType } from '../device-types.ts';
import { isBehindAnd } from '../text/joined.ts';
import { GAP, quoteTokens, readToken, type Tokens } from '../text/tokens.ts';
import { findPlus, isGivenAlong } from './given-along.ts';
import type { Lexeme } from './lexicon/lexicon.ts';
import signalWords from './lexicon/signal-words.json';
import type { Signal } from './signals.ts';
import {
  createReason,
  leaveOpen,
  settle,
  type Decision,
  type TitleReading,
} from './title-reading.ts';

/** A signal of something that always has a data link. */
type Sure = Signal & { lexeme: Extract<Lexeme, { kind: 'always' }> };
const isSure = (signal: Signal): signal is Sure => signal.lexeme.kind === 'always';

/** The title names a device: which type, and has it a link. */
export function decideDevice(devices: readonly Signal[], title: TitleReading): Decision {
  const platform = devices.find(({ lexeme }) => lexeme.kind === 'console');
  const plain = devices.filter(({ lexeme }) => lexeme.kind !== 'console');
  const named = plain.filter(isSure);
  const firm = named.filter(({ lexeme }) => !lexeme.soft);
  if (platform && firm.length === 0 && (plain.length === 0 || platform.from <= 2))
    return decideConsole(platform, title);
  const always = dropAdded(
    firm.length > 0 || plain.length > named.length ? firm : named,
    title.tokens,
  );
  const sure = always.findLast(({ lexeme }) => lexeme.type !== 'other') ?? always.at(-1);
  const denied = sure && decideDenied(sure, title);
  if (denied) return denied;
  if (sure)
    return settle(
      'yes',
      isNetworkSwitch(sure, title)
        ? 'network-switch'
        : findTypeAmong(sure.lexeme.type, plain, title.naming),
      createReason('device', title.tokens, sure),
    );
  return decideNeeding(chooseNeeding(plain, title.tokens), title);
}

/** "Galaxy S25 & Galaxy Buds3", "Edge 60, free Moto Buds": another device that comes along. */
const dropAdded = (devices: readonly Sure[], tokens: Tokens): readonly Sure[] =>
  devices.filter(
    (device, _at, [first = device]) =>
      isKin(first.lexeme.type, device.lexeme.type) || !isAdded(device, tokens),
  );

const isAdded = (device: Sure, tokens: Tokens): boolean =>
  isGivenAlong(tokens, device) ||
  isBehindAnd(tokens, device.from) ||
  findPlus(tokens, device.from) > 0;

/**
 * "Robot vacuum, no Wi-Fi" has no link. What is called smart, or makes or needs a network, may have
 * another than the one that it lacks.
 */
function decideDenied(sure: Sure, { tokens, evidence }: TitleReading): Decision | null {
  const { lacking, link } = evidence();
  const { type } = sure.lexeme;
  if (!lacking || link || hasFlag(type, 'isNetworkGear') || hasFlag(type, 'isOwnComputer'))
    return null;
  const reason = createReason('link-denied', tokens, sure, lacking);
  return sure.denied === undefined && /smart/i.test(quoteTokens(tokens, sure))
    ? leaveOpen('unclear', type, reason)
    : settle('no', type, reason);
}

const NETWORK_WORDS: ReadonlySet<string> = new Set(signalWords.networkSwitch);

/**
 * "5-Port 2.5G Smart Switch", "smart switch with SFP slots": what is called as a switch for lamps
 * is one for cables where its ports are counted or its network is named.
 */
function isNetworkSwitch({ lexeme, to }: Sure, { tokens }: TitleReading): boolean {
  if (lexeme.type !== 'smart-plug' || readToken(tokens, to - 1) !== 'switch') return false;
  for (let at = 0; at < tokens.count; at++) {
    const word = readToken(tokens, at);
    if (NETWORK_WORDS.has(word)) return true;
    const isCounted =
      /^ports?$/.test(word) && at > 0 && /^\d{1,2}$/.test(readToken(tokens, at - 1));
    if (isCounted) return true;
  }
  return false;
}

/**
 * A watch that tracks activity is a watch, and a Bluetooth speaker called soundbar is a soundbar.
 */
function findTypeAmong(
  type: DeviceType,
  plain: readonly Signal[],
  naming: readonly Signal[],
): DeviceType {
  const isNamed = (wanted: DeviceType): boolean =>
    plain.some(({ lexeme }) => 'type' in lexeme && lexeme.type === wanted);
  if (type === 'fitness-tracker' && isNamed('smartwatch')) return 'smartwatch';
  // "Projector, Android TV": the system is named for its kind.
  if (type === 'tv' && isNamed('projector')) return 'projector';
  // A mesh is sold as "mesh router" and "router with mesh".
  if (type === 'router' && isNamed('mesh')) return 'mesh';
  return type === 'other' && isNamed('soundbar') ? 'soundbar' : chooseBetterType(type, naming);
}

/** A more exact head in a later naming segment wins over "other". */
function chooseBetterType(type: DeviceType, naming: readonly Signal[]): DeviceType {
  if (type !== 'other') return type;
  const exact = naming.filter(isSure).find(({ lexeme }) => !lexeme.soft && lexeme.type !== 'other');
  return exact?.lexeme.type ?? type;
}

/**
 * A console's name is a console only with a console's words beside it or at the very front; else it
 * is the platform of a game.
 */
function decideConsole(platform: Signal, { naming, signals, tokens }: TitleReading): Decision {
  const beside = signals.find(
    ({ lexeme, mode }) => lexeme.kind === 'console-signal' && mode !== 'other',
  );
  const isInFront =
    platform.segment === 0 &&
    isLedByMaker(tokens, platform.from) &&
    (!isFollowedByTitle(tokens, platform.to) || isBundle(tokens, platform.to));
  const other = naming.find(({ lexeme }) => lexeme.kind === 'always' || lexeme.kind === 'needing');
  if (other && isSure(other) && !isInFront)
    return settle('yes', other.lexeme.type, createReason('device', tokens, other));
  return beside || isInFront
    ? settle('yes', 'games-console', createReason('device', tokens, platform, beside))
    : settle('no', null, createReason('platform-of-a-game', tokens, platform));
}

const PLATFORM_LEADERS: ReadonlySet<string> = new Set(signalWords.platformLeaders);
const MAX_LEADERS = 2;

/**
 * "New Sony PlayStation 5" is a console; in "Hogwarts Legacy Xbox Series X" a game stands first.
 */
function isLedByMaker(tokens: Tokens, to: number): boolean {
  if (to > MAX_LEADERS) return false;
  for (let at = 0; at < to; at++) if (!PLATFORM_LEADERS.has(readToken(tokens, at))) return false;
  return true;
}

const PLATFORM_FOLLOWERS: ReadonlySet<string> = new Set(signalWords.platformFollowers);

/** "Nintendo Switch Super Mario Odyssey", "Wii: Sports": what no console is called by is a game. */
const isFollowedByTitle = (tokens: Tokens, at: number): boolean =>
  at < tokens.count &&
  !isBehindBar(tokens, at) &&
  // "Switch 2 & Mario Kart World": a console sold together with a game.
  !isBehindAnd(tokens, at) &&
  !PLATFORM_FOLLOWERS.has(readToken(tokens, at)) &&
  !/\d(?:gb|tb)$|^c[fu][ih]|^(?:hac|heg|hdh|bee)$/.test(readToken(tokens, at));

/** "Nintendo Switch 2 Mario Kart World Bundle": with its game a console is sold, not with games. */
function isBundle(tokens: Tokens, from: number): boolean {
  if (tokens.text.slice(tokens.end[from - 1], tokens.start[from]).trim() !== '') return false;
  let found = false;
  for (let at = from; at < tokens.count; at++) {
    const word = readToken(tokens, at);
    if (/^games?$/.test(word)) return false;
    found ||= word === 'bundle';
  }
  return found;
}

const isBehindBar = ({ text, end, start, gap }: Tokens, at: number): boolean =>
  ((gap[at] as number) & (GAP.OPEN | GAP.CLOSE)) !== 0 ||
  /[,|]/.test(text.slice(end[at - 1], start[at]));

/** A phone's description beside a tablet: it has a SIM. */
const isMobile = ({ lexeme, mode }: Signal): boolean =>
  mode !== 'other' &&
  (lexeme.kind === 'phone-signal' || (lexeme.kind === 'needing' && lexeme.type === 'phone'));

/**
 * "Tablet, dual SIM" is a tablet: what only a phone's description says yields to any other head.
 */
function chooseNeeding(plain: readonly Signal[], tokens: Tokens): Signal {
  // "Projector, home cinema": what one has at home with it.
  const projector = plain.find(({ lexeme }) => isOfType(lexeme, 'projector'));
  if (projector && plain.every(isAtHomeWithProjector)) return projector;
  const main = plain.filter((signal, at) => at === 0 || !isBehindAnd(tokens, signal.from));
  return main.findLast(({ lexeme }) => !isOfType(lexeme, 'phone')) ?? (plain.at(-1) as Signal);
}

const isAtHomeWithProjector = ({ lexeme }: Signal): boolean =>
  'type' in lexeme && (lexeme.type === 'other' || hasFlag(lexeme.type, 'isShowing'));

const isOfType = (lexeme: Lexeme, type: DeviceType): boolean =>
  'type' in lexeme && lexeme.type === type;

function hasWord(tokens: Tokens, word: string): boolean {
  for (let at = 0; at < tokens.count; at++) if (readToken(tokens, at) === word) return true;
  return false;
}

/** An air fryer cooks by infrared, and is not steered by it. */
const isInfrared = (tokens: Tokens, { from }: Signal): boolean =>
  readToken(tokens, from) === 'infrared';

const LINKED = /\b(?:wi-?fi|wlan|bluetooth)\b/i;

const isLinked = (tokens: Tokens, signal: Signal): boolean =>
  isSure(signal) && LINKED.test(quoteTokens(tokens, signal));

/** What may or may not have a link: by what the title adds, else by what its silence means. */
function decideNeeding(
  device: Signal,
  { naming, signals, tokens, evidence }: TitleReading,
): Decision {
  const { lexeme } = device;
  if (lexeme.kind !== 'needing') return leaveOpen('unclear', null);
  const { type } = lexeme;
  const { link, wired, radioOnly, wireless, smart, lacking } = evidence();
  // "Oven with WiFi camera": the link may stand within the word for a part.
  const told =
    link ?? signals.find((signal) => signal.mode === 'aside' && isLinked(tokens, signal));
  if (told) return settle('yes', type, createReason('device-with-link', tokens, device, told));
  const later = naming
    .filter(isSure)
    .find(
      ({ segment, lexeme: { type: named } }) =>
        segment > device.segment && (named === type || segment <= device.segment + 3),
    );
  if (later && (type === 'other' || later.lexeme.type === type))
    return settle('yes', later.lexeme.type, createReason('device', tokens, later));
  const mobile = type === 'tablet' ? signals.find(isMobile) : undefined;
  if (mobile) return settle('yes', type, createReason('device-with-link', tokens, device, mobile));
  // A watch that finds where it is hands its tracks on.
  if (hasFlag(type, 'isOnWrist') && hasWord(tokens, 'gps'))
    return settle('yes', type, createReason('device', tokens, device));
  if (lacking && !signals.some(isMobile))
    return settle('no', type, createReason('link-denied', tokens, device, lacking));
  if (wired && hasFlag(type, 'isOftenWired'))
    return settle('no', type, createReason('wired', tokens, device, wired));
  if (radioOnly && !(hasFlag(type, 'isCooking') && isInfrared(tokens, radioOnly)))
    return leaveOpen('unclear', type, createReason('radio-only', tokens, device, radioOnly));
  if (wireless && lexeme.wireless !== undefined)
    return leaveOpen(lexeme.wireless, type, createReason('wireless', tokens, device, wireless));
  if (smart?.mode === 'naming' && type !== 'other' && lexeme.smart !== 'no')
    return settle('yes', type, createReason('smart', tokens, smart, device));
  return lexeme.silent === 'no'
    ? leaveOpen('no', type, createReason('no-sign-of-a-link', tokens, device))
    : leaveOpen('unclear', type, createReason('link-not-told', tokens, device));
}
