import type { Connectable, Detection, Reason } from '../assessment.ts';
import type { DeviceType } from '../device-types.ts';
import { quoteTokens, type Tokens } from '../text/tokens.ts';
import { openLexicon, type Lexeme } from './lexicon/lexicon.ts';
import { isHead, readSignals, type Signal } from './signals.ts';

/** What speaks for a data link. */
export interface Evidence {
  link: Signal | undefined;
  wireless: Signal | undefined;
  smart: Signal | undefined;
  wired: Signal | undefined;
  radioOnly: Signal | undefined;
  /** A link that the title says is not there. */
  lacking: Signal | undefined;
}

/** A title as the rules read it. */
export interface TitleReading {
  tokens: Tokens;
  signals: readonly Signal[];
  /** Signals that name a thing, a device or other goods. */
  heads: readonly Signal[];
  /** Heads that say what the goods are. */
  naming: readonly Signal[];
  /** Collected on first use: most titles are settled by their heads. */
  evidence: () => Evidence;
}

export interface Decision {
  detection: Detection;
  /** False = the title alone leaves it open; other fields may decide. */
  settled: boolean;
}

/** Reads a title for its signals: once, whoever asks about them. */
export function readTitle(tokens: Tokens): TitleReading {
  let known: Evidence | undefined;
  const signals = readSignals(openLexicon(), tokens);
  const heads = signals.filter(isHead);
  return {
    tokens,
    signals,
    heads,
    naming: heads.filter(({ mode }) => mode === 'naming'),
    evidence: () => (known ??= collectEvidence(signals)),
  };
}

function collectEvidence(all: readonly Signal[]): Evidence {
  const signals = all.filter(({ denied }) => denied === undefined);
  const findFirst = (kind: Lexeme['kind']): Signal | undefined =>
    signals.find(({ lexeme, mode }) => lexeme.kind === kind && mode !== 'other');
  return {
    link:
      findFirst('link') ??
      findFirst('maker') ??
      signals.find(({ lexeme }) => lexeme.kind === 'link'),
    wireless: findFirst('wireless'),
    smart: findFirst('smart'),
    wired: findFirst('wired'),
    radioOnly: findFirst('radio-only'),
    lacking: all.find(({ denied, mode }) => denied === 'lacking' && mode !== 'other'),
  };
}

/** Names no device: an accessory, or other goods. */
export const isNoDevice = ({ lexeme: { kind } }: Signal): boolean =>
  kind === 'accessory' || kind === 'goods';

/** Accessories and goods whose words are as often part of a device's description. */
export const isWeak = ({ lexeme }: Signal): boolean => 'weak' in lexeme && lexeme.weak;

/** A reason that quotes the title. */
export const createReason = (
  rule: string,
  tokens: Tokens,
  ...signals: (Signal | undefined)[]
): Reason => ({
  rule,
  words: signals
    .filter((signal) => signal !== undefined)
    .map((signal) => quoteTokens(tokens, signal))
    .join(' + '),
  field: 'title',
});

export const settle = (
  connectable: Connectable,
  type: DeviceType | null,
  reason: Reason,
): Decision => ({ detection: { connectable, type, reasons: [reason] }, settled: true });

export const leaveOpen = (
  connectable: Connectable,
  type: DeviceType | null,
  ...reasons: Reason[]
): Decision => ({ detection: { connectable, type, reasons }, settled: false });
