import { expect, it } from 'vitest';
import { entryOf, goodBrand } from '../../data/checks/test-brand.ts';
import { drawClaims } from './draw-claims.ts';

const entries = [entryOf(goodBrand())];
const ids = (seed: string, count: number): string[] =>
  drawClaims(entries, seed, count).map(({ claim }) => claim.id);

it('draws the same claims for the same seed, others for another, never more than there are', () => {
  expect(ids('1', 4)).toEqual(ids('1', 4));
  expect(ids('1', 4)).not.toEqual(ids('2', 4));
  expect(new Set(ids('1', 99)).size).toBe(9);
});

it('tells where a claim stands and its source', () => {
  const drawn = drawClaims(entries, '1', 9);
  expect(drawn.map(({ place }) => place).sort()).toEqual([
    'acme',
    'acme//cameras',
    'acme//plugs',
    'acme/view-100',
    'acme/view-100',
    'acme/view-200',
    'acme/view-200',
    'acme/view-300',
    'acme/view-300',
  ]);
  expect(new Set(drawn.map(({ url }) => url))).toEqual(new Set(['https://acme.example/support']));
});

it('keeps most of a draw when the dataset grows', () => {
  const grown = goodBrand();
  grown.models!.push({
    id: 'view-400',
    name: 'View 400',
    type: 'ip-camera',
    claims: [{ ...grown.claims![0]!, id: 'fe00000000001' }],
  });
  const before = ids('1', 5);
  const after = drawClaims([entryOf(grown)], '1', 5).map(({ claim }) => claim.id);
  expect(before.filter((id) => after.includes(id)).length).toBeGreaterThanOrEqual(4);
});
