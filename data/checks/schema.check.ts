import Ajv from 'ajv';
import schema from '../schema/brand.schema.json' with { type: 'json' };
import { formatPlace, type Check } from './check.ts';

const validate = new Ajv({ allErrors: true, discriminator: true, strict: false }).compile(schema);
const MAX_PER_FILE = 20;

export const check: Check = {
  id: 'schema',
  severity: 'error',
  why: 'Everything after this relies on the shape of the file.',
  fix: 'write what data/schema/brand.schema.json explains for this field',
  run: (entries) =>
    entries.flatMap((entry) => {
      if (validate(entry.brand)) return [];
      return (validate.errors ?? []).slice(0, MAX_PER_FILE).map((error) => {
        const path = error.instancePath
          .split('/')
          .slice(1)
          .map((step) =>
            /^\d+$/.test(step) ? Number(step) : step.replaceAll('~1', '/').replaceAll('~0', '~'),
          );
        const params = error.params as { additionalProperty?: string; allowedValues?: unknown[] };
        const extra = params.additionalProperty
          ? ` (${params.additionalProperty})`
          : params.allowedValues
            ? ` (${params.allowedValues.join(', ')})`
            : '';
        return formatPlace(entry, path, `${error.message ?? 'is wrong'}${extra}`);
      });
    }),
};
