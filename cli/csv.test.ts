import { describe, expect, it } from 'vitest';
import { createCli } from '../tests/support/run-cli.ts';
import { formatCsvLine } from '../catalogue/output/cell.ts';

const { file, useby } = createCli();

describe('CSV', () => {
  it('writes CSV that no spreadsheet takes for a formula', async () => {
    const { out } = await useby(
      'check',
      file('f.ndjson', '{"title":"=HYPERLINK(1) camera"}\n'),
      '--format',
      'csv',
    );
    expect(out[1]).toContain("'=HYPERLINK(1) camera");
    expect(formatCsvLine(['a "b", c'])).toBe('"a ""b"", c"');
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(1)', "'@SUM(1)"],
    ['\uff1d1+1', "'\uff1d1+1"],
    ['\uff0b1', "'\uff0b1"],
    [';=1+1', ";'=1+1"],
    ['Camera; =1+1', "Camera; '=1+1"],
    ['Camera;\uff1d1', "Camera;'\uff1d1"],
    ['Camera\t@A1', "Camera\t'@A1"],
    ['Camera\n=1', '"Camera\n\'=1"'],
    ['WiFi - 2.4 GHz; dual-band', 'WiFi - 2.4 GHz; dual-band'],
  ])('writes %j as %j', (cell, want) => expect(formatCsvLine([cell])).toBe(want));

  it('begins with the byte order mark, and no line has another', async () => {
    const { out } = await useby(
      'check',
      file('g.ndjson', '{"title":"Exo Cam 300 camera"}\n'),
      '--format',
      'csv',
    );
    expect(out[0]).toMatch(/^\ufeffid,title,connectable,/);
    expect(out.slice(1).join('')).not.toContain('\ufeff');
  });
});
