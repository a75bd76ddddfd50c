import type { CollectionFile } from './schema/source.ts';

/** The collection an address belongs to, with its id (`data/sources/<id>.yaml`), if any. */
export const findCollection = (
  address: string,
  collections: ReadonlyMap<string, CollectionFile>,
): [string, CollectionFile] | undefined =>
  [...collections].find(
    ([, { match }]) => match !== undefined && address.toLowerCase().startsWith(match.toLowerCase()),
  );

/** Sources that may not be used: no licence stated, or a link that is a bare address. */
export const isLeftOut = (url: string): boolean =>
  /scadapass/i.test(url) || /^https?:\/\/\d{1,3}\.\d{1,3}\./.test(url);
