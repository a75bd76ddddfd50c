import { describe, expect, it } from 'vitest';
import type { BrandFile } from '../../data/brand-file.ts';
import { modelsFor } from './assemble.ts';

const fileWith = (...models: NonNullable<BrandFile['models']>): BrandFile => ({
  name: 'Acme',
  maker: 'Acme',
  models,
  sources: {},
});

describe('which record a row of the facts means', () => {
  it('a tombstone sends it on to the record that replaces it, which learns the spelling', () => {
    const file = fileWith(
      {
        id: 'q-plus',
        name: 'Q Plus',
        type: 'ip-camera',
        retired: { reason: 'twice', redirect: 'q-pro' },
      },
      { id: 'q-pro', name: 'Q Pro', type: 'ip-camera' },
    );
    expect(
      modelsFor('acme', file, { texts: ['Acme Q Plus'], type: 'ip-camera' }).map(({ id }) => id),
    ).toEqual(['q-pro']);
    expect(file.models?.find(({ id }) => id === 'q-pro')?.names).toEqual(['Q Plus']);
  });

  it('a record that stands is used, another revision of it is not', () => {
    const file = fileWith({ id: 'r1-v2', name: 'R1', type: 'router', revision: 'V2' });
    expect(
      modelsFor('acme', file, { texts: ['R1 v2'], type: 'router' }).map(({ id }) => id),
    ).toEqual(['r1-v2']);
    expect(
      modelsFor('acme', file, { texts: ['R1 v3'], type: 'router' }).map(({ id }) => id),
    ).toEqual(['r1-v3']);
  });
});
