import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  ACTIONS_FILE,
  FALLBACK_FILES,
  LAYERS_FILE,
  READER_FILE,
} from '../../messages/content-script-files.ts';

/** A way to reach the network, or to bring in code from it. */
interface Rule {
  id: string;
  pattern: RegExp;
  /** Bundles the rule holds for; content scripts are not covered by the extension's own policy. */
  where: 'content' | 'all';
}

const RULES: readonly Rule[] = [
  { id: 'fetch', pattern: /\bfetch\s*\(/g, where: 'content' },
  { id: 'XMLHttpRequest', pattern: /\bXMLHttpRequest\b/g, where: 'all' },
  { id: 'WebSocket', pattern: /\bWebSocket\b/g, where: 'all' },
  { id: 'WebTransport', pattern: /\bWebTransport\b/g, where: 'all' },
  { id: 'RTCPeerConnection', pattern: /\bRTCPeerConnection\b/g, where: 'all' },
  { id: 'EventSource', pattern: /\bEventSource\b/g, where: 'all' },
  { id: 'sendBeacon', pattern: /\bsendBeacon\b/g, where: 'all' },
  { id: 'Image', pattern: /\bnew\s+Image\b/g, where: 'all' },
  { id: 'importScripts', pattern: /\bimportScripts\s*\(/g, where: 'all' },
  { id: 'import()', pattern: /\bimport\s*\(/g, where: 'content' },
  { id: 'eval', pattern: /\beval\s*\(|\bnew\s+Function\s*\(/g, where: 'all' },
  {
    id: 'loading element',
    pattern: /createElement\s*\(\s*[`'"](?:img|script|link|video|audio|object|embed|source)[`'"]/g,
    where: 'content',
  },
  { id: 'src', pattern: /\.(?:src|srcset|srcdoc)\s*=[^=]/g, where: 'content' },
  // The panel's frame is led to our own page, and nothing else to anywhere.
  {
    id: 'frame address',
    pattern: /\blocation\.(?:replace|assign)\s*\((?![\w$.]*\bruntime\.getURL\()/g,
    where: 'content',
  },
  { id: 'url()', pattern: /\burl\s*\(\s*[`'"]?(?:https?:|\/\/)/g, where: 'all' },
  { id: 'remote address', pattern: /[`'"](?:https?:|wss?:)\/\/[^`'"\s]*/g, where: 'content' },
];

/**
 * Names, not addresses: namespaces that a document is built with and schema.org's own identifiers.
 */
const NAMES =
  /^[`'"](?:http:\/\/www\.w3\.org\/(?:2000\/svg|1999\/xhtml|1999\/xlink|1998\/Math\/MathML|2000\/xmlns\/)|https?:\/\/(?:www\.)?schema\.org\b)/;

export interface Hit {
  file: string;
  rule: string;
  text: string;
}

/** What a bundle's text holds that could make a request. */
export function scanText(file: string, text: string, isContent: boolean): Hit[] {
  return RULES.filter(({ where }) => where === 'all' || isContent).flatMap(({ id, pattern }) =>
    [...text.matchAll(pattern)]
      .filter(([found]) => !NAMES.test(found))
      .map((match) => ({
        file,
        rule: id,
        text: text.slice(Math.max(0, match.index - 20), match.index + 60),
      })),
  );
}

/**
 * What a shop's page may load of ours before anybody has asked for anything (docs/decisions/0007).
 */
const MAX_BYTES = 50_000;
/** Words of `content-scripts/extract/layers.ts` that stand nowhere else. */
const OF_LAYERS = 'hasVariant';

/**
 * What a content script weighs too much, together with the `shared` bytes that always come with it,
 * or holds that belongs to the layers.
 */
export function checkBundle(file: string, text: string, shared = 0): Hit[] {
  const size = Buffer.byteLength(text) + shared;
  const hits: Hit[] = [];
  if (size > MAX_BYTES)
    hits.push({
      file,
      rule: 'size',
      text: `${(size / 1000).toFixed(1)} kB, at most ${MAX_BYTES / 1000}: what list pages do without belongs to content-scripts/extract/fallback.ts`,
    });
  if (file !== LAYERS_FILE && text.includes(OF_LAYERS))
    hits.push({
      file,
      rule: 'layers',
      text: `holds code of ${LAYERS_FILE}: an import of the shared reader reaches behind content-scripts/extract/fallback.ts`,
    });
  return hits;
}

/** Scans every script of a built extension. */
export function scanBuild(folder: string): { files: number; hits: Hit[]; heavy: Hit[] } {
  const scripts = (readdirSync(folder, { recursive: true }) as string[]).filter((name) =>
    name.endsWith('.js'),
  );
  const texts = scripts.map((name) => ({
    name,
    text: readFileSync(join(folder, name), 'utf8'),
    isContent: name.startsWith('content'),
  }));
  const hits = texts.flatMap(({ name, text, isContent }) => scanText(name, text, isContent));
  const reader = texts.find(({ name }) => toFile(name) === READER_FILE)?.text ?? '';
  const findShared = (file: string): number => (isShared(file) ? 0 : Buffer.byteLength(reader));
  return {
    files: scripts.length,
    hits,
    heavy: texts
      .filter(({ isContent }) => isContent)
      .flatMap(({ name, text }) => checkBundle(toFile(name), text, findShared(toFile(name)))),
  };
}

const isShared = (file: string): boolean =>
  [...FALLBACK_FILES, READER_FILE, ACTIONS_FILE].includes(file);

const toFile = (name: string): string => name.replaceAll('\\', '/');
