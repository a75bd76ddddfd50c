import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findCredentials } from './no-credential.check.ts';
import { entryOf, goodBrand } from './test-brand.ts';

const folder = mkdtempSync(join(tmpdir(), 'useby-'));
writeFileSync(
  join(folder, 'defaults.jsonl'),
  '{"username":"admin","password":"zq81pass"}\n{"username":"View 100","password":"1234","models":["View 100"]}\n',
);

it('finds a known login wherever it stands, and not within a longer word', () => {
  const planted = (change: (brand: ReturnType<typeof goodBrand>) => void): number => {
    const brand = goodBrand();
    change(brand);
    return findCredentials([entryOf(brand)], folder).length;
  };
  expect(planted(() => undefined)).toBe(0);
  expect(
    planted((brand) => {
      brand.models![0]!.codes = ['ZQ81PASS'];
    }),
  ).toBe(1);
  expect(
    planted((brand) => {
      brand.sources.s1!.url = 'https://acme.example/login-zq81pass.html';
    }),
  ).toBe(1);
  expect(
    planted((brand) => {
      brand.sources.s1!.publisher = 'said zq81pass';
    }),
  ).toBe(1);
  expect(
    planted((brand) => {
      Object.assign(brand.models![2]!.claims![1]!, { updates: 'zq81pass' });
    }),
  ).toBe(1);
  expect(
    planted((brand) => {
      brand.sources.s1!.url = 'https://acme.example/xzq81passx';
    }),
  ).toBe(0);
});

it('never repeats the login it found', () => {
  const brand = goodBrand();
  brand.sources.s1!.publisher = 'zq81pass';
  expect(JSON.stringify(findCredentials([entryOf(brand)], folder))).not.toContain('zq81pass');
});
