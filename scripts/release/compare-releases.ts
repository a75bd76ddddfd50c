/** SHA-256 by name of file. */
export type Sums = ReadonlyMap<string, string>;

/** One file of several releases. */
export interface Comparison {
  file: string;
  /** In the order of the releases; null where a release has no such file. */
  sums: (string | null)[];
  isSame: boolean;
}

/** Every file that any of the releases has, in order of name. */
export function compareReleases(releases: readonly Sums[]): Comparison[] {
  const files = [...new Set(releases.flatMap((sums) => [...sums.keys()]))].toSorted();
  return files.map((file) => {
    const sums = releases.map((release) => release.get(file) ?? null);
    return { file, sums, isSame: sums[0] !== null && sums.every((sum) => sum === sums[0]) };
  });
}

/** A line a file, and what it comes to. */
export function formatComparison(comparison: readonly Comparison[]): string {
  const lines = comparison.map(({ file, sums, isSame }) =>
    isSame
      ? `same    ${sums[0]}  ${file}`
      : `DIFFERS ${sums.map((sum) => sum ?? 'missing').join(' / ')}  ${file}`,
  );
  const differing = comparison.filter(({ isSame }) => !isSame).length;
  return [...lines, `${comparison.length} files, ${differing} differ`, ''].join('\n');
}
