import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';

/** A package of others of which at least one module stands in a bundle. */
export interface BundledPackage {
  name: string;
  version: string;
  /** SPDX expression, as the package declares it. */
  licence: string;
  /** What must travel with the code: the package's own licence and notice files, as they stand. */
  texts: string[];
  /** Where its source is published. */
  source: string;
}

/** Remembers whose modules went into bundles. */
export interface PackageRecorder {
  plugin: Plugin;
  /** Folders of the packages, in order. */
  listFolders(): string[];
}

/** `/…/node_modules/@scope/name`, the innermost where packages are nested. */
const PACKAGE_FOLDER = /^\0?(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/;

/** The folder of the package that a module belongs to; null for our own. */
export const findPackageFolder = (moduleId: string): string | null =>
  PACKAGE_FOLDER.exec(moduleId)?.[1] ?? null;

/** A plugin for every build whose output ships, and the packages it has seen so far. */
export function createPackageRecorder(): PackageRecorder {
  const folders = new Set<string>();
  return {
    plugin: {
      name: 'useby-bundled-packages',
      generateBundle(_options, bundle) {
        for (const part of Object.values(bundle))
          for (const id of part.type === 'chunk' ? part.moduleIds : []) {
            const folder = findPackageFolder(id);
            if (folder !== null) folders.add(folder);
          }
      },
    },
    listFolders: () => [...folders].toSorted(),
  };
}

interface PackageFile {
  name: string;
  version: string;
  license?: string;
  repository?: string | { url?: string };
  homepage?: string;
}

const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i;

/** Reads what a package says of itself. Throws naming the package that carries no licence. */
export function readBundledPackage(folder: string): BundledPackage {
  const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageFile;
  const carried = readdirSync(folder)
    .filter((name) => LICENCE_FILE.test(name))
    .toSorted()
    .map((name) => readFileSync(join(folder, name), 'utf8').trim());
  const texts = carried.length > 0 ? carried : readHeldText(about.name);
  if (about.license === undefined) throw new Error(`${about.name}: its package names no licence`);
  if (texts.length === 0)
    throw new Error(`${about.name}: its package carries no licence text to pass on`);
  return {
    name: about.name,
    version: about.version,
    licence: about.license,
    texts,
    source: readSource(about),
  };
}

/**
 * The text of a licence that stands in a package's repository and not in the package: we hold it,
 * as it stands there.
 */
function readHeldText(name: string): string[] {
  const file = resolve('scripts/build/licences', `${name.replaceAll('/', '+')}.txt`);
  return existsSync(file) ? [readFileSync(file, 'utf8').trim()] : [];
}

/** The public address of the source, without the words that only git understands. */
function readSource({ name, repository, homepage }: PackageFile): string {
  const written = typeof repository === 'string' ? repository : repository?.url;
  const address = (written ?? homepage ?? '')
    .replace(/^git\+/, '')
    .replace(/^git:\/\//, 'https://')
    .replace(/\.git$/, '');
  if (/^[\w.-]+\/[\w.-]+$/.test(address)) return `https://github.com/${address}`;
  if (!address.startsWith('https://')) throw new Error(`${name}: says not where its source is`);
  return address;
}
