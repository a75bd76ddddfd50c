import { createHashSet, findGroup } from '../text/hash-set.ts';
import { endsPhrase } from '../text/phrases.ts';
import { GAP, type Tokens } from '../text/tokens.ts';

/** "No Wi-Fi": it has none. "No Wi-Fi needed": that says nothing of what it has. */
export type Denial = 'lacking' | 'not-needed';

/** Words of six languages that deny what follows. */
const DENIERS = createHashSet([
  ['no', 'non', 'not', 'without', 'lacks'],
  ['ohne', 'kein', 'keine', 'keinen'],
  ['sans', 'pas', 'sin', 'senza', 'zonder', 'geen'],
]);
/** Words that stand between: "no Bluetooth or Wi-Fi", "without need for Wi-Fi". */
const BETWEEN = createHashSet([
  [
    'or',
    'nor',
    'and',
    'any',
    'for',
    'of',
    'a',
    'oder',
    'und',
    'ou',
    'et',
    'de',
    'o',
    'y',
    'e',
    'di',
    'en',
  ],
  ['wifi', 'wi', 'fi', 'wlan', 'bluetooth', 'app', 'internet', 'ethernet', 'gps'],
  ['need', 'needs', 'needing', 'requires'],
]);
const NEED = 3;
const UNNEEDED = createHashSet([
  ['needed', 'required', 'necessary', 'need', 'erforderlich', 'notig', 'benotigt'],
  ['necessaire', 'requis', 'necesario', 'necessario', 'richiesto', 'nodig', 'vereist'],
]);
const MAX_BACK = 5;
const SEGMENT_ENDS = GAP.BREAK | GAP.OPEN | GAP.CLOSE;

/** Are the words from `from` to `to` denied by what stands before them? */
export function findDenial(
  tokens: Tokens,
  { from, to }: { from: number; to: number },
): Denial | undefined {
  let isNeed = false;
  for (let at = from - 1; at >= Math.max(0, from - MAX_BACK); at--) {
    if (endsPhrase(tokens.gap[at + 1] as number, SEGMENT_ENDS)) return undefined;
    const hash = tokens.hash[at] as number;
    if (findGroup(DENIERS, hash) !== 0)
      return isNeed || isUnneeded(tokens, to) ? 'not-needed' : 'lacking';
    const group = findGroup(BETWEEN, hash);
    if (group === 0) return undefined;
    isNeed ||= group === NEED;
  }
  return undefined;
}

/** "No Wi-Fi required", "no Wi-Fi or Bluetooth needed". */
function isUnneeded({ hash, gap, count }: Tokens, to: number): boolean {
  for (let at = to; at < Math.min(count, to + MAX_BACK); at++) {
    if (endsPhrase(gap[at] as number, SEGMENT_ENDS)) return false;
    if (findGroup(UNNEEDED, hash[at] as number) !== 0) return true;
    if (findGroup(BETWEEN, hash[at] as number) === 0) return false;
  }
  return false;
}
