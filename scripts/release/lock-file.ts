import { readFileSync } from 'node:fs';
import * as v from 'valibot';

const names = v.optional(v.record(v.string(), v.string()), {});
const lockedPackage = v.looseObject({
  version: v.string(),
  integrity: v.string(),
  license: v.string(),
  dev: v.optional(v.boolean()),
  optional: v.optional(v.boolean()),
  hasInstallScript: v.optional(v.boolean()),
  resolved: v.optional(v.string()),
  dependencies: names,
  optionalDependencies: names,
});
const lockFile = v.looseObject({ lockfileVersion: v.literal(3), packages: v.looseObject({}) });

/** One installed package, by its path (`node_modules/a/node_modules/b`). */
export type LockedPackage = v.InferOutput<typeof lockedPackage>;

/**
 * Every package of a lock file but our own. Throws naming the package without version, licence or
 * checksum.
 */
export function readLockFile(file = 'package-lock.json'): Map<string, LockedPackage> {
  const { packages } = v.parse(lockFile, JSON.parse(readFileSync(file, 'utf8')));
  return new Map(
    Object.entries(packages)
      .filter(([path]) => path !== '')
      .map(([path, value]) => {
        const result = v.safeParse(lockedPackage, value);
        if (result.success) return [path, result.output];
        throw new Error(
          `${file}: ${path}: ${v.getDotPath(result.issues[0]) ?? ''}: ${result.issues[0].message}`,
        );
      }),
  );
}

/** `@preact/signals` of `node_modules/preact/node_modules/@preact/signals`. */
export const readPackageName = (path: string): string =>
  path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** Where Node finds a package from another: the nearest folder on the way up. */
export function resolveLocked(
  packages: ReadonlyMap<string, LockedPackage>,
  from: string,
  name: string,
): string | null {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    const path = at === '' ? `node_modules/${name}` : `${at}/node_modules/${name}`;
    if (packages.has(path)) return path;
    if (at === '' || !at.includes('/node_modules/')) {
      const top = `node_modules/${name}`;
      return packages.has(top) ? top : null;
    }
  }
}
