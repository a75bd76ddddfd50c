import { describe, expect, it } from 'vitest';
import type { BrandFile, FileClaim, FileModel } from '../../data/brand-file.ts';
import { addClaim } from './add-claim.ts';
import { listPlaces, modelsFor } from './assemble.ts';

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

  it('a record written another way is used: the revision in the name, the maker before it', () => {
    const file = fileWith(
      { id: 'r1-b1', name: 'R1', type: 'router', revision: 'B1' },
      { id: 'ai-hub', name: 'AI Hub', type: 'hub' },
      { id: 'lamp-2', name: 'Colour Lamp (2nd Gen)', type: 'smart-bulb' },
    );
    const find = (text: string, type: 'router' | 'hub' | 'smart-bulb'): string[] =>
      modelsFor('acme', file, { texts: [text], type }).map(({ id }) => id);
    expect(find('R1 B1 Router', 'router')).toEqual(['r1-b1']);
    expect(find('Acme AI Hub', 'hub')).toEqual(['ai-hub']);
    expect(find('Color Lamp Gen 2', 'smart-bulb')).toEqual(['lamp-2']);
    expect(find('Color Lamp Gen 3', 'smart-bulb')).toEqual(['color-lamp-gen-3']);
  });
});

describe('the id of a fact', () => {
  const claim: FileClaim = {
    kind: 'support',
    id: '',
    basis: 'end-date',
    until: '2030-12-31',
    jurisdiction: 'UK',
    source: 's1',
    read: '2026-11-27',
    obtained: 'read',
  };

  it('stays when its record was merged into another', () => {
    const gone: FileModel = { id: 'r1-b1-2', name: 'R1 B1', type: 'router' };
    addClaim(gone, ['acme/r1-b1-2'], claim, 'Acme');
    const id = gone.claims?.[0]?.id;
    const heir: FileModel = {
      id: 'r1-b1',
      name: 'R1',
      type: 'router',
      ...(gone.claims ? { claims: gone.claims } : {}),
    };
    const file = fileWith(heir, {
      id: 'r1-b1-2',
      name: 'R1 B1',
      type: 'router',
      retired: { reason: 'twice', redirect: 'r1-b1' },
    });
    addClaim(heir, listPlaces('acme', file, heir), { ...claim, until: '2031-12-31' }, 'Acme');
    expect(heir.claims).toEqual([expect.objectContaining({ id, until: '2031-12-31' })]);
  });

  it('and a statement that another took the place of does not come back', () => {
    const holder: Pick<FileModel, 'claims'> = {};
    addClaim(holder, ['acme/r1'], claim, 'Acme');
    const [held] = holder.claims ?? [];
    const supersededBy = { reason: 'doubled' };
    if (held) Object.assign(held, { supersededBy });
    addClaim(holder, ['acme/r1'], claim, 'Acme');
    expect(holder.claims).toEqual([expect.objectContaining({ supersededBy })]);
  });
});
