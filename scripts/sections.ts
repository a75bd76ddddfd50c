import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

/** One part of a report: a heading and its lines. */
export interface Section {
  name: string;
  lines: string[];
}

/**
 * Runs every `*.section.ts` of a folder, in order of name, and prints what it says. Words filter by file name.
 * Returns 1 when a section failed; the others still print.
 */
export async function printSections(folder: string, words: readonly string[]): Promise<number> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.section.ts')).sort();
  let failed = 0;
  for (const file of files.filter((name) => words.length === 0 || words.some((word) => name.includes(word)))) {
    try {
      const { module } = await runnerImport<{ section: () => Promise<Section> }>(resolve(folder, file), { configFile: false, logLevel: 'error' });
      const { name, lines } = await module.section();
      process.stdout.write(`\n## ${name}\n\n${lines.join('\n')}\n`);
    } catch (error) {
      failed = 1;
      process.stdout.write(`\n## ${file}\n\nnot run: ${error instanceof Error ? error.message : String(error)}\n`);
    }
  }
  return failed;
}
