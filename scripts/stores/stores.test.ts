import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createManifest } from '../build/manifest.ts';
import { SCREEN, TILES } from './sizes.ts';

const FOLDER = 'docs/stores';
const readme = readFileSync(`${FOLDER}/README.md`, 'utf8');

/** The box of a section, as one types it. */
const readBox = (title: string): string =>
  new RegExp(`^## ${title}\\n[\\s\\S]*?^\`\`\`\\n([\\s\\S]*?)^\`\`\``, 'm')
    .exec(readme)?.[1]
    ?.trim() ?? '';

describe('texts for the stores', () => {
  it('have the summary of the manifest, within the limit of both', () => {
    const { description } = JSON.parse(
      readFileSync('extension/_locales/en/messages.json', 'utf8'),
    ) as { description: { message: string } };
    expect(readBox('Summary')).toBe(description.message);
    expect(description.message.length).toBeLessThanOrEqual(132);
  });

  it('describe within the limit, and promise no network without saying how it is kept', () => {
    const description = readBox('Description');
    expect(description.length).toBeGreaterThan(500);
    expect(description.length).toBeLessThan(16_000);
    expect(readBox('Single purpose')).toMatch(/^Shows/);
  });

  it('give a reason for everything that a manifest asks for, and for nothing else', () => {
    const manifest = createManifest('chromium', { version: '1.0.0', shops: [], icons: [] });
    const asked = [
      ...(manifest['permissions'] as string[]),
      ...Object.keys(manifest).filter((name) =>
        /^(?:optional_)?(?:host_)?permissions$|^web_accessible/.test(name),
      ),
    ].filter((name) => name !== 'permissions');
    const table = readme.split('## Permissions')[1]?.split('\n## ')[0] ?? '';
    const explained = [...table.matchAll(/^\| `(\w+)` +\| \S/gm)].map(([, name]) => name);
    expect(explained.toSorted()).toEqual(asked.toSorted());
  });
});

/** Width, height and colour type of a PNG, from its first chunk. */
function readPng(file: string): { width: number; height: number; colours: number } {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), colours: bytes[25] ?? 0 };
}
const WITHOUT_ALPHA = 2;

describe('pictures for the stores', () => {
  const rows = [...readme.matchAll(/^\| `(pictures\/[\w-]+\.png)` +\| (\d+)x(\d+) +\|/gm)].map(
    ([, file = '', width, height]) => ({ file, width: Number(width), height: Number(height) }),
  );
  it('are all in the table, and the table has no other', () => {
    expect(rows.map(({ file }) => file.slice('pictures/'.length)).toSorted()).toEqual(
      readdirSync(`${FOLDER}/pictures`).toSorted(),
    );
  });
  it.each(rows)('$file is $width x $height, without transparency', ({ file, width, height }) => {
    expect(existsSync(`${FOLDER}/${file}`)).toBe(true);
    expect(readPng(`${FOLDER}/${file}`)).toEqual({ width, height, colours: WITHOUT_ALPHA });
    const name = file.slice('pictures/'.length, -'.png'.length);
    expect({ width, height }).toEqual(TILES[name] ?? SCREEN);
  });
});
