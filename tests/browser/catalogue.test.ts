import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../support/browser.ts';
import { openBrowser } from '../support/browser-test.ts';
import { BAD_FILES, GOOD_FILES } from '../support/catalogue-files.ts';
import { driveCatalogue, type CataloguePage } from '../support/catalogue-page.ts';
import { CATALOGUE, COMMAND } from '../support/sample-catalogue.ts';

let browser: Browser;
let page: CataloguePage;
let folder: string;

/** What the command line answers of the same bytes. */
function runCommand(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  const { stdout } = spawnSync(process.execPath, [COMMAND, 'check', path, '--format', 'ndjson'], {
    encoding: 'utf8',
  });
  return stdout;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'useby-catalogue-'));
  browser = await openBrowser(() => null);
  page = driveCatalogue(await browser.ownPage('catalogue.html'));
  await page.waitFor(/Check a catalogue/);
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

describe('the catalogue page', () => {
  it('comes to the same as the command line, byte for byte', async () => {
    await page.give('same.csv', CATALOGUE);
    await page.waitFor(/5 rows checked/);
    const saved = await page.save('NDJSON for programs');
    expect(saved.trimEnd().split('\n')).toHaveLength(5);
    expect(saved).toBe(runCommand('same.csv', CATALOGUE));
  });

  it.each(GOOD_FILES)('reads $name as the command line does', async ({ name, content }) => {
    await page.give(name, content);
    await page.waitFor(new RegExp(`${name.replace('.', '\\.')} · 2 rows checked`));
    expect(await page.save('NDJSON for programs')).toBe(runCommand(name, content));
  });

  it('asks for a column that it does not know, and takes the one that is chosen', async () => {
    await page.give('odd.csv', 'sku,words\n1,Samsung Galaxy S25\n2,Lamp\n');
    await page.waitFor(/We found the columns sku, words\./);
    await page.choose('words');
    await page.press('Check again with these columns');
    await page.waitFor(/odd\.csv · 2 rows checked/);
  });

  it('filters the rows, opens one, and says what has changed when the catalogue comes again', async () => {
    await page.give('may.csv', CATALOGUE);
    await page.waitFor(/may\.csv · 5 rows checked/);
    await page.choose('No end date found');
    await page.waitFor(/Acme smart doorbell with Wi-Fi/);
    await page.give('june.csv', CATALOGUE.replace('5,Tapo', '6,Tapo'));
    const text = await page.waitFor(/Since your check of/);
    expect(text).toContain('1 row is new');
    expect(text).toContain('1 row is gone: 5');
    await page.press('What is kept here');
    await page.press('Delete all of it');
    await page.waitFor(/All of it has been deleted/);
    await page.give('july.csv', CATALOGUE);
    expect(await page.waitFor(/july\.csv · 5 rows checked/)).not.toContain('Since your check');
  });

  it('says so when the file has changed since, and saves nothing of it that it does not know', async () => {
    const path = join(folder, 'moving.csv');
    const rows = Array.from({ length: 1_200 }, (_, at) => `${at},Acme Wi-Fi smart plug ${at}`);
    writeFileSync(path, ['SKU,Title', ...rows].join('\n'));
    await page.tab.attach(path);
    await page.waitFor(/moving\.csv · 1,200 rows checked/);
    expect(await page.save('CSV')).toContain('1199,Acme Wi-Fi smart plug 1199,');
    writeFileSync(path, ['SKU,Title', ...rows.toReversed()].join('\n'));
    await page.press('CSV');
    await page.waitFor(/The file has changed since it was read, or is no longer there\./);
    await page.press('NDJSON for programs');
    await page.waitFor(/The file is in your downloads/);
  });

  it('stops in the midst and keeps what was checked', async () => {
    const rows = Array.from({ length: 40_000 }, (_, at) => `${at},Acme Wi-Fi smart plug ${at}`);
    await page.give('long.csv', ['SKU,Title', ...rows].join('\n'));
    await page.waitFor(/[1-9][\d,]* rows? read/);
    await page.press('Pause');
    await page.press('Go on');
    await page.press('Stop');
    const said = await page.waitFor(/stopped after ([\d,]+) rows/);
    const count = Number(/stopped after ([\d,]+) rows/.exec(said)?.[1]?.replaceAll(',', ''));
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThan(40_000);
    const saved = (await page.save('NDJSON for programs')).trimEnd().split('\n');
    expect(saved.map((line) => (JSON.parse(line) as { id: string }).id)).toEqual(
      Array.from({ length: count }, (_, at) => String(at)),
    );
  });
});

describe('a file that is no catalogue', () => {
  it.each(BAD_FILES)('$name is named in one sentence', async ({ name, content, says }) => {
    await page.give(name, content);
    const { run } = page.tab;
    const read = (): Promise<string> =>
      run(() => document.querySelector('[role="alert"]')?.textContent ?? '');
    await page.waitFor(new RegExp(says.source.replace(/^\^|\$$/g, '')));
    expect(await read()).toMatch(says);
  });
});
