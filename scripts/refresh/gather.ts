import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CollectionFile } from '../../data/schema/source.ts';
import { createPattern, listAddresses, Refusal, toText, type StoredDocument } from './documents.ts';
import { fetchDocument, type FetchLimits } from './fetch-document.ts';
import { fetchRepository, findStoredRepository, readRepository } from './repository.ts';
import { hash, type Snapshots } from './snapshots.ts';

export interface Gathering {
  /** Folder of stored copies; absent = the network. */
  from?: string;
  /** Commit of stored repositories, where another than the newest is wanted. */
  at?: string;
  snapshots: Snapshots;
  /** Where repositories are kept between runs. */
  cache: string;
  limits: FetchLimits;
  /** Where repositories are fetched from; tests give another place. */
  gitBase?: string;
  /** CVE numbers that rows cite, for sources that watch them. */
  watched: readonly string[];
}

/** All documents of a source, from the network or from stored copies. Throws `Refusal`. */
export async function gatherDocuments(
  id: string,
  source: CollectionFile,
  gathering: Gathering,
): Promise<StoredDocument[]> {
  const documents = await gatherRaw(id, source, gathering);
  for (const document of documents) refuseWrong(document, source);
  refuseUnmarked(documents, source);
  return documents;
}

/**
 * Every document that was asked for by name must hold the marks; of those found by a pattern or a
 * link, one.
 */
function refuseUnmarked(
  documents: readonly StoredDocument[],
  { markers = [], repository, request }: CollectionFile,
): void {
  const isFound =
    request?.follow !== undefined || repository?.files.some((file) => file.includes('*'));
  const texts = documents
    .filter((document) => !isPdf(document))
    .map((document) => [document.path, tidy(toText(document))] as const);
  for (const marker of markers) {
    const without = texts.filter(([, text]) => !text.includes(tidy(marker))).map(([path]) => path);
    if (without.length > 0 && (!isFound || without.length === texts.length))
      throw new Refusal(
        `${without[0]}: no longer holds "${marker}"; look at the page and its settings`,
      );
  }
}

/** Marks are words: how they are spaced and escaped does not matter. */
const tidy = (text: string): string =>
  text.replaceAll('&amp;', '&').replaceAll('&nbsp;', ' ').replace(/\s+/g, ' ');

const isPdf = ({ bytes }: StoredDocument): boolean => bytes[0] === 0x25 && bytes[1] === 0x50;

function gatherRaw(
  id: string,
  source: CollectionFile,
  gathering: Gathering,
): Promise<StoredDocument[]> | StoredDocument[] {
  const { from, at, cache, gitBase } = gathering;
  if (source.repository !== undefined && source.upstream?.watch === undefined) {
    const { repository } = source;
    const folder =
      from === undefined
        ? fetchRepository(repository, cache, gitBase)
        : findStoredRepository(from, repository.name);
    if (folder !== undefined) return readRepository(folder, repository, at);
  }
  if (from !== undefined) return readSavedFolder(join(from, id), source);
  return fetchAll(source, gathering);
}

/** Files that somebody saved in a folder named after the source, with a list of their addresses. */
function readSavedFolder(folder: string, { address }: CollectionFile): StoredDocument[] {
  if (!existsSync(folder)) throw new Refusal(`no stored copy: ${folder}`);
  const listed = join(folder, 'addresses.json');
  const addresses = existsSync(listed)
    ? (JSON.parse(readFileSync(listed, 'utf8')) as Record<string, string>)
    : {};
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'addresses.json')
    .map(({ name }) => name)
    .toSorted();
  if (names.length === 0) throw new Refusal(`no stored copy: ${folder} is empty`);
  return names.map((name) => {
    const bytes = readFileSync(join(folder, name));
    return { path: addresses[name] ?? address, bytes, sha256: hash(bytes), ...guessType(name) };
  });
}

const guessType = (name: string): { contentType?: string } => {
  const type = {
    html: 'text/html',
    htm: 'text/html',
    json: 'application/json',
    pdf: 'application/pdf',
    txt: 'text/plain',
  }[name.split('.').at(-1)?.toLowerCase() ?? ''];
  return type === undefined ? {} : { contentType: type };
};

const MAX_FOLLOWED = 100;

async function fetchAll(source: CollectionFile, gathering: Gathering): Promise<StoredDocument[]> {
  const documents: StoredDocument[] = [];
  const addresses = await findAddresses(source, gathering);
  for (const address of addresses) documents.push(await fetchOne(address, source, gathering));
  const patterns = source.request?.follow?.map((pattern) => createPattern(pattern)) ?? [];
  for (const address of documents
    .flatMap((page) => listLinks(page, patterns))
    .slice(0, MAX_FOLLOWED))
    documents.push(await fetchOne(address, source, gathering));
  return documents;
}

/** The addresses to ask: those of the registry, records on the watch list, or made of an index. */
async function findAddresses(source: CollectionFile, gathering: Gathering): Promise<string[]> {
  if (source.upstream?.watch !== undefined) return listRecords(source, gathering);
  const expand = source.request?.expand;
  if (expand === undefined) return listAddresses(source);
  const values = new Set<string>();
  for (const address of expand.addresses)
    collectValues(
      JSON.parse(toText(await fetchOne(address, source, gathering))),
      expand.field,
      values,
    );
  if (values.size === 0) throw new Refusal(`${expand.addresses[0]}: names no ${expand.field}`);
  return inBatches([...values].toSorted(), expand.batch).map((batch) =>
    expand.template.replace('{values}', encodeURIComponent(batch.join(','))),
  );
}

const MAX_VALUES = 5_000;

/** All texts of one field, at any depth. */
function collectValues(value: unknown, field: string, values: Set<string>): void {
  if (values.size >= MAX_VALUES || typeof value !== 'object' || value === null) return;
  for (const [name, one] of Object.entries(value))
    if (name === field && typeof one === 'string') values.add(one);
    else collectValues(one, field, values);
}

const inBatches = <Item>(items: readonly Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  );

function fetchOne(
  address: string,
  { hosts = [], request }: CollectionFile,
  { snapshots, limits }: Gathering,
): Promise<StoredDocument> {
  return fetchDocument(
    {
      address,
      hosts,
      ...(request?.method === undefined ? {} : { method: request.method }),
      ...(request?.body === undefined ? {} : { body: request.body }),
      ...(request?.headers === undefined ? {} : { headers: request.headers }),
    },
    snapshots,
    { ...limits, maxBytes: request?.maxBytes ?? limits.maxBytes },
  );
}

/** Records stand in folders by year and by the thousands of their number. */
const listRecords = ({ repository }: CollectionFile, { watched }: Gathering): string[] =>
  watched.flatMap((cve) => {
    const [, year = '', number = ''] = /^CVE-(\d{4})-(\d{4,})$/.exec(cve) ?? [];
    return year === '' || repository === undefined
      ? []
      : [
          `https://raw.githubusercontent.com/${repository.name}/${repository.branch ?? 'HEAD'}/cves/${year}/${number.slice(0, -3)}xxx/${cve}.json`,
        ];
  });

const LINK = /\bhref=["']([^"'\s]{1,800})["']/gi;

function listLinks(page: StoredDocument, patterns: readonly RegExp[]): string[] {
  if (patterns.length === 0) return [];
  const links = [...toText(page).matchAll(LINK)].flatMap(([, href = '']) => {
    const plain = href.replaceAll('&amp;', '&');
    return URL.canParse(plain, page.path) ? [new URL(plain, page.path).href] : [];
  });
  return [...new Set(links)].filter(
    (link) => link !== page.path && patterns.some((pattern) => pattern.test(decodeURI(link))),
  );
}

/** Words of pages that a server sends in place of the answer. */
const WALLS = [
  /<title>\s*(?:access denied|just a moment|attention required|robot check|are you a robot|pardon our interruption)/i,
  /\b(?:captcha-delivery|_incapsula_resource|cf-chl-|px-captcha|automated access to)/i,
  /type the characters you see in this image/i,
];
const MAX_LOOKED_AT = 200_000;

/** A wall against robots or half a file is no answer. */
function refuseWrong(document: StoredDocument, { reach }: CollectionFile): void {
  if (document.bytes.length === 0) throw new Refusal(`${document.path}: is empty`);
  if (isPdf(document)) return;
  if (reach === 'pdf') throw new Refusal(`${document.path}: is no PDF`);
  const text = toText(document);
  const head = text.slice(0, MAX_LOOKED_AT);
  if (WALLS.some((words) => words.test(head)))
    throw new Refusal(
      `${document.path}: is a page against robots; open it in a browser and use --from`,
    );
  if (
    /^\s*<(?:!doctype html|html)\b/i.test(head) &&
    !/<\/html>\s*(?:<!--[\s\S]{0,500}-->\s*)?$/i.test(text.slice(-2_000))
  )
    throw new Refusal(`${document.path}: breaks off before its end`);
  if (/^\s*[[{]/.test(head) && !isJson(text))
    throw new Refusal(`${document.path}: breaks off before its end`);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
