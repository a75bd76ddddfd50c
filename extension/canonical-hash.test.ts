import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashBytes, hashValue, toCanonicalJson } from './canonical-hash.ts';

describe('a value as one text', () => {
  it('is the same whatever order it was written in, and leaves out what is undefined', () => {
    expect(toCanonicalJson({ b: [1, { d: 'é', c: null }], a: undefined, A: true })).toBe(
      '{"A":true,"b":[1,{"c":null,"d":"é"}]}',
    );
  });
  it('keeps the order of members where it says something', () => {
    expect(toCanonicalJson({ rows: { b: 1, a: 2 }, d: { b: 1, a: 2 } }, new Set(['rows']))).toBe(
      '{"d":{"a":2,"b":1},"rows":{"b":1,"a":2}}',
    );
  });
  it('comes back as the value it was', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(toCanonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      { seed: 16, numRuns: 200 },
    );
  });
});

describe('SHA-256', () => {
  const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
  it('is that of the bytes, and of the text of a value', async () => {
    expect(await hashBytes(new TextEncoder().encode('abc'))).toBe(digest('abc'));
    expect(await hashValue({ b: 'ü', a: 1 })).toBe(digest('{"a":1,"b":"ü"}'));
  });
});
