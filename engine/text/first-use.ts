/**
 * Makes something when it is first asked for. A script that stands in every page of a shop should
 * not pay while it opens for what only some pages need: the browser's list of currencies and
 * expressions over all letters take it milliseconds.
 */
export function onFirstUse<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
