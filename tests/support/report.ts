import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

/** One part of a report: a heading and its lines. */
export interface Section {
  name: string;
  lines: string[];
}

/**
 * Runs every `*.section.ts` of a folder, in order of name, and prints what it says. Words filter by
 * file name; `took` is given each file's word and text.
 * Returns 1 when a section failed; the others still print.
 */
export async function printSections(
  folder: string,
  words: readonly string[],
  took: (word: string, text: string) => void = () => undefined,
): Promise<number> {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.section.ts'))
    .sort();
  let failed = 0;
  for (const file of files.filter(
    (name) => words.length === 0 || words.some((word) => name.includes(word)),
  )) {
    try {
      const { name, lines } = await (await load(folder, file)).section();
      process.stdout.write(`\n## ${name}\n\n${lines.join('\n')}\n`);
      took(file.replace('.section.ts', ''), `${name}\n\n${lines.join('\n')}`);
    } catch (error) {
      failed = 1;
      process.stdout.write(
        `\n## ${file}\n\nnot run: ${error instanceof Error ? error.message : String(error)}\n`,
      );
    }
  }
  return failed;
}

/**
 * Bundles a section as our own builds are bundled, so that what is measured is what ships; packages
 * stay outside.
 */
async function load(folder: string, file: string): Promise<{ section: () => Promise<Section> }> {
  const outDir = resolve('out/sections');
  const name = file.replace(/\.ts$/, '.mjs');
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: resolve(folder, file),
      outDir,
      emptyOutDir: false,
      minify: false,
      rollupOptions: { output: { entryFileNames: name } },
    },
  });
  return (await import(pathToFileURL(resolve(outDir, name)).href)) as {
    section: () => Promise<Section>;
  };
}
