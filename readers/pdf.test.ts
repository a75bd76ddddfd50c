import { describe, expect, it } from 'vitest';
import { openInput } from './open-input.ts';
import { readPage } from './read-page.ts';

const noHtml = (): Document => {
  throw new Error('no HTML here');
};

/** A PDF of one page, its texts where they are put; nothing in it is compressed. */
function createPdf(texts: readonly [x: number, y: number, text: string][]): Uint8Array {
  const content = texts
    .map(([x, y, text]) => `BT /F1 10 Tf ${x} ${y} Td (${text.replace(/[()\\]/g, '\\$&')}) Tj ET`)
    .join('\n');
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${content.length}>>stream\n${content}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ];
  let pdf = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = pdf.length;
    pdf += `${at + 1} 0 obj${object}endobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const start = pdf.length;
  pdf += `xref\n0 6\n0000000000 65535 f \n${offsets.join('')}trailer<</Size 6/Root 1 0 R>>\nstartxref\n${start}\n%%EOF`;
  return new TextEncoder().encode(pdf);
}

describe('PDF', () => {
  it('reads a table by where its texts stand', async () => {
    const pdf = createPdf([
      [60, 740, 'Exemplar update list (PSTI)'],
      [60, 700, 'Product'],
      [220, 700, 'Hardware version'],
      [380, 700, 'Security updates until'],
      [60, 680, 'Exo Cam 300'],
      [220, 680, 'V1'],
      [380, 680, '31/12/2027 or later*'],
      [60, 660, 'Exo Cam 310'],
      [380, 660, '31/12/2029'],
    ]);
    const input = await openInput(pdf, noHtml);
    const { rows } = readPage(input, {}, new URL('https://exemplar.example/list.pdf'));
    expect(rows).toMatchObject([
      { model: 'Exo Cam 300', revision: 'V1', until: '2027-12-31', bound: 'at-least' },
      { model: 'Exo Cam 310', until: '2029-12-31', what: 'security-updates' },
    ]);
  });
  it('reads a statement of compliance', async () => {
    const lines = [
      'Statement of Compliance (PSTI)',
      '(a) Product: Exo Lock L1',
      '(b) Manufacturer: Exemplar Ltd',
      '(e) Defined support period: until 30 May 2030',
      '(g) Date of issue: 29 April 2024',
    ];
    const pdf = createPdf(lines.map((line, at) => [60, 740 - at * 20, line]));
    const { rows } = readPage(
      await openInput(pdf, noHtml),
      {},
      new URL('https://exemplar.example/statement.pdf'),
    );
    expect(rows).toMatchObject([
      {
        model: 'Exo Lock L1',
        until: '2030-05-30',
        bound: 'at-least',
        what: 'security-updates',
        limits: { regions: ['UK'] },
      },
    ]);
  });
  it('says so where the bytes are broken', async () =>
    expect(openInput(new TextEncoder().encode('%PDF-1.7 broken'), noHtml)).rejects.toThrow(
      'the PDF cannot be read',
    ));
});
