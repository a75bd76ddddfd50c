import { formatDeviceName } from '../../engine/device-name.ts';
import type { Problem } from '../problem.ts';
import type { Result } from '../result.ts';

const WIDTHS = { title: 48, device: 32, scope: 12, headline: 34 } as const;

const fitWidth = (text: string, width: number): string =>
  text.length > width ? `${text.slice(0, width - 1)}…` : text.padEnd(width);
// A title may carry terminal control sequences; none reaches the terminal.
const stripControls = (text: string): string => text.replace(/[\p{Cc}\p{Cf}]/gu, ' ');

function nameDevice({ connectable, identification: found }: Result): string {
  if (connectable === 'no') return '(not a connectable device)';
  return formatDeviceName(found) ?? `(${found.level})`;
}

export const formatTableHeader = (): string =>
  [
    fitWidth('TITLE', WIDTHS.title),
    fitWidth('DEVICE', WIDTHS.device),
    fitWidth('SCOPE', WIDTHS.scope),
    fitWidth('SAYS', WIDTHS.headline),
    'SOURCE',
  ].join('  ');

/** A result or a problem as one line for a terminal. */
export function formatTableLine(result: Result | Problem): string {
  if ('error' in result) return `line ${result.line}: ${stripControls(result.error)}`;
  return [
    fitWidth(stripControls(result.title), WIDTHS.title),
    fitWidth(stripControls(nameDevice(result)), WIDTHS.device),
    fitWidth(result.scope, WIDTHS.scope),
    fitWidth(result.headline, WIDTHS.headline),
    result.support.claims[0]?.source.url ?? '',
  ]
    .join('  ')
    .trimEnd();
}
