import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import type { BrandFile } from '../data/brand-file.ts';
import { buildPack, writePack } from '../data/pack/build-pack.ts';
import { formatCsvCell } from './output/format.ts';
import { run } from './main.ts';

const brand: BrandFile = {
  name: 'Exemplar',
  maker: 'Exemplar Ltd',
  aliases: [{ text: 'Exo' }],
  claims: [
    {
      kind: 'reporting',
      id: 'f00000000001',
      email: 'security@exemplar.example',
      pageRead: true,
      source: 's1',
      jurisdiction: 'global',
      read: '2026-11-01',
      obtained: 'read',
    },
  ],
  models: [
    {
      id: 'exo-cam-300',
      name: 'Exo Cam 300',
      codes: ['EC300'],
      type: 'ip-camera',
      claims: [
        {
          kind: 'support',
          id: 'f00000000002',
          basis: 'end-date',
          until: '2029-12-31',
          source: 's1',
          jurisdiction: 'UK',
          read: '2026-11-01',
          obtained: 'read',
        },
      ],
    },
  ],
  sources: {
    s1: {
      url: 'https://exemplar.example/psti',
      publisher: 'Exemplar',
      witness: 'maker',
      licence: 'facts',
      licenceGroup: 'open',
    },
  },
};

let folder = '';
const file = (name: string, content: string | Buffer): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'useby-cli-'));
  writePack(buildPack([{ id: 'exemplar', brand }]), join(folder, 'pack'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function useby(...args: string[]): Promise<{ code: number; out: string[]; err: string[] }> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(
    [
      ...args,
      ...(args.length > 0 && !args.includes('--help')
        ? ['--data', join(folder, 'pack'), '--as-of', '2026-11-24']
        : []),
    ],
    {
      out: (...lines) => {
        out.push(...lines.flatMap((line) => line.split('\n')));
      },
      err: (...lines) => {
        err.push(...lines);
      },
      room: () => Promise.resolve(),
    },
  );
  return { code, out, err };
}
const results = (out: string[]): Record<string, unknown>[] =>
  out.map((line) => JSON.parse(line) as Record<string, unknown>);

describe('useby check', () => {
  it.each<[string, () => Promise<string> | string]>([
    [
      'CSV',
      () =>
        file(
          'a.csv',
          'SKU,Title,Brand,Condition\n1,Exemplar Exo Cam 300 WiFi camera,Exemplar,New\n2,"Case for Exo Cam 300, black",,\n',
        ),
    ],
    [
      'CSV with semicolons and BOM',
      () =>
        file(
          'b.csv',
          '\uFEFFid;Titel;Marke\n1;Exemplar Exo Cam 300 WiFi camera;Exemplar\n2;Case for Exo Cam 300;\n',
        ),
    ],
    [
      'TSV',
      () =>
        file(
          'a.tsv',
          'id\ttitle\tbrand\n1\tExemplar Exo Cam 300 WiFi camera\tExemplar\n2\tCase for Exo Cam 300\t\n',
        ),
    ],
    [
      'NDJSON',
      () =>
        file(
          'a.ndjson',
          '{"id":"1","title":"Exemplar Exo Cam 300 WiFi camera","specs":{"Connectivity":"Wi-Fi"}}\n{"id":2,"title":"Case for Exo Cam 300"}\n',
        ),
    ],
    [
      'Merchant Center XML',
      () =>
        file(
          'a.xml',
          '<?xml version="1.0"?><rss xmlns:g="http://base.google.com/ns/1.0"><channel><title>Shop</title><item><g:id>1</g:id><g:title>Exemplar Exo Cam 300 WiFi camera</g:title><g:brand>Exemplar</g:brand><g:shipping><g:price>3</g:price></g:shipping></item><item><g:id>2</g:id><title><![CDATA[Case for Exo Cam 300]]></title></item></channel></rss>',
        ),
    ],
    [
      'XLSX',
      async () => {
        const path = join(folder, 'a.xlsx');
        const rows = [
          ['id', 'title', 'brand'],
          ['1', 'Exemplar Exo Cam 300 WiFi camera', 'Exemplar'],
          ['2', 'Case for Exo Cam 300', ''],
        ].map((row) => row.map((value) => ({ type: String, value })));
        await writeXlsxFile(rows as never).toFile(path);
        return path;
      },
    ],
  ])('reads %s and answers row by row, in order', async (_, make) => {
    const { code, out, err } = await useby('check', await make(), '--format', 'ndjson');
    expect(err).toEqual([]);
    expect(code).toBe(0);
    const [camera, cover] = results(out);
    expect(camera).toMatchObject({
      id: '1',
      connectable: 'yes',
      type: 'ip-camera',
      scope: 'in-scope',
      identification: { level: 'model', brand: 'Exemplar', model: 'Exo Cam 300' },
      support: { status: 'supported', until: '2029-12-31' },
      headline: 'Updates until Dec 2029',
      tone: 'good',
      role: ['distributor'],
    });
    expect(camera?.support).toMatchObject({
      claims: [
        {
          id: 'f00000000002',
          obtained: 'read',
          source: {
            url: 'https://exemplar.example/psti',
            publisher: 'Exemplar',
            read: '2026-11-01',
            covers: 'model',
            jurisdiction: 'UK',
            licence: 'facts',
          },
        },
      ],
    });
    expect(cover).toMatchObject({ id: '2', connectable: 'no', scope: 'not-connectable' });
  });

  it('names line and field of a bad row, keeps its place, and loses nothing', async () => {
    const path = file(
      'bad.ndjson',
      '{"title":"Exo Cam 300 camera"}\nnot json\n{"id":"3"}\n{"title":"Exo Cam 300","condition":"shiny"}\n[1]\n{"title":"Exo Cam 300 camera"}\n',
    );
    const { code, out, err } = await useby('check', path, '--format', 'ndjson');
    expect(code).toBe(1);
    expect(out).toHaveLength(6);
    expect(results(out).map((row) => row.error ?? 'read')).toEqual([
      'read',
      expect.stringContaining('not JSON'),
      'field title: is missing',
      expect.stringContaining('field condition: "shiny" is not one of'),
      'the line is JSON but not an object',
      'read',
    ]);
    expect(err.join('\n')).toContain(`${path}: line 2:`);
  });

  it('says where a broken feed or workbook cannot be read on', async () => {
    expect(
      (
        await useby(
          'check',
          file('cut.xml', '<rss><channel><item><title>Exo Cam 300</title></item><item><title>Half'),
          '--format',
          'ndjson',
        )
      ).out.at(-1),
    ).toContain('cannot be read on from here');
    expect(
      (
        await useby(
          'check',
          file('cut.xlsx', Buffer.from('PK\u0003\u0004rest')),
          '--format',
          'ndjson',
        )
      ).out.at(-1),
    ).toContain('workbook cannot be read');
  });

  it('writes CSV that no spreadsheet takes for a formula', async () => {
    const { out } = await useby(
      'check',
      file('f.ndjson', '{"title":"=HYPERLINK(1) camera"}\n'),
      '--format',
      'csv',
    );
    expect(out[1]).toContain("'=HYPERLINK(1) camera");
    expect(formatCsvCell('a "b", c')).toBe('"a ""b"", c"');
  });
});

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
    expect(results(out)[0]).toMatchObject({
      kind: 'product',
      via: 'structured-data',
      title: 'Exemplar Exo Cam 300 WiFi camera',
      identification: { model: 'Exo Cam 300' },
    });
  });

  it.each<[string[], RegExp]>([
    [['check'], /takes one file/],
    [['check', '/no/such/file.csv'], /ENOENT/],
    [['scan', 'x.html'], /needs --url/],
    [['check', 'x', '--regime', 'mars'], /--regime mars: write one of uk, eu/],
    [['check', 'x', '--wrong'], /wrong/],
  ])('refuses %j and says why', async (args, message) => {
    const { code, err } = await useby(...args);
    expect(code).toBe(2);
    expect(err.join('\n')).toMatch(message);
  });

  it('names the dataset file that is missing or cut short', async () => {
    writePack(buildPack([{ id: 'exemplar', brand }]), join(folder, 'cut'));
    const shard = join(folder, 'cut/shards/exemplar.json');
    writeFileSync(shard, readFileSync(shard, 'utf8').slice(0, 200));
    const err: string[] = [];
    const code = await run(['device', 'Exemplar', 'EC300', '--data', join(folder, 'cut')], {
      out: () => undefined,
      err: (...lines) => {
        err.push(...lines);
      },
      room: () => Promise.resolve(),
    });
    expect(code).toBe(2);
    expect(err.join('\n')).toContain('exemplar.json: the dataset file is damaged or cut short');
  });

  it('shows how it is called', async () => {
    expect((await useby('--help')).out.join('\n')).toContain('useby check FILE|-');
  });
});
