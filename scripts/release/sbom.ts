import * as v from 'valibot';
import { readPackageName, resolveLocked, type LockedPackage } from './lock-file.ts';

/**
 * A software bill of materials in the JSON form of CycloneDX 1.6, as far as we fill it. Strict: a
 * field that the standard does not have is refused.
 */
const reference = v.pipe(v.string(), v.nonEmpty());
const licences = v.array(
  v.union([
    v.strictObject({ expression: v.pipe(v.string(), v.nonEmpty()) }),
    v.strictObject({ license: v.strictObject({ name: v.pipe(v.string(), v.nonEmpty()) }) }),
  ]),
);
const component = v.strictObject({
  type: v.picklist(['application', 'library']),
  'bom-ref': reference,
  group: v.optional(v.pipe(v.string(), v.startsWith('@'))),
  name: v.pipe(v.string(), v.nonEmpty()),
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+/)),
  scope: v.optional(v.picklist(['required', 'optional', 'excluded'])),
  hashes: v.optional(
    v.array(
      v.strictObject({
        alg: v.picklist(['SHA-256', 'SHA-512']),
        content: v.pipe(v.string(), v.regex(/^(?:[0-9a-f]{64}|[0-9a-f]{128})$/)),
      }),
    ),
  ),
  licenses: licences,
  purl: v.optional(v.pipe(v.string(), v.regex(/^pkg:npm\/[^\s@]+@[^\s@]+$/))),
});
const bomSchema = v.strictObject({
  bomFormat: v.literal('CycloneDX'),
  specVersion: v.literal('1.6'),
  version: v.literal(1),
  metadata: v.strictObject({ component }),
  components: v.array(component),
  dependencies: v.array(v.strictObject({ ref: reference, dependsOn: v.array(reference) })),
});
export type Bom = v.InferOutput<typeof bomSchema>;

export interface BomInput {
  version: string;
  packages: ReadonlyMap<string, LockedPackage>;
  /** Names of the packages that stand in the bundles; the others only build and test. */
  bundled: ReadonlySet<string>;
  /** Names of the packages that our own `package.json` asks for. */
  direct: readonly string[];
}

/**
 * What the extension is made of (`required`) and built with (`excluded`). No time and no serial
 * number: the same sources give the same bytes.
 */
export function createBom({ version, packages, bundled, direct }: BomInput): Bom {
  const paths = [...packages.keys()].toSorted();
  const refs = new Map(paths.map((path) => [path, createPurl(path, packages)]));
  const byRef = new Map(paths.map((path) => [refs.get(path) ?? '', path]));
  const own = `useby@${version}`;
  const bom: Bom = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': own,
        name: 'useby',
        version,
        licenses: [{ expression: 'MIT' }],
      },
    },
    components: [...byRef].map(([ref, path]) => createComponent(ref, path, { packages, bundled })),
    dependencies: [
      { ref: own, dependsOn: listTargets('', direct, packages, refs) },
      ...[...byRef].map(([ref, path]) => ({
        ref,
        dependsOn: listTargets(path, listNeeds(packages.get(path)), packages, refs),
      })),
    ],
  };
  return checkBom(bom);
}

/** Throws naming the field that the form does not have, or the arrow that leads nowhere. */
export function checkBom(value: unknown): Bom {
  const result = v.safeParse(bomSchema, value);
  if (!result.success)
    throw new Error(`SBOM: ${v.getDotPath(result.issues[0])}: ${result.issues[0].message}`);
  const bom = result.output;
  const refs = [bom.metadata.component, ...bom.components].map((one) => one['bom-ref']);
  const known = new Set(refs);
  if (known.size !== refs.length) throw new Error('SBOM: a bom-ref stands twice');
  for (const { ref, dependsOn } of bom.dependencies)
    for (const to of [ref, ...dependsOn])
      if (!known.has(to)) throw new Error(`SBOM: dependencies: ${to} is no component`);
  return bom;
}

const createPurl = (path: string, packages: ReadonlyMap<string, LockedPackage>): string =>
  `pkg:npm/${readPackageName(path).replace('@', '%40')}@${packages.get(path)?.version ?? ''}`;

const listNeeds = (locked: LockedPackage | undefined): string[] => [
  ...Object.keys(locked?.dependencies ?? {}),
  ...Object.keys(locked?.optionalDependencies ?? {}),
];

/** References of packages by name, without those that this lock file leaves out. */
const listTargets = (
  from: string,
  names: readonly string[],
  packages: ReadonlyMap<string, LockedPackage>,
  refs: ReadonlyMap<string, string>,
): string[] =>
  [
    ...new Set(names.flatMap((name) => refs.get(resolveLocked(packages, from, name) ?? '') ?? [])),
  ].toSorted();

function createComponent(
  ref: string,
  path: string,
  { packages, bundled }: Pick<BomInput, 'packages' | 'bundled'>,
): Bom['components'][number] {
  const full = readPackageName(path);
  const locked = packages.get(path);
  const [group, name] = full.startsWith('@') ? full.split('/') : [undefined, full];
  return {
    type: 'library',
    'bom-ref': ref,
    ...(group === undefined ? {} : { group }),
    name: name ?? full,
    version: locked?.version ?? '',
    scope: bundled.has(full) ? 'required' : 'excluded',
    hashes: [{ alg: 'SHA-512', content: toHex(locked?.integrity ?? '') }],
    licenses: [describeLicence(locked?.license ?? '')],
    purl: ref,
  };
}

/** Words of SPDX expressions in our lock file; any other licence is given by its name alone. */
const SPDX =
  /^[( ]*(?:(?:0BSD|Apache-2\.0|BlueOak-1\.0\.0|BSD-[23]-Clause|CC0-1\.0|GPL-2\.0|GPL-3\.0-or-later|ISC|MIT|MIT-0|MPL-2\.0|Python-2\.0|Zlib)(?: (?:AND|OR) |\)?$))+$/;

const describeLicence = (licence: string): Bom['components'][number]['licenses'][number] =>
  SPDX.test(licence) ? { expression: licence } : { license: { name: licence } };

/** The lock file writes checksums in base64 behind the name of the algorithm. */
const toHex = (integrity: string): string =>
  Buffer.from(integrity.replace(/^sha512-/, ''), 'base64').toString('hex');
