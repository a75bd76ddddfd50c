import { readdirSync } from 'node:fs';

/** Folders of the working copy that are not ours to cite: installed, built or kept by git. */
const NOT_OURS = new Set(['.git', 'node_modules', 'dist', 'out', '.cache']);

/** Every file of the repository by its path from the root, with forward slashes, in order. */
export function listRepositoryFiles(folder = '.', prefix = ''): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !NOT_OURS.has(name))
    .flatMap((entry) =>
      entry.isDirectory()
        ? listRepositoryFiles(`${folder}/${entry.name}`, `${prefix}${entry.name}/`)
        : [`${prefix}${entry.name}`],
    )
    .toSorted();
}
