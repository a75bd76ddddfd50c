import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildPack, writePack } from '../data/pack/build-pack.ts';
import { nameShardFile } from '../data/pack/shard-files.ts';
import type { KnownPage } from '../readers/known-pages.ts';
import { createCli, exemplar, parseResults, runCommand } from '../tests/support/run-cli.ts';

const { file, folder, useby } = createCli();

describe('other commands', () => {
  it('device prints the record with its sources', async () => {
    const { code, out } = await useby('device', 'Exemplar', 'EC300');
    expect(code).toBe(0);
    expect(out.join('\n')).toMatch(
      /security updates until at least 31 December 2029[\s\S]*https:\/\/exemplar\.example\/psti {2}\[f00000000002\]/,
    );
  });

  it('data counts', async () => {
    expect(JSON.parse((await useby('data', '--json')).out.join('\n'))).toMatchObject({
      brands: 1,
      models: 1,
      names: 2,
      namesWith: { support: 2, futureSupport: 2, futureSupportUK: 2 },
      brandsWith: { reporting: 1 },
      withoutSource: 0,
    });
  });

  it('scan reads a saved page', async () => {
    const page = file(
      'page.html',
      '<title>x</title><script type="application/ld+json">{"@context":"https://schema.org","@type":"Product","name":"Exemplar Exo Cam 300 WiFi camera","brand":{"@type":"Brand","name":"Exemplar"},"offers":{"price":"30","priceCurrency":"GBP"}}</script><h1>Exemplar Exo Cam 300 WiFi camera</h1>',
    );
    const { code, out } = await useby(
      'scan',
      page,
      '--url',
      'https://shop.example/p/1',
      '--format',
      'ndjson',
    );
    expect(code).toBe(0);
    expect(parseResults(out)[0]).toMatchObject({
      kind: 'product',
      via: 'structured-data',
      title: 'Exemplar Exo Cam 300 WiFi camera',
      identification: { model: 'Exo Cam 300' },
    });
  });

  const readTable = (cell: string): string =>
    `<html lang="en-GB"><table><tr><th>Model</th><th>Security updates until</th></tr><tr><td>${cell}</td><td>31 December 2030 or later</td></tr><tr><td>Other 1</td><td>unknown</td></tr></table></html>`;

  it('read prints a line a statement, and the account of every row last', async () => {
    const page = file('maker.html', readTable('Exo Cam 300'));
    const { code, out } = await useby('read', page, '--url', 'https://exemplar.example/updates');
    expect(code).toBe(0);
    expect(parseResults(out)).toEqual([
      {
        model: 'Exo Cam 300',
        until: '2030-12-31',
        precision: 'day',
        bound: 'at-least',
        what: 'security-updates',
        words: 'Exo Cam 300 31 December 2030 or later',
        matched: { brand: 'Exemplar', model: 'Exo Cam 300' },
      },
      {
        account: {
          rows: 2,
          kept: 1,
          leftOut: [{ words: 'Other 1 unknown', why: 'the page gives no date here' }],
        },
      },
    ]);
  });

  it.each(['Exo Cam 300 stand', 'Exo Cam 3000', 'Cam'])('read does not match %s', async (name) => {
    const page = file('maker.html', readTable(name));
    const { out } = await useby('read', page, '--url', 'https://exemplar.example/updates');
    expect(parseResults(out)[0]).not.toHaveProperty('matched');
  });

  it('read is content with a page that says nothing', async () => {
    const page = file('empty.html', '<p>Welcome</p>');
    const { code, out } = await useby('read', page, '--url', 'https://exemplar.example/');
    expect(code).toBe(0);
    expect(parseResults(out)).toEqual([{ account: { rows: 0, kept: 0, leftOut: [] } }]);
  });

  it('read takes the settings of a source', async () => {
    const page = file('list.json', '[{"n":"Exo Cam 300","e":"2030-12"}]');
    const settings = file('settings.yaml', 'columns: { n: model, e: until-support }\nrows: "[]"\n');
    const { out } = await useby(
      'read',
      page,
      '--url',
      'https://x.example/',
      '--settings',
      settings,
    );
    expect(parseResults(out)[0]).toMatchObject({
      until: '2030-12',
      precision: 'month',
      what: 'support',
    });
  });

  it('read finds the settings of a registered page by its address, and says so', async () => {
    const pack = mkdtempSync(join(tmpdir(), 'useby-'));
    const { index, shards, credits } = buildPack([{ id: 'exemplar', brand: exemplar }]);
    const page: KnownPage = {
      source: 'exemplar-list',
      publisher: 'Exemplar',
      hosts: ['exemplar.example'],
      paths: ['/*/list'],
      settings: { columns: { Product: 'model', EOX: 'until-support' }, brand: 'Exemplar' },
      markers: ['EOX'],
    };
    writePack({ index, shards, credits, pages: [page] }, pack);
    const list = (head: string) =>
      file(
        'list.html',
        `<table><tr><th>Product</th><th>${head}</th></tr><tr><td>Exo Cam 300</td><td>31 December 2030</td></tr></table>`,
      );
    const read = async (head: string) => {
      const address = ['--url', 'https://exemplar.example/uk/list', '--data', pack];
      return parseResults((await runCommand(['read', list(head), ...address])).out);
    };
    const known = { source: 'exemplar-list', publisher: 'Exemplar' };
    expect(await read('EOX')).toMatchObject([
      { until: '2030-12-31', what: 'support', matched: { model: 'Exo Cam 300' } },
      { account: { kept: 1, settings: { ...known, applied: true } } },
    ]);
    expect(await read('Security updates until')).toMatchObject([
      { what: 'security-updates' },
      { account: { kept: 1, settings: { ...known, applied: false, missing: ['EOX'] } } },
    ]);
  });

  it.each<[string[], RegExp]>([
    [['check'], /takes one file/],
    [['check', '/no/such/file.csv'], /There is no file of this name/],
    [['scan', 'x.html'], /needs --url/],
    [['read'], /takes one page/],
    [['read', 'x.html'], /needs --url/],
    [['read', 'x.html', '--url', 'nowhere'], /full https/],
    [
      ['read', '/no/such/page.html', '--url', 'https://x.example/'],
      /There is no file of this name/,
    ],
    [['check', 'x', '--regime', 'mars'], /--regime mars: write one of uk, eu/],
    [['check', 'x', '--wrong'], /wrong/],
  ])('refuses %j and says why', async (args, message) => {
    const { code, err } = await useby(...args);
    expect(code).toBe(2);
    expect(err.join('\n')).toMatch(message);
  });

  it('names the dataset file that is missing or cut short', async () => {
    writePack(buildPack([{ id: 'exemplar', brand: exemplar }]), join(folder(), 'cut'));
    const shard = join(folder(), 'cut', nameShardFile('exemplar'));
    writeFileSync(shard, readFileSync(shard, 'utf8').slice(0, 200));
    const { code, err } = await runCommand([
      'device',
      'Exemplar',
      'EC300',
      '--data',
      join(folder(), 'cut'),
    ]);
    expect(code).toBe(2);
    expect(err.join('\n')).toContain(': exemplar: damaged or cut short');
  });

  it('shows how it is called', async () => {
    expect((await useby('--help')).out.join('\n')).toContain('useby check FILE|-');
  });
});
