import { findCollection, type Collection } from '../../data/source-collections.ts';
import type { Quality, Source } from '../../engine/dataset.ts';

const QUALITY: Record<string, Quality> = {
  manufacturer: 'maker',
  regulator: 'regulator',
  cve: 'regulator',
  press: 'press',
  retailer: 'press',
  research: 'press',
  'community-dataset': 'community',
};

export interface RowSource {
  url: string;
  kind: string;
  maker: string;
  published?: string | null | undefined;
  note: string;
}

/** The source of a fact row: who says it, on what terms. */
export function createSource({ url, kind, maker, published, note }: RowSource): Source {
  const collection = findCollection(url);
  const quality = QUALITY[kind] ?? 'community';
  const nonCommercial = /CC BY-NC/i.test(note);
  return {
    url,
    publisher: readPublisher(url, collection, quality, maker),
    quality,
    licence: collection?.licence ?? (nonCommercial ? 'CC-BY-NC-4.0' : 'facts'),
    licenceGroup: collection?.group ?? (nonCommercial ? 'nc' : 'open'),
    ...(published ? { published } : {}),
  };
}

function readPublisher(
  url: string,
  collection: Collection | undefined,
  quality: Quality,
  maker: string,
): string {
  // The maker's own list, copied by somebody: both are named.
  if (collection && quality === 'maker') return `${maker}, as copied by ${collection.publisher}`;
  if (collection) return collection.publisher;
  if (quality === 'maker') return maker;
  const host = new URL(url).hostname.replace(/^www\./, '');
  if (host === 'github.com') return new URL(url).pathname.split('/').slice(1, 3).join('/');
  return host;
}

/** A maker's or regulator's words on somebody else's page were not read at the maker's. */
export const isCopied = (url: string, kind: string): boolean =>
  (kind === 'manufacturer' || kind === 'regulator') && /github\.com\/(?!cisagov)/.test(url);
