import { parseArgs, type ParseArgsConfig } from 'node:util';
import { MEANINGS, type Mapping, type Meaning } from '../catalogue/columns.ts';
import { INPUT_FORMATS, type InputFormat } from '../catalogue/input/open-catalogue.ts';
import { listLanguages } from '../engine/i18n/catalogues.ts';
import { toLocalDay } from '../engine/i18n/local-day.ts';
import type { RegimeId } from '../engine/assessment.ts';
import type { Layer } from '../messages/contracts.ts';
import { findNearest } from './nearest.ts';
import type { OutputFormat } from './output/format.ts';

const ONLY = ['attention', 'devices', 'all'] as const;
const FAIL_ON = ['caution', 'alert'] as const;
const MAX_JOBS = 64;

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
  version: boolean;
  /** Which rows `check` prints. */
  only: (typeof ONLY)[number];
  /** `check` prints one record a maker, not one a row. */
  groupByMaker: boolean;
  /** File that `check` writes to in place of standard output. */
  out?: string;
  failOn?: (typeof FAIL_ON)[number];
  jobs: number;
  quiet: boolean;
  input?: InputFormat;
  /** Columns whose meaning is said. */
  mapping?: Mapping;
}

/** A mistake in how the command was called; the message says what to write instead. */
export class UsageError extends Error {}

const FLAGS = {
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
  version: { type: 'boolean', short: 'V' },
  only: { type: 'string' },
  group: { type: 'string' },
  out: { type: 'string', short: 'o' },
  'fail-on': { type: 'string' },
  jobs: { type: 'string', short: 'j' },
  quiet: { type: 'boolean', short: 'q' },
  input: { type: 'string' },
  column: { type: 'string', multiple: true },
} as const satisfies ParseArgsConfig['options'];

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
  if (value === undefined) return toLocalDay();
  const valid =
    /^\d{4}-\d{2}-\d{2}$/.test(value) &&
    !Number.isNaN(Date.parse(value)) &&
    new Date(value).toISOString().startsWith(value);
  if (!valid) throw new UsageError(`--as-of ${value}: write a day as YYYY-MM-DD`);
  return value;
}

function readJobs(value: string | undefined): number {
  if (value === undefined) return 1;
  const jobs = Number(value);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > MAX_JOBS)
    throw new UsageError(`--jobs ${value}: write a number from 1 to ${MAX_JOBS}`);
  return jobs;
}

/** `--column title=Product`: what a column means, in the file's own spelling. */
function readMapping(values: readonly string[]): Mapping {
  const mapping: Mapping = {};
  for (const value of values) {
    const at = value.indexOf('=');
    const meaning = MEANINGS.find((each) => each === value.slice(0, Math.max(0, at)));
    if (meaning === undefined || at === value.length - 1)
      throw new UsageError(
        `--column ${value}: write a meaning and a column, as title=Product; meanings are ${MEANINGS.join(', ')}`,
      );
    addColumn(mapping, meaning, value.slice(at + 1));
  }
  return mapping;
}

function addColumn(mapping: Mapping, meaning: Meaning, column: string): void {
  (mapping[meaning] ??= []).push(column);
}

/** Names the flag that nobody knows, and the one that may have been meant. */
function checkFlags(args: readonly string[]): void {
  const { tokens } = parseArgs({
    args: [...args],
    options: FLAGS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option' || Object.hasOwn(FLAGS, token.name)) continue;
    const nearest = findNearest(token.name, Object.keys(FLAGS));
    throw new UsageError(
      `${token.rawName}: no such option${nearest === undefined ? '' : `; did you mean --${nearest}?`}`,
    );
  }
}

const parseStrictly = (args: readonly string[]) =>
  parseArgs({ args: [...args], allowPositionals: true, strict: true, options: FLAGS });

function parseFlags(args: readonly string[]): ReturnType<typeof parseStrictly> {
  checkFlags(args);
  try {
    return parseStrictly(args);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** Reads the arguments after the command word. Throws `UsageError`. */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parseFlags(args);
  const { url, layer, settings, data, out, input, column } = values;
  const failOn = values['fail-on'];
  return {
    words: positionals,
    format: readChoice(
      'format',
      values.format,
      ['ndjson', 'csv', 'xlsx', 'table'],
      chooseFormat(out),
    ),
    regime: readChoice('regime', values.regime, ['uk', 'eu'], 'uk'),
    asOf: readDay(values['as-of']),
    json: values.json === true,
    lang: readChoice('lang', values.lang, listLanguages(), 'en'),
    help: values.help === true,
    version: values.version === true,
    only: readChoice('only', values.only, ONLY, 'all'),
    groupByMaker: readChoice('group', values.group, ['maker', 'none'], 'none') === 'maker',
    jobs: readJobs(values.jobs),
    quiet: values.quiet === true,
    ...(url === undefined ? {} : { url }),
    ...(layer === undefined ? {} : { layer: readLayer(layer) }),
    ...(settings === undefined ? {} : { settings }),
    ...(data === undefined ? {} : { data }),
    ...(out === undefined ? {} : { out }),
    ...(failOn === undefined ? {} : { failOn: readChoice('fail-on', failOn, FAIL_ON, 'alert') }),
    ...(input === undefined ? {} : { input: readChoice('input', input, INPUT_FORMATS, 'csv') }),
    ...(column === undefined ? {} : { mapping: readMapping(column) }),
  };
}

const readLayer = (layer: string): Layer =>
  readChoice<Layer>('layer', layer, ['adapter', 'structured-data', 'structure'], 'structure');

/** A table for a terminal; a file is written in the form that its ending names. */
function chooseFormat(out: string | undefined): OutputFormat {
  const ending = /\.(ndjson|csv|xlsx)$/i.exec(out ?? '')?.[1]?.toLowerCase();
  if (ending === 'csv' || ending === 'xlsx') return ending;
  return out === undefined && process.stdout.isTTY ? 'table' : 'ndjson';
}
