import type { Message } from '../engine/assessment.ts';
import { MEANINGS, readSpecLabel, type Mapping, type Meaning } from './columns.ts';

/** Fields of a row by their meaning, or a message naming the one that is wrong. */
export type NamedFields = { fields: Partial<Record<Meaning, unknown>> } | { problem: Message };

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

/** Gives every column of a row the name of its meaning; the first that is filled wins. */
export function mapByMeaning(fields: Record<string, unknown>, mapping: Mapping): NamedFields {
  const named: Partial<Record<Meaning, unknown>> = {};
  for (const meaning of MEANINGS) {
    const columns = mapping[meaning];
    if (columns === undefined) continue;
    const filled = columns.find(
      (column) => Object.hasOwn(fields, column) && !isEmpty(fields[column]),
    );
    const column = filled ?? columns.find((each) => Object.hasOwn(fields, each));
    if (column !== undefined) named[meaning] = fields[column];
  }
  return withSpecs(named, readSpecColumns(fields));
}

function readSpecColumns(fields: Record<string, unknown>): Record<string, unknown> | undefined {
  let labelled: [label: string, value: unknown][] | undefined;
  for (const name of Object.keys(fields)) {
    const label = readSpecLabel(name);
    if (label !== undefined) (labelled ??= []).push([label, fields[name]]);
  }
  return labelled && Object.fromEntries(labelled);
}

function withSpecs(
  named: Partial<Record<Meaning, unknown>>,
  columns: Record<string, unknown> | undefined,
): NamedFields {
  const { specs: cell, ...others } = named;
  const specs = typeof cell === 'string' ? parseSpecs(cell) : cell;
  if (specs === NOT_JSON) return { problem: { id: 'catalogue.problem.specs' } };
  if (columns === undefined)
    return { fields: specs === undefined || specs === null ? others : { ...others, specs } };
  return {
    fields: { ...others, specs: { ...(typeof specs === 'object' ? specs : {}), ...columns } },
  };
}

const NOT_JSON = Symbol('not JSON');

function parseSpecs(cell: string): unknown {
  if (cell.trim() === '') return undefined;
  try {
    return JSON.parse(cell) as unknown;
  } catch {
    return NOT_JSON;
  }
}
