import { hashBytes, hashValue } from '../../canonical-hash.ts';
import type { Case, Entry, Picture, Visit } from '../../store/record-schema.ts';
import { toPictureId } from '../../store/records.ts';
import { FILES } from './export-zip.ts';
import { parseLines } from './import-lines.ts';
import { openZip, ZIP_LIMITS } from './open-zip.ts';

/** Somebody's record, ready to be added, and what of it is not what its SHA-256 says. */
export interface Imported {
  case: Case;
  entries: Entry[];
  visits: Visit[];
  pictures: Picture[];
  /** Parts whose SHA-256 is another one. */
  altered: number;
  /** Pictures that visits name and the file does not hold. */
  missing: number;
}

/** Why a file was not taken: `line` and `problem` where they can be named. */
export interface ImportFailure {
  why: 'too-large' | 'damaged' | 'no-record' | 'line';
  line?: number;
  problem?: string;
}

const PICTURE = /^pictures\/([0-9a-f]{64})\.png$/;
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const MAX_PICTURE = 20_000_000;

/** Reads a colleague's export, a ZIP or its lines alone. Nothing is kept yet. */
export async function readRecordFile(
  file: Blob,
  caseId: string,
): Promise<Imported | ImportFailure> {
  const files = (await isZip(file)) ? await readZip(file) : await readText(file);
  if (typeof files === 'string') return { why: files };
  const lines = files.get(FILES.lines);
  if (lines === undefined) return { why: 'no-record' };
  const parsed = parseLines(decodeText(lines), caseId);
  if ('problem' in parsed) return { why: 'line', ...parsed };
  const { pictures, wrong } = await takePictures(files, parsed.visits);
  const known = new Set(pictures.map(({ id }) => id));
  const wanted = new Set(
    parsed.visits.flatMap(({ hashes: { picture } }) =>
      picture === undefined ? [] : [toPictureId(caseId, picture)],
    ),
  );
  return {
    ...parsed,
    pictures,
    altered: (await countAltered(parsed.visits)) + wrong,
    missing: [...wanted].filter((id) => !known.has(id)).length,
  };
}

const decodeText = (bytes: Uint8Array<ArrayBuffer>): string => new TextDecoder().decode(bytes);

async function isZip(file: Blob): Promise<boolean> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  return first === 0x50 && second === 0x4b;
}

const readZip = (file: Blob): ReturnType<typeof openZip> =>
  openZip(file, (name) => name === FILES.lines || PICTURE.test(name));

async function readText(file: Blob): Promise<Map<string, Uint8Array<ArrayBuffer>> | 'too-large'> {
  if (file.size > ZIP_LIMITS.packed) return 'too-large';
  return new Map([[FILES.lines, new Uint8Array(await file.arrayBuffer())]]);
}

/** The pictures that visits name, where they are pictures and the ones named. */
async function takePictures(
  files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>,
  visits: readonly Visit[],
): Promise<{ pictures: Picture[]; wrong: number }> {
  const pictures: Picture[] = [];
  let wrong = 0;
  const seen = new Set<string>();
  for (const { hashes, at, shown, case: caseId } of visits) {
    const { picture: hash } = hashes;
    const bytes = hash === undefined ? undefined : files.get(`pictures/${hash}.png`);
    if (hash === undefined || bytes === undefined || seen.has(hash)) continue;
    seen.add(hash);
    if ((await hashBytes(bytes)) === hash && isPng(bytes))
      pictures.push({ id: toPictureId(caseId, hash), case: caseId, at, page: shown.page, bytes });
    else wrong++;
  }
  return { pictures, wrong };
}

const isPng = (bytes: Uint8Array): boolean =>
  bytes.length <= MAX_PICTURE && PNG.every((byte, at) => bytes[at] === byte);

async function countAltered(visits: readonly Visit[]): Promise<number> {
  let altered = 0;
  for (const { shown, found, hashes } of visits) {
    if ((await hashValue(shown)) !== hashes.shown) altered++;
    if ((await hashValue(found)) !== hashes.found) altered++;
  }
  return altered;
}
