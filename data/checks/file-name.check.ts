import { formatPlace, type Check, type Finding } from './check.ts';

export const check: Check = {
  id: 'file-name',
  severity: 'error',
  why: "The file name is the brand's lasting id and part of an address.",
  fix: 'use lower-case letters, digits and single dashes',
  run: (entries) =>
    entries.flatMap((entry): Finding[] => [
      ...(/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(entry.id)
        ? []
        : [formatPlace(entry, [], `"${entry.id}" is no id`)]),
      ...(entry.brand.owner === entry.id
        ? [formatPlace(entry, ['owner'], 'is the file itself')]
        : []),
      ...(entry.brand.owner !== undefined &&
      entry.brand.owner !== entry.id &&
      entries.find(({ id }) => id === entry.brand.owner)?.brand.owner !== undefined
        ? [formatPlace(entry, ['owner'], `${entry.brand.owner} is itself a sub-brand`)]
        : []),
    ]),
};
