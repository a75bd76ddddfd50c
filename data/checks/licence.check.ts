import { readCollections } from '../rows.ts';
import { findCollection, isLeftOut } from '../source-collections.ts';
import { formatPlace, type Check, type Finding } from './check.ts';

export const check: Check = {
  id: 'licence',
  severity: 'error',
  why: 'Packing without a licence group relies on every source standing in its group.',
  fix: 'give the licence and group of data/sources; leave out what has none',
  run: (entries) => {
    const collections = readCollections('data/sources');
    return entries.flatMap((entry) =>
      Object.entries(entry.brand.sources).flatMap(([key, source]): Finding[] => {
        if (isLeftOut(source.url))
          return [
            formatPlace(
              entry,
              ['sources', key, 'url'],
              'belongs to a source that states no licence',
            ),
          ];
        const collection = findCollection(source.recordedIn ?? source.url, collections)?.[1];
        if (collection && collection.licenceGroup !== source.licenceGroup)
          return [
            formatPlace(
              entry,
              ['sources', key, 'licenceGroup'],
              `is ${source.licenceGroup}, but ${collection.publisher} is ${collection.licenceGroup} (${collection.licence})`,
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
    );
  },
};
