import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorkingCopy, type WorkingCopy } from './working-copy.ts';

/** The command lines in the boxes of a section, without what is said beside them. */
function readCommands(document: string, title: string): string[] {
  const section = readFileSync(document, 'utf8')
    .split(/^## /m)
    .find((text) => text.startsWith(title));
  const boxes = [...(section ?? '').matchAll(/^```\n([\s\S]*?)^```/gm)].map(([, box = '']) => box);
  return boxes
    .join('')
    .split('\n')
    .map((line) => line.replace(/\s+# .*/, '').trim())
    .filter((line) => line !== '');
}

let copy: WorkingCopy;
beforeAll(() => {
  copy = createWorkingCopy();
});
afterAll(() => copy.remove());

function runAll(commands: readonly string[]): string {
  let last = '';
  for (const command of commands) {
    const { code, output } = copy.run(command);
    expect(code, `${command}\n${output.slice(-3_000)}`).toBe(0);
    last = output;
  }
  return last;
}

/** In this order: what one adds, the next builds. */
describe('a newcomer, from zero to green by the commands of CONTRIBUTING.md', () => {
  it('adds a brand in one file, and the figures are counted anew', () => {
    const commands = readCommands('CONTRIBUTING.md', 'Add or correct a brand');
    const [scaffold = '', ...rest] = commands;
    expect(commands.length).toBeGreaterThan(2);
    runAll([scaffold]);
    expect(copy.listTouched()).toEqual(['data/brands/acme.yaml']);
    const record = runAll(rest);
    expect(record).toContain('https://acme.example/security');
    expect(copy.listTouched()).toEqual(['docs/dataset.md']);
    runAll(['npm run docs:dataset -- --check']);
  });

  it('adds a shop in an adapter and a fixture', () => {
    const [scaffold = '', ...rest] = readCommands('CONTRIBUTING.md', 'Add a shop');
    expect(rest.length).toBeGreaterThan(0);
    runAll([scaffold]);
    const touched = copy.listTouched();
    expect(touched).toEqual([
      'content-scripts/shops/acme-shop.ts',
      'tests/pages/acme-shop/product.html',
    ]);
    runAll([...rest, 'npx eslint content-scripts/shops', `npx prettier --check ${touched[0]}`]);
    expect(copy.listTouched()).toEqual([]);
  });

  it('adds a language in one file, which every program then speaks', () => {
    const [scaffold = '', ...rest] = readCommands('CONTRIBUTING.md', 'Add a language');
    runAll([scaffold]);
    expect(copy.listTouched()).toEqual(['engine/i18n/es.json']);
    translate(join(copy.folder, 'engine/i18n/es.json'));
    copy.listTouched();
    expect(runAll(rest)).toContain('https://acme.example/security');
    expect(runAll(['node dist/cli/useby.js --help'])).toContain('es');
    expect(
      runAll([`printf '{"title":"Acme"}' | node dist/cli/useby.js check - --lang es`]),
    ).toContain('Nada');
    expect(copy.listTouched()).toEqual([]);
  });
});

/** Two texts, to be told from English. */
function translate(file: string): void {
  const texts = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  texts['ui.language'] = 'Español';
  texts['chip.not-connectable'] = 'Nada que conectar';
  writeFileSync(file, `${JSON.stringify(texts, null, 2)}\n`);
}

describe('the command lines of README.md', () => {
  it('run as they are shown', () => {
    const commands = readCommands('README.md', 'Command line');
    expect(commands.map((command) => command.split(' ')[2])).toEqual([
      'check',
      'scan',
      'read',
      'device',
      'data',
    ]);
    writeFileSync(
      join(copy.folder, 'catalogue.csv'),
      'title,brand\n"Tapo C200 Wi-Fi Camera",TP-Link\n',
    );
    writeFileSync(
      join(copy.folder, 'page.html'),
      readFileSync(join(copy.folder, 'tests/pages/acme-shop/product.html'), 'utf8'),
    );
    writeFileSync(
      join(copy.folder, 'table.html'),
      '<table><tr><th>Model<th>Security updates until<tr><td>Tapo C200<td>31 December 2031</table>',
    );
    const [check, scan, read, device, data] = commands.map((command) => runAll([command]));
    expect(check).toContain('Tapo C200');
    expect(JSON.parse(scan?.split('\n')[0] ?? '')).toHaveProperty('headline');
    expect(read).toContain('2031-12-31');
    expect(device).toContain('Tapo C200');
    expect(JSON.parse(data ?? '')).toHaveProperty('brands');
  });

  it('and the two commands are those of package.json', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>;
    };
    expect(readCommands('README.md', 'Two commands')).toEqual(['npm start', 'npm test']);
    expect(scripts).toMatchObject({ start: expect.any(String), test: expect.any(String) });
  });
});
