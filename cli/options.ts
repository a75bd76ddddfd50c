import { parseArgs } from 'node:util';
import { listLanguages } from '../engine/i18n/catalogues.ts';
import type { RegimeId } from '../engine/assessment.ts';
import type { Layer } from '../messages/contracts.ts';
import type { OutputFormat } from './output/format.ts';

export interface Options {
  words: string[];
  format: OutputFormat;
  regime: RegimeId;
  asOf: string;
  url?: string;
  layer?: Layer;
  settings?: string;
  json: boolean;
  data?: string;
  lang: string;
  help: boolean;
}

/** A mistake in how the command was called; the message says what to write instead. */
export class UsageError extends Error {}

function readChoice<Value extends string>(
  name: string,
  value: string | undefined,
  allowed: readonly Value[],
  fallback: Value,
): Value {
  if (value === undefined) return fallback;
  const found = allowed.find((one) => one === value);
  if (found === undefined)
    throw new UsageError(`--${name} ${value}: write one of ${allowed.join(', ')}`);
  return found;
}

function readDay(value: string | undefined): string {
  if (value === undefined) return new Date().toISOString().slice(0, 10);
  const valid =
    /^\d{4}-\d{2}-\d{2}$/.test(value) &&
    !Number.isNaN(Date.parse(value)) &&
    new Date(value).toISOString().startsWith(value);
  if (!valid) throw new UsageError(`--as-of ${value}: write a day as YYYY-MM-DD`);
  return value;
}

/** Reads the arguments after the command word. Throws `UsageError`. */
export function readOptions(args: readonly string[]): Options {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      strict: true,
      options: {
        format: { type: 'string' },
        regime: { type: 'string' },
        'as-of': { type: 'string' },
        url: { type: 'string' },
        layer: { type: 'string' },
        settings: { type: 'string' },
        json: { type: 'boolean' },
        data: { type: 'string' },
        lang: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
  return {
    words: positionals,
    format: readChoice(
      'format',
      values.format,
      ['ndjson', 'csv', 'table'],
      process.stdout.isTTY ? 'table' : 'ndjson',
    ),
    regime: readChoice('regime', values.regime, ['uk', 'eu'], 'uk'),
    asOf: readDay(values['as-of']),
    ...(values.url === undefined ? {} : { url: values.url }),
    ...(values.layer === undefined
      ? {}
      : {
          layer: readChoice<Layer>(
            'layer',
            values.layer,
            ['adapter', 'structured-data', 'structure'],
            'structure',
          ),
        }),
    ...(values.settings === undefined ? {} : { settings: values.settings }),
    json: values.json === true,
    ...(values.data === undefined ? {} : { data: values.data }),
    lang: readChoice('lang', values.lang, listLanguages(), 'en'),
    help: values.help === true,
  };
}
