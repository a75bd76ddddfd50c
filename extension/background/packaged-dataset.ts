import type { IndexReader } from '../../engine/packed-index/packed-index.ts';
import { createReader, readJson } from '../packaged-reader.ts';
import { browser } from '../platform.ts';

/**
 * Shards kept decoded; the largest is about half a megabyte. Losing them with the worker costs a
 * read.
 */
const MAX_KEPT_SHARDS = 60;

const toAddress = (name: string): string => browser.runtime.getURL(name);

/** The packaged dataset, as the background reads it. */
export const createPackagedReader = (): IndexReader => createReader(toAddress, MAX_KEPT_SHARDS);

/** A JSON file of our own package: the only thing the background ever fetches. */
export const readPackaged = (name: string): Promise<unknown> => readJson(toAddress, name);
