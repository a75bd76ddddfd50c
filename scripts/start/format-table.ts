import { readPackFrom } from '../../data/pack/read-pack.ts';
import { assessListing } from '../../engine/assess-listing.ts';
import { formatDeviceName } from '../../engine/device-name.ts';
import { createRecogniserOver } from '../../engine/recogniser.ts';
import type { Chip } from '../../tests/support/browser.ts';

export interface Row {
  title: string;
  device: string;
  headline: string;
  source: string;
}

/**
 * What was badged, with device and source: looked up by the very engine and dataset the extension
 * carries.
 */
export async function createRows(chips: readonly Chip[]): Promise<Row[]> {
  const reader = readPackFrom('dist/pack');
  const engine = createRecogniserOver((await reader.open()).names);
  const today = new Date().toISOString().slice(0, 10);
  return Promise.all(
    chips.map(async ({ title, text }) => {
      const clean = title.replace(/^Sponsored Ad - /, '');
      const { identification, support } = await assessListing(
        engine,
        reader,
        { key: clean, kind: 'tile', title: clean, market: 'GB' },
        { regime: 'uk', today },
      );
      return {
        title: clean,
        device: formatDeviceName(identification) ?? '',
        headline: text,
        source: support.claims[0]?.source.publisher ?? '',
      };
    }),
  );
}

const WIDTHS: Record<keyof Row, number> = { title: 48, device: 30, headline: 30, source: 24 };

/** The rows as lines of text, cut to width. */
export function formatTable(rows: readonly Row[]): string {
  const columns = Object.keys(WIDTHS) as (keyof Row)[];
  const cell = (text: string, width: number): string =>
    (text.length > width ? `${text.slice(0, width - 1)}…` : text).padEnd(width);
  const line = (row: Record<keyof Row, string>): string =>
    columns
      .map((column) => cell(row[column], WIDTHS[column]))
      .join('  ')
      .trimEnd();
  const head = { title: 'title', device: 'device', headline: 'headline', source: 'source' };
  return [line(head), ...(rows.length === 0 ? ['(nothing badged)'] : rows.map(line))].join('\n');
}
