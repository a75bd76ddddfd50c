import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChromiumBrowser } from '../support/chromium.ts';
import { connectDebugger, emulateMedia } from '../support/driver-page.ts';
import { findExtension, openExtension, openOwnPage } from '../support/extension-pages.ts';
import { findBrowser } from '../support/install-browser.mjs';
import { listCutFindings } from '../support/cut-findings.ts';
import { findViolations } from '../support/run-axe.ts';
import { CATALOGUE, COMMAND } from '../support/sample-catalogue.ts';

describe.skipIf(
  findBrowser('chromium') === null || findExtension() === null || !existsSync(COMMAND),
)('the catalogue check of the built extension', () => {
  let extension: ChromiumBrowser;
  let folder = '';
  const write = (name: string, text: string): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  const open = async (): Promise<Page> => {
    const page = await extension.newPage();
    await page.evaluateOnNewDocument(() => {
      const create = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (content: Blob) => {
        Object.assign(globalThis, { saved: content });
        return create(content);
      };
    });
    await page.goto(`chrome-extension://${extension.extensionId}/catalogue.html`);
    await page.waitForSelector('input[type=file]');
    return page;
  };
  const give = async (page: Page, path: string): Promise<void> => {
    const input = (await page.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
  };
  const check = async (page: Page, path: string): Promise<void> => {
    await give(page, path);
    await page.waitForSelector('.ended');
  };
  const press = (page: Page, name: string): Promise<void> =>
    page.locator(`::-p-aria([name="${name}"][role="button"])`).click();
  const save = async (page: Page, name: string): Promise<void> => {
    await press(page, name);
    await page.waitForFunction(() => 'saved' in globalThis);
  };
  const readSaved = (page: Page): Promise<string> =>
    page.evaluate(() => (globalThis as unknown as { saved: Blob }).saved.text());
  const readSheet = (page: Page): Promise<string> =>
    page.$eval('main', ({ textContent }) => textContent ?? '');

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'useby-page-'));
    extension = await openExtension();
  });
  afterAll(async () => {
    await extension.close();
    rmSync(folder, { recursive: true });
  });

  it('comes to the same as the command line, byte for byte', async () => {
    const path = write('same.csv', CATALOGUE);
    const page = await open();
    await check(page, path);
    await save(page, 'NDJSON for programs');
    const { stdout } = spawnSync(process.execPath, [COMMAND, 'check', path, '--format', 'ndjson'], {
      encoding: 'utf8',
    });
    expect(stdout.split('\n')).toHaveLength(6);
    expect(await readSaved(page)).toBe(stdout);
    await page.close();
  });

  it('keeps all columns of the file in CSV, and runs nothing', async () => {
    const page = await open();
    await check(page, write('csv.csv', CATALOGUE));
    await save(page, 'CSV');
    const [header, ...lines] = (await readSaved(page)).split('\r\n');
    expect(header).toContain(
      'SKU,Title,Brand,EAN,Our note,(further fields),Row in your file,Finding',
    );
    expect(lines[1]).toContain("'=b");
    expect(lines[3]).toContain('never closed');
    await page.close();
  });

  it('asks for columns it does not know, and refuses what is no catalogue', async () => {
    const page = await open();
    await give(page, write('odd.csv', 'sku,words\n1,Samsung Galaxy S25\n2,Lamp\n'));
    await page.waitForSelector('::-p-text(We found the columns sku, words)');
    await page.select('.meanings select', 'words');
    await press(page, 'Check again with these columns');
    await page.waitForSelector('.ended');
    expect(await readSheet(page)).toContain('2 rows checked');
    await give(page, write('a.pdf', '%PDF-1.7'));
    await page.waitForSelector('::-p-text(This is a PDF.)');
    await page.close();
  });

  it('takes a file wherever it is dropped, and says in one sentence that it wants one file', async () => {
    const page = await open();
    const drop = async (...files: string[]): Promise<void> => {
      const session = await connectDebugger(page);
      const data = { items: [], files, dragOperationsMask: 1 };
      for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
        // On the text below, not on the field for files.
        await session.send('Input.dispatchDragEvent', { type, x: 200, y: 560, data });
    };
    const file = write('dropped.csv', CATALOGUE);
    await drop(file);
    await page.waitForSelector('.ended');
    await drop(folder);
    await page.waitForSelector('[role=alert] ::-p-text(This is a folder. Choose one file.)');
    await drop(file, write('other.csv', CATALOGUE));
    await page.waitForSelector('[role=alert] ::-p-text(These are 2 files. Choose one.)');
    // What was checked before is still there.
    expect(await readSheet(page)).toContain('5 rows checked');
    expect(await page.$$('[role=alert]')).toHaveLength(1);
    await page.close();
  });

  it('gives an example of a finding only where a row has a title or an id', async () => {
    const page = await open();
    await check(page, write('untitled.csv', 'title,brand\n,Acme\n,Acme\n'));
    expect(await readSheet(page)).toContain('Row could not be read');
    expect(await readSheet(page)).not.toContain('for example');
    await page.close();
  });

  it('stops in the midst and loses nothing; goes on after a pause', async () => {
    const rows = Array.from(
      { length: 60_000 },
      (_, at) => `${at},Acme smart plug number ${at} with Wi-Fi`,
    );
    const page = await open();
    await give(page, write('long.csv', ['SKU,Title', ...rows].join('\n')));
    await page.waitForSelector('.cards');
    await press(page, 'Pause');
    await page.waitForSelector('::-p-aria([name="Go on"][role="button"])');
    const { share, read } = await page.evaluate(() => ({
      share: document.querySelector('progress')?.value ?? 1,
      read: Number(/([\d,]+) rows read/.exec(document.body.innerText)?.[1]?.replace(',', '')),
    }));
    expect(Math.abs(share - read / 60_000)).toBeLessThan(0.1);
    await press(page, 'Go on');
    await press(page, 'Stop');
    await page.waitForSelector('.ended');
    const said = await page.$eval('.ended', ({ textContent }) => textContent ?? '');
    const count = Number(/after ([\d,]+) rows/.exec(said)?.[1]?.replace(',', ''));
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThan(60_000);
    await save(page, 'NDJSON for programs');
    const saved = (await readSaved(page)).trimEnd().split('\n');
    expect(saved).toHaveLength(count);
    expect(saved.map((line) => (JSON.parse(line) as { id: string }).id)).toEqual(
      saved.map((_, at) => String(at)),
    );
    await page.close();
  });

  it('says what has changed since the last time, and heeds a note under the SKU', async () => {
    const page = await open();
    await check(page, write('stock-may.csv', CATALOGUE));
    await page.select('#rows select', 'none-found');
    await page.locator('.line ::-p-text(Acme smart doorbell)').click();
    await page.locator('dialog summary ::-p-text(Your own note)').click();
    await page.locator('dialog .below .field input').fill('It is the one of 2024');
    await press(page, 'This is the wrong device');
    await page.waitForSelector('::-p-text(Noted.)');
    await check(page, write('stock-june.csv', CATALOGUE.replace('5,Tapo', '6,Tapo')));
    await page.waitForSelector('::-p-text(Since your check of)');
    const text = await readSheet(page);
    expect(text).toContain('1 row has another finding');
    expect(text).toContain('1 row is new');
    expect(text).toContain('1 row is gone: 5');
    expect(text).toContain('Your own note');
    await page.select('#rows select', 'noted');
    await page.locator('.line ::-p-text(Acme smart doorbell)').click();
    await page.waitForSelector('dialog ::-p-text(that this is the wrong device.)');
    expect(
      await page.$eval('dialog .below .field input', (field) => (field as HTMLInputElement).value),
    ).toBe('It is the one of 2024');
    await press(page, 'Remove the note');
    await page.waitForSelector('.findings ::-p-text(No end date found)');
    await page.close();
  });

  it('reads another choice of rows from its beginning', async () => {
    const rows = Array.from({ length: 300 }, (_, at) => `${at},Acme Wi-Fi plug ${at},Acme`);
    const page = await open();
    await check(page, write('many.csv', ['SKU,Title,Brand', ...rows, '300,Lamp,Acme'].join('\n')));
    await page.locator('.line ::-p-text(Acme Wi-Fi plug 0)').wait();
    await page.$eval('.window', (list) => list.scrollTo({ top: list.scrollHeight }));
    await page.locator('.line ::-p-text(Acme Wi-Fi plug 299)').wait();
    await page.select('#rows select', 'all');
    await page.locator('.line ::-p-text(Acme Wi-Fi plug 0)').wait();
    expect(await page.$eval('.window', ({ scrollTop }) => scrollTop)).toBe(0);
    await page.close();
  });

  it('writes one letter a maker', async () => {
    const page = await openOwnPage(extension, 'catalogue');
    await page.waitForSelector('input[type=file]');
    await check(page, write('letters.csv', `${CATALOGUE}\n7,Acme Wi-Fi plug,Acme,,`));
    await press(page, 'Write the letters');
    await page.locator('summary ::-p-text(Acme: )').click();
    expect(await page.$eval('.letter', ({ textContent }) => textContent)).toContain(
      'Security updates for Acme products',
    );
    await page.close();
  });

  it('has no violation, light, dark and narrow, with the panel of a row as well', async () => {
    const page = await open();
    await emulateMedia(page, { reducedMotion: true });
    await check(page, write('axe.csv', CATALOGUE));
    await page.waitForSelector('.line');
    expect(await findViolations(page)).toEqual([]);
    expect(await listCutFindings(page)).toEqual([]);
    await emulateMedia(page, { dark: true, reducedMotion: true });
    expect(await findViolations(page)).toEqual([]);
    await page.setViewport({ width: 320, height: 640 });
    expect(await findViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    );
    expect(await listCutFindings(page)).toEqual([]);
    await page.locator('.line').click();
    await page.waitForSelector('dialog .panel, dialog .problem');
    expect(await findViolations(page)).toEqual([]);
    await page.close();
  });
});
