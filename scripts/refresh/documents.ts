import type { CollectionFile } from '../../data/schema/source.ts';

/** One answer of a source as it was stored: what readers get, with where it came from. */
export interface StoredDocument {
  /** Where it was asked, or its path in the repository. */
  path: string;
  bytes: Uint8Array;
  /** SHA-256 of the bytes, in hexadecimal digits. */
  sha256: string;
  /** The day it was last changed, where that is known. */
  published?: string;
  /** The data file at a fixed commit, where it was taken from a repository. */
  recordedIn?: string;
  contentType?: string;
}

/** Why a source was not read; the rest of the batch goes on. */
export class Refusal extends Error {}

export const toText = ({ bytes }: StoredDocument): string => new TextDecoder().decode(bytes);

/** The addresses that a source is asked at, in order. */
export const listAddresses = ({ address, request }: CollectionFile): string[] =>
  request?.addresses ?? [address];

/** Does a text fit a pattern in which * stands for any letters (but / where `within` is given)? */
export function createPattern(pattern: string, within = ''): RegExp {
  const any = within === '' ? '.{0,300}?' : `[^${within}]{0,200}`;
  const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join(any)}$`, 'i');
}
