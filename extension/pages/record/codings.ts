import type { Coding, Entry } from '../../store/record-schema.ts';

/** One listing as two people coded it. */
export interface Pair {
  host: string;
  key: string;
  title: string;
  mine: Coding;
  theirs: Coding;
  agree: boolean;
}

/** What two people agree on. No more statistics than a percentage: the listings are all there. */
export interface Agreement {
  pairs: Pair[];
  agreed: number;
  /** Of the pairs, 0 to 100, rounded; null where there is no pair. */
  percent: number | null;
  /** Listings that both hold and one of them has not coded. */
  uncoded: number;
  onlyMine: number;
  onlyTheirs: number;
}

/** Nothing found is found nowhere: then the place does not count. */
const isSame = (one: Coding, other: Coding): boolean =>
  one.finding === other.finding && (one.finding === 'none' || one.where === other.where);

const toKey = ({ host, key }: Entry): string => `${host}\n${key}`;

/** Holds two people's codes against each other, listing by listing. Retracted ones are left out. */
export function compareCodings(mine: readonly Entry[], theirs: readonly Entry[]): Agreement {
  const valid = (entries: readonly Entry[]): Entry[] =>
    entries.filter(({ retracted }) => retracted === undefined);
  const others = new Map(valid(theirs).map((entry) => [toKey(entry), entry]));
  const own = valid(mine);
  const both = own.flatMap((entry) => {
    const other = others.get(toKey(entry));
    return other === undefined ? [] : [{ entry, other }];
  });
  const pairs = both.flatMap(({ entry: { host, key, title, coding }, other }): Pair[] =>
    coding === undefined || other.coding === undefined
      ? []
      : [
          {
            host,
            key,
            title,
            mine: coding,
            theirs: other.coding,
            agree: isSame(coding, other.coding),
          },
        ],
  );
  const agreed = pairs.filter(({ agree }) => agree).length;
  return {
    pairs,
    agreed,
    percent: pairs.length === 0 ? null : Math.round((100 * agreed) / pairs.length),
    uncoded: both.length - pairs.length,
    onlyMine: own.length - both.length,
    onlyTheirs: others.size - both.length,
  };
}
