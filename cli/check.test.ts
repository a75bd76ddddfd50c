import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { createCli, parseResults } from '../tests/support/run-cli.ts';

const { file, folder, useby } = createCli();

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
        const path = join(folder(), 'a.xlsx');
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
    const { code, out, err } = await useby('check', await make(), '--format', 'ndjson', '--quiet');
    expect(err).toEqual([]);
    expect(code).toBe(0);
    const [camera, cover] = parseResults(out);
    expect(camera).toMatchObject({
      id: '1',
      connectable: 'yes',
      type: 'ip-camera',
      scope: 'in-scope',
      identification: { level: 'model', brand: 'Exemplar', model: 'Exo Cam 300' },
      support: { status: 'supported', until: '2029-12-31' },
      headline: 'Updates to Dec 2029 or later',
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
    expect(code).toBe(2);
    expect(out).toHaveLength(6);
    expect(parseResults(out).map((row) => row.error ?? 'read')).toEqual([
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
    const { code, out, err } = await useby(
      'check',
      file('cut.xlsx', Buffer.from('PK\u0003\u0004rest')),
    );
    expect({ code, out }).toEqual({ code: 2, out: [] });
    expect(err.join()).toContain('cut.xlsx: The workbook cannot be read');
  });
});
