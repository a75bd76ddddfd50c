import { formatBrandFile, parseBrandFile, type BrandFile, type FileClaim } from '../brand-file.ts';
import type { BrandEntry } from '../read-brands.ts';
import type { Check, Finding } from './check.ts';

/** Invented rows for the checks' tests. */
export const claim = (id: string, more: Record<string, unknown> = {}): FileClaim =>
  ({
    kind: 'support',
    id: `f${id.padStart(11, '0')}`,
    basis: 'end-date',
    bound: 'at-least',
    what: 'security-updates',
    until: '2030-12-31',
    jurisdiction: 'UK',
    source: 's1',
    read: '2026-11-23',
    obtained: 'read',
    ...more,
  }) as FileClaim;

/** A good file: a claim on the brand, on each of two lines, on each of three models. */
export function goodBrand(): BrandFile {
  const model = (
    id: string,
    name: string,
    n: string,
  ): NonNullable<BrandFile['models']>[number] => ({
    id,
    name,
    type: 'ip-camera',
    codes: [`${name.replace(/\W/g, '')}X`],
    claims: [claim(`${n}1`), claim(`${n}2`, { jurisdiction: 'EU' })],
  });
  return {
    name: 'Acme',
    maker: 'Acme Ltd',
    aliases: [{ text: 'Acmecam' }],
    hosts: ['acme.example'],
    claims: [claim('b1')],
    lines: [
      { id: 'cameras', name: 'cameras', type: 'ip-camera', claims: [claim('11')] },
      { id: 'plugs', name: 'plugs', type: 'smart-plug', claims: [claim('12')] },
    ],
    models: [
      model('view-100', 'View 100', 'a'),
      model('view-200', 'View 200', 'c'),
      model('view-300', 'View 300', 'd'),
    ],
    sources: {
      s1: {
        url: 'https://acme.example/support',
        publisher: 'Acme',
        witness: 'maker',
        licence: 'facts',
        licenceGroup: 'open',
        published: '2026-03-01',
      },
    },
  };
}

export function entryOf(brand: BrandFile, id = 'acme', text = formatBrandFile(brand)): BrandEntry {
  const file = `data/brands/${id}.yaml`;
  const parsed = parseBrandFile(text, file);
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join());
  return { id, file, text, brand: parsed.brand, lineOf: parsed.lineOf };
}

/** What a check says of the good file after a change. */
export function after(check: Check, change: (brand: BrandFile) => void): Finding[] {
  const brand = goodBrand();
  change(brand);
  return check.run([entryOf(brand)]);
}
