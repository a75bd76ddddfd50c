import { Refusal, type StoredDocument } from './documents.ts';
import type { Snapshots } from './snapshots.ts';

/** What one request may cost, and the clock; tests give other values. */
export interface FetchLimits {
  maxBytes: number;
  timeoutMs: number;
  /** Between two requests to one host. */
  delayMs: number;
  maxRetries: number;
  /** A server that asks for a longer wait is left alone. */
  maxWaitMs: number;
  wait: (ms: number) => Promise<void>;
  today: string;
}

export const DEFAULT_LIMITS: Omit<FetchLimits, 'today'> = {
  maxBytes: 10_000_000,
  timeoutMs: 60_000,
  delayMs: 2_000,
  maxRetries: 2,
  maxWaitMs: 120_000,
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};

export interface Asked {
  address: string;
  hosts: readonly string[];
  method?: 'GET' | 'POST';
  body?: string;
  headers?: Record<string, string>;
}

const AGENT = 'Useby-dataset-refresh/1 (corrections@useby.example; asks a few times a month)';
const MAX_REDIRECTS = 5;
const RETRIED = new Set([429, 502, 503, 504]);
const lastAsked = new Map<string, number>();

/**
 * One document, asked politely: only of hosts on the list, also after redirects; with what we hold
 * already, so that an unchanged answer costs nothing. Throws `Refusal` with a sentence.
 */
export async function fetchDocument(
  asked: Asked,
  snapshots: Snapshots,
  limits: FetchLimits,
): Promise<StoredDocument> {
  const key = asked.body === undefined ? asked.address : `${asked.address} ${asked.body}`;
  const known = snapshots.find(key);
  const response = await ask(asked, limits, {
    ...(known?.etag === undefined ? {} : { 'If-None-Match': known.etag }),
    ...(known?.lastModified === undefined ? {} : { 'If-Modified-Since': known.lastModified }),
  });
  if (response.status === 304) {
    const bytes = known && snapshots.read(known.sha256);
    if (known === undefined || bytes === undefined)
      throw new Refusal(`${asked.address}: answers "not changed", but nothing is held`);
    return createDocument(asked.address, bytes, known);
  }
  const bytes = await readBody(response, asked.address, limits);
  const entry = snapshots.write(key, bytes, {
    on: limits.today,
    ...readHeader(response, 'etag', 'etag'),
    ...readHeader(response, 'last-modified', 'lastModified'),
    ...readHeader(response, 'content-type', 'contentType'),
  });
  return createDocument(asked.address, bytes, entry);
}

const readHeader = <Name extends string>(
  response: Response,
  header: string,
  name: Name,
): Partial<Record<Name, string>> => {
  const value = response.headers.get(header);
  return value === null ? {} : ({ [name]: value } as Partial<Record<Name, string>>);
};

const createDocument = (
  path: string,
  bytes: Uint8Array,
  { sha256, contentType }: { sha256: string; contentType?: string | undefined },
): StoredDocument => ({
  path,
  bytes,
  sha256,
  ...(contentType === undefined ? {} : { contentType }),
});

/** Asks, waits where the server says so, and gives up with a sentence. */
async function ask(
  asked: Asked,
  limits: FetchLimits,
  condition: Record<string, string>,
): Promise<Response> {
  for (let attempt = 0; ; attempt++) {
    const response = await follow(asked, limits, condition);
    if (response.ok || response.status === 304) return response;
    await response.body?.cancel();
    if (!RETRIED.has(response.status) || attempt >= limits.maxRetries)
      throw new Refusal(`${asked.address}: answers ${response.status}`);
    const wait =
      readRetryAfter(response.headers.get('retry-after')) ?? limits.delayMs * 2 ** attempt;
    if (wait > limits.maxWaitMs)
      throw new Refusal(
        `${asked.address}: answers ${response.status} and asks to wait ${Math.round(wait / 1000)} s; come back later`,
      );
    await limits.wait(wait);
  }
}

/** `Retry-After` in milliseconds: seconds, or a date. */
export function readRetryAfter(value: string | null, now = Date.now()): number | undefined {
  if (value === null) return undefined;
  if (/^\d+$/.test(value.trim())) return Number(value) * 1000;
  const at = Date.parse(value);
  return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}

async function follow(
  asked: Asked,
  limits: FetchLimits,
  condition: Record<string, string>,
): Promise<Response> {
  let address = asked.address;
  for (let step = 0; step <= MAX_REDIRECTS; step++) {
    await beginTurn(address, asked.hosts, limits);
    const response = await request({ ...asked, address }, limits, condition);
    const to = response.headers.get('location');
    if (response.status < 300 || response.status >= 400 || response.status === 304 || to === null)
      return response;
    await response.body?.cancel();
    if (!URL.canParse(to, address)) throw new Refusal(`${address}: is redirected to no address`);
    address = new URL(to, address).href;
  }
  throw new Refusal(`${asked.address}: is redirected more than ${MAX_REDIRECTS} times`);
}

/** Refuses hosts that are not on the list; waits its turn at those that are. */
async function beginTurn(
  address: string,
  hosts: readonly string[],
  { delayMs, wait }: FetchLimits,
): Promise<void> {
  const { host, protocol } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:')
    throw new Refusal(`${address}: is no web address`);
  if (!hosts.includes(host))
    throw new Refusal(`${address}: ${host} is not among the allowed hosts`);
  const since = Date.now() - (lastAsked.get(host) ?? 0);
  if (since < delayMs) await wait(delayMs - since);
  lastAsked.set(host, Date.now());
}

async function request(
  { address, method, body, headers }: Asked,
  { timeoutMs }: FetchLimits,
  condition: Record<string, string>,
): Promise<Response> {
  try {
    return await fetch(address, {
      method: method ?? 'GET',
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
      headers: {
        'User-Agent': AGENT,
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...headers,
        ...condition,
      },
      ...(body === undefined ? {} : { body }),
    });
  } catch (error) {
    throw new Refusal(`${address}: ${describeFailure(error)}`);
  }
}

const describeFailure = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return 'gave no answer in time';
  return error.cause instanceof Error ? error.cause.message : error.message;
};

/** The body, to its end: an answer that is too large or breaks off is refused whole. */
async function readBody(
  response: Response,
  address: string,
  { maxBytes }: FetchLimits,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of response.body ?? []) {
      size += chunk.length;
      if (size > maxBytes) throw new Refusal(`${address}: is larger than ${maxBytes} bytes`);
      chunks.push(chunk as Uint8Array);
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(`${address}: broke off: ${describeFailure(error)}`);
  }
  return Buffer.concat(chunks);
}
