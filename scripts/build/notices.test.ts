import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import {
  createPackageRecorder,
  findPackageFolder,
  readBundledPackage,
  type BundledPackage,
} from './bundled-packages.ts';
import { formatNotices, listNoticed } from './notices.ts';
import { listImports, listShippedImports } from './shipped-imports.ts';

const acme: BundledPackage = {
  name: 'acme',
  version: '1.2.3',
  licence: 'MIT',
  texts: ['Copyright Acme.'],
  source: 'https://code.example/acme',
};

/** Folders of the packages that a bundler puts into the bundle of one file. */
async function bundle(code: string): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'useby-notices-'));
  const recorder = createPackageRecorder();
  writeFileSync(join(folder, 'entry.js'), code);
  try {
    await build({
      configFile: false,
      root: folder,
      logLevel: 'silent',
      plugins: [recorder.plugin],
      build: { write: false, rolldownOptions: { input: join(folder, 'entry.js') } },
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
  return recorder.listFolders();
}

describe('packages in a bundle', () => {
  it('are found by their modules, those they bring included', async () => {
    const signals = resolve('node_modules/@preact/signals');
    const names = (await bundle(`export { signal } from ${JSON.stringify(signals)};`)).map(
      (folder) => readBundledPackage(folder).name,
    );
    expect(names).toEqual(['@preact/signals', '@preact/signals-core', 'preact']);
  });
  it.each([
    ['/a/node_modules/preact/dist/preact.mjs', '/a/node_modules/preact'],
    ['\0/a/node_modules/@x/y/z.js', '/a/node_modules/@x/y'],
    ['/a/node_modules/b/node_modules/c/d.js', '/a/node_modules/b/node_modules/c'],
    ['/a/engine/assess.ts', null],
  ])('%s', (id, folder) => {
    expect(findPackageFolder(id)).toBe(folder);
  });
});

describe('notices', () => {
  it('hold each package with version, licence, source and its own words', () => {
    const text = formatNotices([acme, { ...acme, name: 'about', texts: ['One.', 'Two.'] }]);
    expect(listNoticed(text)).toEqual([
      { name: 'about', version: '1.2.3' },
      { name: 'acme', version: '1.2.3' },
    ]);
    for (const words of ['Copyright Acme.', 'One.\nTwo.', 'https://code.example/acme'])
      expect(text).toContain(words);
  });
  it('say where the source of code under the MPL is', () => {
    expect(formatNotices([{ ...acme, licence: 'MPL-2.0' }])).toMatch(
      /Source: https:\/\/code\.example\/acme\n.*Its source, under the same licence/,
    );
  });
  it('are refused for a licence nobody has looked at', () => {
    expect(() => formatNotices([{ ...acme, licence: 'AGPL-3.0' }])).toThrow(
      /acme: licence AGPL-3\.0/,
    );
  });
});

describe('imports that ship', () => {
  it('are read in every form, those of types left out', () => {
    expect(
      listImports(
        [
          "import { a } from './a.ts';",
          "import type { B } from 'b';",
          "import { type C } from 'c';",
          "import * as v from 'valibot';",
          "import './d.css';",
          "const later = () => import('./e.ts');",
          "export { f } from '@f/g';",
          'import {\n  type H,\n  i,\n} from "never";',
        ].join('\n'),
      ),
    ).toEqual(['./a.ts', 'valibot', './d.css', './e.ts', '@f/g']);
  });
  it('name what the pages and the background are made with', () => {
    expect(listShippedImports()).toEqual(
      expect.arrayContaining(['preact', 'valibot', 'webextension-polyfill']),
    );
  });
});
