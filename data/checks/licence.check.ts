import { findCollection, isLeftOut } from '../source-collections.ts';
import { formatPlace, type Check, type Finding } from './check.ts';

export const check: Check = {
  id: 'licence',
  severity: 'error',
  why: 'Packing without a licence group relies on every source standing in its group.',
  fix: 'give the licence and group of data/source-collections.ts; leave out what has none',
  run: (entries) =>
    entries.flatMap((entry) =>
      Object.entries(entry.brand.sources).flatMap(([key, source]): Finding[] => {
        if (isLeftOut(source.url))
          return [
            formatPlace(
              entry,
              ['sources', key, 'url'],
              'belongs to a source that states no licence',
            ),
          ];
        const collection = findCollection(source.url);
        if (collection && collection.group !== source.licenceGroup)
          return [
            formatPlace(
              entry,
              ['sources', key, 'licenceGroup'],
              `is ${source.licenceGroup}, but ${collection.publisher} is ${collection.group} (${collection.licence})`,
            ),
          ];
        return source.licenceGroup === 'open' && /NC|GPL/.test(source.licence)
          ? [
              formatPlace(
                entry,
                ['sources', key, 'licenceGroup'],
                `is open, but the licence is ${source.licence}`,
              ),
            ]
          : [];
      }),
    ),
};
