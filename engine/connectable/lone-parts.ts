import { foldWords, quoteTokens, readToken, type Tokens } from '../text/tokens.ts';
import nonDevices from './lexicon/non-devices.json';
import type { Signal } from './signals.ts';
import type { TitleReading } from './title-reading.ts';

const COMPATIBLE: ReadonlySet<string> = new Set([
  ...['compatible', 'compatibles', 'compatibile', 'compatibili', 'kompatibel', 'kompatible'],
]);
const MAX_BEFORE_PART = 2;

/** "PIXMA TS5350i compatible black ink": a device's name only tells what the part fits. */
export const findCompatiblePart = ({ heads, tokens }: TitleReading): Signal | undefined =>
  heads.find(
    ({ lexeme, mode, from }) =>
      mode === 'other' &&
      lexeme.kind === 'accessory' &&
      Array.from({ length: MAX_BEFORE_PART }, (_, n) => readToken(tokens, from - 1 - n)).some(
        (word) => COMPATIBLE.has(word),
      ),
  );

const POWERED: ReadonlySet<string> = new Set(nonDevices.powered);

/** "Air monitor Wi-Fi", "inverter, WLAN": mostly a part of something; with a link, goods. */
export const isPowered = (tokens: Tokens, signal: Signal): boolean =>
  POWERED.has(foldWords(quoteTokens(tokens, signal)).join(' '));
