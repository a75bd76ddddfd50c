import { mixHash } from './phrases.ts';
import { hashText } from './tokens.ts';

/**
 * A set of token hashes, each with a small number: one typed-array look for the many tokens that
 * are in none.
 */
export interface HashSet {
  near: Uint8Array;
  exact: Map<number, number>;
}

const NEAR_BITS = 4095;

/** Builds the set from groups of folded words; group n (from 1) answers n. */
export function createHashSet(groups: readonly (readonly string[])[]): HashSet {
  const set: HashSet = { near: new Uint8Array(NEAR_BITS + 1), exact: new Map() };
  groups.forEach((words, group) => {
    for (const hash of words.map(hashText)) {
      set.near[mixHash(hash) & NEAR_BITS] = 1;
      if (!set.exact.has(hash)) set.exact.set(hash, group + 1);
    }
  });
  return set;
}

/** Group of a hash, 0 = in none. */
export const findGroup = ({ near, exact }: HashSet, hash: number): number =>
  near[mixHash(hash) & NEAR_BITS] === 0 ? 0 : (exact.get(hash) ?? 0);
