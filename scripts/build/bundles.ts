import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { build, type InlineConfig, type Plugin } from 'vite';
import shared from '../../vite.config.ts';
import { createPackageRecorder } from './bundled-packages.ts';

/** What of others ships inside the extension; the command line bundles nothing of others. */
const recorder = createPackageRecorder();
/** Folders of the packages whose modules went into the extension's bundles so far. */
export const listBundledFolders = (): string[] => recorder.listFolders();

/**
 * `vite.config.ts`, quiet and writing to `outDir`. Given, not searched for: pages are built with a
 * root of their own.
 */
const base = (outDir: string): InlineConfig => ({
  configFile: false,
  publicDir: shared.publicDir ?? false,
  logLevel: 'error',
  build: { ...shared.build, outDir },
});

const ENTRY = 'virtual:useby-entry';

/** A source text as the entry of a build. */
const virtualEntry = (code: string): Plugin => ({
  name: 'useby-entry',
  resolveId: (id) => (id === ENTRY ? `\0${ENTRY}` : null),
  load: (id) => (id === `\0${ENTRY}` ? code : null),
});

/**
 * Bundles one source text into one self-contained script, without imports and without a global
 * name.
 */
export async function bundleScript(code: string, outDir: string, fileName: string): Promise<void> {
  const config = base(outDir);
  await build({
    ...config,
    plugins: [virtualEntry(code), recorder.plugin],
    build: {
      ...config.build,
      minify: true,
      rolldownOptions: {
        input: ENTRY,
        output: { format: 'iife', codeSplitting: false, entryFileNames: fileName },
      },
    },
  });
}

const WORDS = 'engine/i18n';

/** Whose parts run beside each other in one extension ask for the words as one file a language. */
const wordsApart: Plugin = {
  name: 'useby-words-apart',
  enforce: 'pre',
  resolveId(id) {
    const [, language] = /(?:^|\/)([a-z]{2})\.json\?raw$/.exec(id) ?? [];
    return language ? { id: `/words/${language}.js`, external: 'absolute' } : null;
  },
};

/** Writes the words of each language once, as the module that `wordsApart` names. */
export function writeWords(outDir: string): void {
  mkdirSync(`${outDir}/words`, { recursive: true });
  for (const file of readdirSync(WORDS).filter((name) => name.endsWith('.json'))) {
    const text = JSON.stringify(JSON.parse(readFileSync(`${WORDS}/${file}`, 'utf8')));
    writeFileSync(
      `${outDir}/words/${basename(file, '.json')}.js`,
      `export default ${JSON.stringify(text)};\n`,
    );
  }
}

/**
 * Bundles the scripts that work without a page, as modules; what they share, the engine above all,
 * stands in one file. `entries` are sources by the name of their file.
 */
export async function bundleWorkers(
  entries: Readonly<Record<string, string>>,
  outDir: string,
): Promise<void> {
  const config = base(outDir);
  await build({
    ...config,
    plugins: [wordsApart, recorder.plugin],
    build: {
      ...config.build,
      minify: true,
      rolldownOptions: {
        input: { ...entries },
        output: {
          format: 'es',
          entryFileNames: '[name].js',
          chunkFileNames: '[name].js',
          codeSplitting: { groups: [{ name: 'engine', minShareCount: 2 }] },
        },
      },
    },
  });
}

/**
 * What several pages share stands in one file, since each file that a page asks for costs it a
 * moment; but for the panel's own.
 */
const IN_COMMON = /^(?!.*\/ui\/panel\/).*$/s;

/**
 * Builds the extension pages, each an HTML shell beside its script. They land at the top of
 * `outDir` whatever folder they come from; their files are named from the root of the package.
 */
export async function bundlePages(files: readonly string[], outDir: string): Promise<void> {
  const config = base(outDir);
  await build({
    ...config,
    root: resolve('.'),
    base: '/',
    plugins: [wordsApart, recorder.plugin],
    build: {
      ...config.build,
      outDir: resolve(outDir),
      assetsInlineLimit: 0,
      // A page names all the files that it starts with, or each is asked for after the one before.
      modulePreload: {
        polyfill: false,
        resolveDependencies: (_file, files, { hostType }) => (hostType === 'html' ? files : []),
      },
      rolldownOptions: {
        input: files.map((file) => resolve(file)),
        output: {
          entryFileNames: 'pages/[name].js',
          chunkFileNames: 'pages/[name]-[hash].js',
          codeSplitting: { groups: [{ name: 'common', minShareCount: 2, test: IN_COMMON }] },
          assetFileNames: 'pages/[name][extname]',
        },
      },
    },
  });
  for (const file of files) renameSync(resolve(outDir, file), resolve(outDir, basename(file)));
  for (const file of files)
    rmSync(resolve(outDir, file.split('/')[0] ?? ''), { recursive: true, force: true });
}

/**
 * The command line as one Node module. What npm installed stays outside, loaded when a command
 * needs it.
 */
export async function bundleCommand(
  entry: string,
  outDir: string,
  fileName: string,
): Promise<void> {
  const config = base(outDir);
  await build({
    ...config,
    build: {
      ...config.build,
      target: 'node20',
      ssr: resolve(entry),
      minify: false,
      rolldownOptions: {
        output: {
          entryFileNames: fileName,
          chunkFileNames: `chunks/[name].js`,
          banner: '#!/usr/bin/env node',
        },
      },
    },
  });
}
