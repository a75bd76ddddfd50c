/**
 * Notes beside the store, in another one, that something was kept. A browser that finds its store
 * damaged may put an empty one in its place and say nothing: then we say it.
 */
import { browser } from './platform.ts';

export type KeptKind = 'readings' | 'records' | 'compared' | 'catalogue';
const toKey = (kind: KeptKind): string => `kept-${kind}`;

/** Notes that something of this kind is kept, or that the reader has taken the last of it away. */
export async function noteKept(kind: KeptKind, isAny: boolean): Promise<void> {
  const key = toKey(kind);
  const known = (await browser.storage.local.get(key))[key] === true;
  if (known === isAny) return;
  if (isAny) await browser.storage.local.set({ [key]: true });
  else await browser.storage.local.remove(key);
}

/** Was something of this kind kept, and nobody has taken it away? */
export async function wasKept(kind: KeptKind): Promise<boolean> {
  const key = toKey(kind);
  return (await browser.storage.local.get(key))[key] === true;
}
