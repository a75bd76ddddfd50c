import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

/** What is remembered of an address: the answer by its hash, and how to ask whether it changed. */
const entrySchema = v.object({
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  on: v.string(),
  etag: v.optional(v.string()),
  lastModified: v.optional(v.string()),
  contentType: v.optional(v.string()),
});
const indexSchema = v.record(v.string(), entrySchema);
export type SnapshotEntry = v.InferOutput<typeof entrySchema>;

export const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Answers on disk, each under its hash, with an index by address. An answer is never changed. */
export class Snapshots {
  constructor(private readonly folder: string) {}

  find(address: string): SnapshotEntry | undefined {
    const entry = this.readIndex()[address];
    return entry !== undefined && existsSync(this.pathOf(entry.sha256)) ? entry : undefined;
  }

  /** The stored bytes; undefined where they are gone or were changed by somebody. */
  read(sha256: string): Uint8Array | undefined {
    if (!existsSync(this.pathOf(sha256))) return undefined;
    const bytes = readFileSync(this.pathOf(sha256));
    return hash(bytes) === sha256 ? bytes : undefined;
  }

  write(address: string, bytes: Uint8Array, entry: Omit<SnapshotEntry, 'sha256'>): SnapshotEntry {
    mkdirSync(this.folder, { recursive: true });
    const sha256 = hash(bytes);
    if (this.read(sha256) === undefined) writeWhole(this.pathOf(sha256), bytes);
    const whole = { sha256, ...entry };
    const index = { ...this.readIndex(), [address]: whole };
    writeWhole(join(this.folder, 'index.json'), `${JSON.stringify(index, null, 1)}\n`);
    return whole;
  }

  private pathOf(sha256: string): string {
    return join(this.folder, sha256);
  }

  private readIndex(): Record<string, SnapshotEntry> {
    const file = join(this.folder, 'index.json');
    if (!existsSync(file)) return {};
    try {
      return v.parse(indexSchema, JSON.parse(readFileSync(file, 'utf8')));
    } catch {
      // A broken index costs one unconditional request each.
      return {};
    }
  }
}

/** Writes beside the file and renames, so that a killed process leaves the old file or the new. */
export function writeWhole(file: string, content: Uint8Array | string): void {
  const beside = `${file}.${process.pid}.part`;
  writeFileSync(beside, content);
  renameSync(beside, file);
}
