import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parseVersion } from '../build/version.ts';
import { formatChecklist } from './checklist.ts';
import { compareReleases, formatComparison } from './compare-releases.ts';
import { createZip } from './create-zip.ts';
import { readPackageName, readLockFile, resolveLocked } from './lock-file.ts';
import { readNotes } from './read-notes.ts';
import { checkBom, createBom } from './sbom.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a zip', () => {
  const files = { 'b/two.txt': bytes('two'), 'a.sh': bytes('#!/bin/sh\n') };
  it('is the same bytes whatever the order, the time and the zone', () => {
    const before = process.env['TZ'];
    const [first, ...others] = ['UTC', 'Pacific/Kiritimati', 'America/St_Johns'].map((zone) => {
      process.env['TZ'] = zone;
      return createZip(
        zone === 'UTC' ? files : Object.fromEntries(Object.entries(files).toReversed()),
      );
    });
    process.env['TZ'] = before;
    for (const other of others) expect(Buffer.from(other)).toEqual(Buffer.from(first!));
  });
  it('gives back what went in', () => {
    const out = unzipSync(createZip(files));
    expect(Object.keys(out)).toEqual(['a.sh', 'b/two.txt']);
    expect(Buffer.from(out['b/two.txt']!).toString()).toBe('two');
  });
});

describe('a version', () => {
  it.each([
    ['1.0.0', { numeric: '1.0.0', isCandidate: false }],
    ['1.0.0-rc.1', { numeric: '1.0.0', isCandidate: true }],
  ])('%s', (full, expected) => expect(parseVersion(full)).toEqual({ full, ...expected }));
  it.each(['1.0', '1.0.0-beta', '1.0.0-rc.1.2', 'v1.0.0', ''])('%s is refused', (full) => {
    expect(() => parseVersion(full)).toThrow(/write it as/);
  });
});

describe('release notes', () => {
  const changelog = '# Changelog\n\n## Unreleased\n\n- New.\n\n## 1.0.0 (2026-11-24)\n\n- First.\n';
  it('of a release are its own section', () => {
    expect(readNotes(changelog, parseVersion('1.0.0'))).toBe('- First.');
  });
  it('of a candidate may still be unreleased', () => {
    expect(readNotes(changelog, parseVersion('1.1.0-rc.1'))).toBe('- New.');
  });
  it('are wanted', () => {
    expect(() => readNotes(changelog, parseVersion('1.1.0'))).toThrow(/no section "## 1\.1\.0"/);
    expect(() => readNotes('## 1.1.0\n\n## 1.0.0\n\n- x', parseVersion('1.1.0'))).toThrow();
  });
});

describe('the lock file', () => {
  const packages = readLockFile();
  const own = JSON.parse(readFileSync('package.json', 'utf8')) as {
    dependencies: Record<string, string>;
    devDependencies: Record<string, string>;
  };
  it('is for exact versions only', () => {
    for (const [name, version] of Object.entries({ ...own.dependencies, ...own.devDependencies })) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/);
      expect(packages.get(`node_modules/${name}`)?.version, name).toBe(version);
    }
  });
  it('has a checksum for each package, and no package that runs a script when installed', () => {
    expect(packages.size).toBeGreaterThan(100);
    for (const [path, { integrity, hasInstallScript, resolved }] of packages) {
      expect(integrity, path).toMatch(/^sha512-/);
      expect(hasInstallScript, path).toBeUndefined();
      if (resolved !== undefined)
        expect(resolved, path).toMatch(/^https:\/\/registry\.npmjs\.org\//);
    }
  });
  it('is walked as Node walks folders', () => {
    const [one] = packages.values();
    const some = new Map(
      ['node_modules/a', 'node_modules/b', 'node_modules/a/node_modules/b'].map((path) => [
        path,
        one!,
      ]),
    );
    expect(resolveLocked(some, 'node_modules/a', 'b')).toBe('node_modules/a/node_modules/b');
    expect(resolveLocked(some, 'node_modules/a/node_modules/b', 'a')).toBe('node_modules/a');
    expect(resolveLocked(some, '', 'b')).toBe('node_modules/b');
    expect(resolveLocked(some, 'node_modules/b', 'c')).toBeNull();
    expect(readPackageName('node_modules/a/node_modules/@b/c')).toBe('@b/c');
  });
});

describe('the bill of materials', () => {
  const packages = readLockFile();
  const bom = createBom({
    version: '1.0.0-rc.1',
    packages,
    bundled: new Set(['preact', '@preact/signals']),
    direct: ['preact', 'vite'],
  });
  it('names every package once, and says which ship', () => {
    expect(bom.components.map(({ purl }) => purl)).toContain(
      `pkg:npm/preact@${packages.get('node_modules/preact')?.version}`,
    );
    expect(
      bom.components
        .filter(({ scope }) => scope === 'required')
        .map(({ group, name }) => [group, name].filter(Boolean).join('/')),
    ).toEqual(['@preact/signals', 'preact']);
    expect(bom.dependencies[0]?.dependsOn).toHaveLength(2);
    expect(bom.dependencies).toHaveLength(bom.components.length + 1);
  });
  it('is refused where it breaks the form', () => {
    const broken =
      (change: object): (() => unknown) =>
      () =>
        checkBom({ ...bom, ...change });
    expect(broken({})).not.toThrow();
    expect(broken({ specVersion: '1.0' })).toThrow(/specVersion/);
    expect(broken({ components: [{ ...bom.components[0], madeUp: 1 }] })).toThrow(/madeUp/);
    expect(broken({ dependencies: [{ ref: 'pkg:npm/x@1.0.0', dependsOn: [] }] })).toThrow(
      /no component/,
    );
  });
});

describe('two releases', () => {
  const sums = (b: string) =>
    new Map([
      ['a.zip', '1'],
      ['b.zip', b],
    ]);
  it('are compared file by file', () => {
    expect(compareReleases([sums('2'), sums('2')]).every(({ isSame }) => isSame)).toBe(true);
    const comparison = compareReleases([sums('2'), new Map([['a.zip', '1']])]);
    expect(comparison.map(({ isSame }) => isSame)).toEqual([true, false]);
    expect(formatComparison(comparison)).toMatch(
      /DIFFERS 2 \/ missing {2}b\.zip\n2 files, 1 differ/,
    );
  });
});

describe('the checklist', () => {
  const input = { commit: 'abc', sums: '0  a.zip\n', contact: 'x@y.example' };
  it('keeps a candidate out of the stores, and asks for a real address', () => {
    const text = formatChecklist({ ...input, version: parseVersion('1.0.0-rc.1') });
    expect(text).toContain('git tag --sign v1.0.0-rc.1 abc');
    expect(text).toContain('A store takes each number once');
    expect(text).toContain('x@y.example is replaced');
  });
  it('leads a release to both', () => {
    const text = formatChecklist({ ...input, version: parseVersion('1.0.0') });
    expect(text).toMatch(/Chrome Web Store[\s\S]*addons\.mozilla\.org/);
  });
});
