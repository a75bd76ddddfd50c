import * as v from 'valibot';
import { brandFileSchema } from '../schema/brand-file.ts';
import { formatPlace, type Check } from './check.ts';

const MAX_PER_FILE = 20;

export const check: Check = {
  id: 'schema',
  severity: 'error',
  why: 'Everything after this relies on the shape of the file.',
  fix: 'write what data/schema/brand.schema.json explains for this field',
  run: (entries) =>
    entries.flatMap((entry) => {
      const result = v.safeParse(brandFileSchema, entry.brand);
      return (result.issues ?? []).slice(0, MAX_PER_FILE).map((issue) => {
        const path = (issue.path ?? []).map(({ key }) => key as string | number);
        return formatPlace(entry, path, issue.message);
      });
    }),
};
