import { readFileSync, writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { deviceType } from '../data/schema/claims.ts';
import { brandFileSchema, fileClaim } from '../data/schema/brand-file.ts';
import { rowSchema } from '../data/schema/row.ts';
import { collectionSchema } from '../data/schema/source.ts';

const SCHEMAS: Record<string, { title: string; schema: GenericSchema }> = {
  'brand.schema.json': { title: 'A brand file of the Useby dataset', schema: brandFileSchema },
  'row.schema.json': { title: 'A row of a source of the Useby dataset', schema: rowSchema },
  'source.schema.json': {
    title: 'A source of rows of the Useby dataset',
    schema: collectionSchema,
  },
};

/** The published JSON Schemas by file name, made from the one schema that the code checks by. */
export const createSchemas = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(SCHEMAS).map(([name, { title, schema }]) => [
      name,
      `${JSON.stringify(
        // What JSON Schema cannot say (at most fifteen words) is checked by `npm run data:check`.
        {
          title,
          ...toJsonSchema(schema, {
            errorMode: 'ignore',
            definitions: { claim: fileClaim, deviceType },
          }),
        },
        null,
        2,
      )}\n`,
    ]),
  );

/** `npm run data:schema [-- --check]`: writes `data/schema/*.json`, or says which are stale. */
export function main(args: string[]): number {
  const stale = Object.entries(createSchemas()).filter(
    ([name, text]) =>
      readFileSync(`data/schema/${name}`, { encoding: 'utf8', flag: 'a+' }) !== text,
  );
  if (args.includes('--check')) {
    for (const [name] of stale) process.stderr.write(`data/schema/${name} is stale\n`);
    return stale.length > 0 ? 1 : 0;
  }
  for (const [name, text] of stale) writeFileSync(`data/schema/${name}`, text);
  process.stdout.write(`${stale.length} schemas written\n`);
  return 0;
}
