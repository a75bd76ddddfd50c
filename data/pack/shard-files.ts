import { hashText } from '../../engine/text/tokens.ts';
import type { BrandRecord } from '../../engine/packed-dataset.ts';
import { decodeShard } from './decode-pack.ts';

/**
 * Shards stand in files of some dozens, one a line: alike as they are, they take little more than
 * half the room together. Which file holds a brand follows from its id, so no list has to say it.
 */
const FILES = 64;

/** File of a brand's shard, below the pack's folder. */
export const nameShardFile = (id: string): string =>
  `shards/${String((hashText(id) >>> 0) % FILES).padStart(2, '0')}.ndjson`;

/** The files of all shards, by name, in the order of the brands. */
export function formatShardFiles(shards: readonly BrandRecord[]): Map<string, string> {
  const files = new Map<string, string>();
  for (const shard of shards) {
    const name = nameShardFile(shard.id);
    // The id first, since a shard is found by how its line begins.
    const { id, ...rest } = shard;
    files.set(name, `${files.get(name) ?? ''}${JSON.stringify({ id, ...rest })}\n`);
  }
  return files;
}

/**
 * The shard of a brand in the text of its file; only its own line is parsed. Throws, naming file
 * and brand, when it is missing or damaged, followed by `advice`.
 */
export function readShard(text: string, id: string, { file, advice }: ShardPlace): BrandRecord {
  const name = `${file}: ${id}`;
  const from = findLine(text, `{"id":"${id}",`);
  if (from < 0) throw new Error(`${name}: missing, or the file is damaged or cut short; ${advice}`);
  const end = text.indexOf('\n', from);
  return decodeShard(parse(text.slice(from, end < 0 ? undefined : end), name, advice), id, name);
}

/** Where a shard stands, and what to do when it cannot be read. */
export interface ShardPlace {
  file: string;
  advice: string;
}

function findLine(text: string, start: string): number {
  if (text.startsWith(start)) return 0;
  const before = text.indexOf(`\n${start}`);
  return before < 0 ? before : before + 1;
}

function parse(line: string, name: string, advice: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    throw new Error(`${name}: damaged or cut short; ${advice}`);
  }
}
