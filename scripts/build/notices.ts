import type { BundledPackage } from './bundled-packages.ts';

/** In both packages, beside our own `LICENSE`. */
export const NOTICES_FILE = 'third-party-notices.txt';

/**
 * Licences under which code may be bundled, and what each asks of who passes it on beyond its text.
 * Any other needs a look by a person before it ships.
 */
const ALLOWED: Readonly<Record<string, string | null>> = {
  '0BSD': null,
  'Apache-2.0': null,
  'BSD-2-Clause': null,
  'BSD-3-Clause': null,
  ISC: null,
  MIT: null,
  'MPL-2.0':
    'This package is unchanged but for being bundled. Its source, under the same licence, is at the address above; the release named here is also on the npm registry under this name and version.',
};

const RULE = '-'.repeat(72);

/**
 * The licences of what is bundled, one section a package. Throws naming the package whose licence
 * nobody has looked at yet.
 */
export function formatNotices(packages: readonly BundledPackage[]): string {
  const sections = packages
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map((one) => formatSection(one));
  return [
    'Useby contains code of others. Their licences follow, each as its package carries it.',
    'Useby itself is under the licence in the file LICENSE; for the dataset see pack/credits.json.',
    ...sections,
    '',
  ].join('\n');
}

function formatSection({ name, version, licence, texts, source }: BundledPackage): string {
  const more = ALLOWED[licence];
  if (more === undefined)
    throw new Error(
      `${name}: licence ${licence} is not among those in scripts/build/notices.ts; look at what it asks before it ships`,
    );
  return [
    RULE,
    formatHeading(name, version),
    `Licence: ${licence}`,
    `Source: ${source}`,
    ...(more === null ? [] : [more]),
    '',
    ...texts,
  ].join('\n');
}

const formatHeading = (name: string, version: string): string => `Package: ${name} ${version}`;

/** Names and versions in a file of notices, as `formatNotices` wrote them. */
export const listNoticed = (text: string): { name: string; version: string }[] =>
  [...text.matchAll(/^Package: (\S+) (\S+)$/gm)].map(([, name = '', version = '']) => ({
    name,
    version,
  }));
