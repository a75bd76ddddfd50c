import { listDeviceKeys } from '../device-keys.ts';
import type { BrandEntry } from '../read-brands.ts';
import { formatPlace, type Check, type Finding } from './check.ts';

export const check: Check = {
  id: 'code-is-name',
  severity: 'error',
  why: 'A title with a name that is another record’s code would mean two devices.',
  fix: 'merge the two where they are one device; else take the code out of the record that is not called so',
  run: (entries) => entries.flatMap(findCodes),
};

function findCodes(entry: BrandEntry): Finding[] {
  const models = (entry.brand.models ?? []).map((model, at) => ({ model, at }));
  const standing = models.filter(({ model }) => !model.retired);
  const keysOf = new Map(
    standing.map(({ model }) => [model.id, listDeviceKeys(model, entry.brand.name)]),
  );
  const named = new Map(
    [...keysOf].flatMap(([id, keys]) =>
      keys.filter(({ by }) => by === 'name').map(({ key }): [string, string] => [key, id]),
    ),
  );
  return standing.flatMap(({ model, at }) => {
    const keys = keysOf.get(model.id) ?? [];
    const own = new Set(keys.filter(({ by }) => by === 'name').map(({ key }) => key));
    return keys.flatMap(({ key, by, text }): Finding[] => {
      const other = named.get(key);
      return by === 'name' || other === undefined || own.has(key)
        ? []
        : [formatPlace(entry, ['models', at, 'codes'], `"${text}" is the name of ${other}`)];
    });
  });
}
