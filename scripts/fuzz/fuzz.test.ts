import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRecordFile } from '../../extension/pages/record/import-record.ts';
import { DECODERS } from './decoders.ts';
import { RECORD_LINES, RECORD_ZIP } from './record-inputs.ts';
import { runDecoder } from './run-decoder.ts';

/** `npm run fuzz` draws 50,000 and more of each. */
const SAMPLE = 60;

it.each([RECORD_LINES, RECORD_ZIP])('a record is damaged that would be taken whole', async (file) =>
  expect(await readRecordFile(new Blob([file]), 'c')).toMatchObject({
    entries: [{ case: 'c' }],
    visits: [{ case: 'c' }],
    altered: 0,
  }),
);

describe('a sample of the drawn inputs', () => {
  it.each(DECODERS)('$name', async (decoder) => {
    expect(await runDecoder(decoder, SAMPLE, 20_261_127)).toMatchObject({
      cases: SAMPLE,
      failure: null,
    });
  });

  it('would tell of a decoder that breaks', async () => {
    const broken = {
      name: 'broken',
      property: fc.asyncProperty(fc.nat() as fc.Arbitrary<unknown>, async (input) => {
        if ((input as number) > 10) throw new Error('too large');
      }),
    };
    const { failure } = await runDecoder(broken, SAMPLE, 1);
    expect(failure).toMatch(/^\[11\]: Error: too large/);
  });
});
