import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { FileClaim, FileSource } from '../data/brand-file.ts';
import { goodBrand } from '../data/checks/test-brand.ts';
import { brandFileSchema } from '../data/schema/brand-file.ts';
import type { Claim, Source } from '../engine/dataset.ts';
import { DEVICE_TYPES } from '../engine/device-types.ts';
import { createSchemas } from './data-schema.ts';

describe('one schema for brand files, rows and sources', () => {
  it.each(Object.entries(createSchemas()))('data/schema/%s is not stale', (name, text) => {
    expect(readFileSync(`data/schema/${name}`, 'utf8')).toBe(text);
  });
  it('accepts every device type of the table and no other', () => {
    const withType = (type: string) => {
      const brand = goodBrand();
      Object.assign(brand.models?.[0] ?? {}, { type });
      return v.is(brandFileSchema, brand);
    };
    expect(DEVICE_TYPES.filter((type) => !withType(type))).toEqual([]);
    expect(withType('teapot')).toBe(false);
  });
  it('has the same claims and sources as the engine', () => {
    type Packed = Omit<FileClaim, 'note'> & { covers: 'model' };
    expectTypeOf<Packed['kind']>().toEqualTypeOf<Claim['kind']>();
    expectTypeOf<Omit<FileSource, 'collection'>>().toExtend<
      Omit<Source, 'recordedIn' | 'published' | 'panelOnly' | 'archive'>
    >();
    expectTypeOf<Extract<FileClaim, { kind: 'support' }>['basis']>().toEqualTypeOf<
      Extract<Claim, { kind: 'support' }>['basis']
    >();
    expectTypeOf<NonNullable<Extract<FileClaim, { kind: 'support' }>['what']>>().toEqualTypeOf<
      NonNullable<Extract<Claim, { kind: 'support' }>['what']>
    >();
    expectTypeOf<NonNullable<FileClaim['caveats']>[number]>().toEqualTypeOf<
      NonNullable<Claim['caveats']>[number]
    >();
  });
});
