import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

/**
 * Rows of the facts, decoded at the border. A password row's user name and password
 * are never read.
 */
const text = v.nullish(v.string());
const support = v.object({
  brand: v.string(),
  maker: v.string(),
  category: v.string(),
  line: text,
  models: v.array(v.string()),
  gtins: v.array(v.string()),
  basis: v.string(),
  until: text,
  years: v.nullish(v.number()),
  released: text,
  jurisdiction: v.string(),
  source_kind: v.string(),
  source_url: v.string(),
  source_date: text,
  read_on: v.string(),
  note: v.fallback(v.string(), ''),
});
const contact = v.object({
  brand: v.string(),
  maker: v.string(),
  aliases: v.array(v.string()),
  psti_page_url: text,
  statement_of_compliance_url: text,
  vuln_report_url: text,
  vuln_report_email: text,
  security_txt_url: text,
  acknowledge_within_days: v.nullish(v.number()),
  status_updates: text,
  source_url: v.string(),
  read_on: v.string(),
  note: v.fallback(v.string(), ''),
});
const password = v.object({
  brand: v.string(),
  maker: v.string(),
  category: v.string(),
  models: v.array(v.string()),
  line: text,
  status: v.string(),
  cve: v.array(v.string()),
  fixed_in: text,
  year: v.nullish(v.number()),
  source_kind: v.string(),
  source_url: v.string(),
  read_on: v.string(),
  note: v.fallback(v.string(), ''),
});
const label = v.object({
  scheme: v.string(),
  brand: v.string(),
  models: v.array(v.string()),
  category: v.string(),
  level: v.nullish(v.string(), 'granted'),
  issued: text,
  expires: text,
  support_until: text,
  source_url: v.string(),
  read_on: v.string(),
  note: v.fallback(v.string(), ''),
});
const exploited = v.object({
  cve: v.string(),
  brand: v.string(),
  models: v.array(v.string()),
  date_added: v.string(),
  eol_note: v.boolean(),
  source_url: v.string(),
  read_on: v.string(),
});

export type SupportRow = v.InferOutput<typeof support>;
export type ContactRow = v.InferOutput<typeof contact>;
export type PasswordRow = v.InferOutput<typeof password>;
export type LabelRow = v.InferOutput<typeof label>;
export type ExploitedRow = v.InferOutput<typeof exploited>;

export interface Facts {
  support: SupportRow[];
  contacts: ContactRow[];
  passwords: PasswordRow[];
  labels: LabelRow[];
  exploited: ExploitedRow[];
}

const KINDS: { kind: keyof Facts; matches: RegExp; schema: v.GenericSchema }[] = [
  { kind: 'contacts', matches: /contacts/, schema: contact },
  { kind: 'passwords', matches: /passwords/, schema: password },
  { kind: 'labels', matches: /labels/, schema: label },
  { kind: 'exploited', matches: /kev/, schema: exploited },
  { kind: 'support', matches: /support/, schema: support },
];

/**
 * All fact rows under a folder, told apart by file or folder name. Throws with file and line on a
 * row of the wrong shape.
 */
export function readFacts(folder: string): Facts {
  if (!existsSync(folder))
    throw new Error(
      `${folder}: no such folder; the facts stand in ../shared/facts beside the repository`,
    );
  const facts: Facts = { support: [], contacts: [], passwords: [], labels: [], exploited: [] };
  for (const file of filesUnder(folder)) {
    const kind = KINDS.find(({ matches }) => matches.test(file.slice(folder.length)));
    if (kind) (facts[kind.kind] as unknown[]).push(...rowsOf(file, kind.schema));
  }
  return facts;
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory()
        ? filesUnder(path)
        : name.endsWith('.jsonl')
          ? [path]
          : [];
    });
}

function rowsOf(file: string, schema: v.GenericSchema): unknown[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, at) => {
      if (line.trim() === '') return [];
      const result = v.safeParse(schema, JSON.parse(line));
      if (!result.success)
        throw new Error(
          `${file}:${at + 1}: ${v.getDotPath(result.issues[0]) ?? 'row'}: ${result.issues[0].message}`,
        );
      return [result.output];
    });
}
