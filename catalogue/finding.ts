import type { Problem } from './problem.ts';
import type { Result } from './result.ts';

export type Severity = 'alert' | 'caution' | 'open' | 'none';
/** What a shop does about a finding: hold back new stock, ask the maker, check the row itself. */
export type Todo = 'hold' | 'ask' | 'check' | 'none';

interface FindingRow {
  severity: Severity;
  todo: Todo;
}

/** What a row of a catalogue comes to, the worst first: the order of every summary. */
export const FINDINGS = {
  'exploited-ended': { severity: 'alert', todo: 'hold' },
  ended: { severity: 'alert', todo: 'ask' },
  'login-flaw': { severity: 'caution', todo: 'hold' },
  'reported-ended': { severity: 'caution', todo: 'ask' },
  'minimum-passed': { severity: 'caution', todo: 'ask' },
  'dates-differ': { severity: 'caution', todo: 'ask' },
  'by-version': { severity: 'caution', todo: 'check' },
  'ends-soon': { severity: 'caution', todo: 'check' },
  unreadable: { severity: 'open', todo: 'check' },
  'no-brand': { severity: 'open', todo: 'check' },
  'none-found': { severity: 'open', todo: 'ask' },
  'no-end-date': { severity: 'open', todo: 'ask' },
  'version-open': { severity: 'open', todo: 'check' },
  unclear: { severity: 'open', todo: 'check' },
  dated: { severity: 'none', todo: 'none' },
  /** The shop has noted itself what it knows; only the extension keeps such notes. */
  noted: { severity: 'none', todo: 'none' },
  'out-of-scope': { severity: 'none', todo: 'none' },
  'not-a-device': { severity: 'none', todo: 'none' },
} as const satisfies Record<string, FindingRow>;

export type FindingId = keyof typeof FINDINGS;

export const FINDING_IDS = Object.keys(FINDINGS) as FindingId[];

/** Rows that somebody should look at. */
export const needsAttention = (finding: FindingId): boolean =>
  FINDINGS[finding].severity !== 'none';

/** Rows of smart devices, in scope of the law or not. */
export const isDevice = (finding: FindingId): boolean =>
  finding !== 'not-a-device' && finding !== 'unreadable';

const BY_STATUS: Partial<Record<string, FindingId>> = {
  ended: 'reported-ended',
  'reported-ended': 'reported-ended',
  'minimum-passed': 'minimum-passed',
  'dates-differ': 'dates-differ',
  'by-version': 'by-version',
  'ends-soon': 'ends-soon',
  supported: 'dated',
  'worked-out': 'dated',
  'none-found': 'none-found',
};

/** What stands for a caution where the panel has none: the tone decides, not the status. */
const WITHOUT_CAUTION: Partial<Record<FindingId, FindingId>> = { 'by-version': 'version-open' };

function findOfSupport({ support, tone }: Result): FindingId {
  const found = BY_STATUS[support.status] ?? 'no-end-date';
  if (tone === 'caution' || FINDINGS[found].severity !== 'caution') return found;
  return WITHOUT_CAUTION[found] ?? 'no-end-date';
}

/**
 * What a result comes to; `maker` as it was recognised or as the row names it. Whatever the law
 * does not apply to needs nothing done.
 */
export function toFinding(result: Result | Problem, maker: string): FindingId {
  if ('error' in result) return 'unreadable';
  const { connectable, scope, tone, password } = result;
  if (connectable === 'no') return 'not-a-device';
  if (scope !== 'in-scope' && scope !== 'unclear') return 'out-of-scope';
  if (tone === 'alert') return result.exploited.claims.length > 0 ? 'exploited-ended' : 'ended';
  if (password.status === 'fixed-login-reported') return 'login-flaw';
  const found = findOfSupport(result);
  if (found !== 'none-found' && found !== 'no-end-date') return found;
  if (connectable === 'unclear' || scope === 'unclear') return 'unclear';
  return found === 'none-found' && maker === '' ? 'no-brand' : found;
}
