import type { LeftOut } from '../contract.ts';
import type { UpstreamFile, UpstreamReader, UpstreamRow } from './contract.ts';
import { cutWords, isFields, listTexts, parseJson, readMoment, readText } from './read-json.ts';
import type { Fields } from './read-json.ts';

const DAY = 86_400_000;
const MAX_MODELS = 200;
/**
 * Google gives devices sold from 2021 on ten years by themselves; older ones get more on request.
 */
const AUTOMATIC_FROM = '2031';

interface Board {
  image?: { file: number; fields: Fields; published: string };
  /** The newest answer of the update server by kind of hardware. */
  answers: Map<string, { ends: string; extended: string | undefined; published: string }>;
}

/**
 * The ChromeOS update directory: images of boards, each with a day and the models that are sold
 * with it, and answers of Google's update server, each with a day for one kind of hardware. A
 * board is sold in variants: where their months differ nobody can tell whose is whose, and the
 * board is left out. Google's own list names months only.
 */
export const read: UpstreamReader = (files) => {
  const boards = new Map<string, Board>();
  for (const [at, file] of files.entries()) collect(boards, at, file);
  const rows: UpstreamRow[] = [];
  const leftOut: LeftOut[] = [];
  const unclear: string[] = [];
  for (const [name, board] of boards) {
    const why = findFault(board);
    if (why === undefined) rows.push(...listRows(name, board));
    else {
      leftOut.push({ words: name, why });
      unclear.push(...listRows(name, board).map(({ key }) => key));
    }
  }
  return { rows, leftOut, unclear };
};

function collect(
  boards: Map<string, Board>,
  at: number,
  { path, text, published = '' }: UpstreamFile,
): void {
  const [, kind = '', name = ''] = /data\/(images|updates)\/([^/]+)\//.exec(path) ?? [];
  const fields = parseJson(text);
  if (name === '' || !isFields(fields)) return;
  const board: Board = boards.get(name) ?? { answers: new Map() };
  boards.set(name, board);
  if (kind === 'updates') collectAnswer(board, fields, published);
  else if (readMoment(fields.aue_date) !== undefined && published >= (board.image?.published ?? ''))
    board.image = { file: at, fields, published };
}

function collectAnswer(board: Board, fields: Fields, published: string): void {
  const answer = readText(fields.response) ?? '';
  const ends = /\b_eol_date="(\d{4,6})"/.exec(answer)?.[1];
  const hardware = readText(fields.sample_hwid)?.split('-')[0] ?? '';
  if (ends === undefined || published < (board.answers.get(hardware)?.published ?? '')) return;
  const extended = /\b_extended_date="(\d{4,6})"/.exec(answer)?.[1];
  board.answers.set(hardware, {
    ends: toMonth(ends),
    extended: extended === undefined ? undefined : toMonth(extended),
    published,
  });
}

/** A month from a number of days since 1970. */
const toMonth = (days: string): string => new Date(Number(days) * DAY).toISOString().slice(0, 7);

function findFault({ image, answers }: Board): string | undefined {
  if (image === undefined) return 'has no image with a day';
  const months = new Set([monthOf(image.fields), ...[...answers.values()].map(({ ends }) => ends)]);
  return months.size > 1
    ? `is sold in variants with different months: ${[...months].toSorted().join(', ')}`
    : undefined;
}

const monthOf = (fields: Fields): string => readMoment(fields.aue_date)?.slice(0, 7) ?? '';

/**
 * A model text holds several: "ASUS Chromebook CX14(CX1405CTAZ), ASUS Chromebook CB14(CB1405CTAZ)".
 */
export const splitModels = (text: string): string[] =>
  text
    .replace(/([^\s(])\(/g, '$1 (')
    .split(/,(?![^()]*\))/)
    .map((model) => model.trim())
    .filter((model) => model !== '');

function listRows(name: string, { image, answers }: Board): UpstreamRow[] {
  if (image === undefined) return [];
  const until = monthOf(image.fields);
  const isOptIn =
    until < AUTOMATIC_FROM &&
    [...answers.values()].some(({ extended }) => extended !== undefined && extended < until);
  const models = new Set(listTexts(image.fields.models).flatMap(splitModels));
  return [...models].slice(0, MAX_MODELS).map((model) => ({
    key: `${name}/${model}`,
    file: image.file,
    model,
    brand: model.split(' ')[0] ?? '',
    until,
    words: cutWords(`${model} ${String(image.fields.aue_date)}`),
    ...(isOptIn ? { optIn: true as const } : {}),
  }));
}
