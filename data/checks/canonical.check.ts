import { formatBrandFile } from '../brand-file.ts';
import { formatPlace, type Check } from './check.ts';

export const check: Check = {
  id: 'canonical',
  severity: 'error',
  why: 'One text for one content, so that a change shows as the facts that changed.',
  fix: 'run npm run data:format',
  run: (entries) =>
    entries.flatMap((entry) => {
      const wanted = formatBrandFile(entry.brand);
      if (wanted === entry.text) return [];
      const lines = entry.text.split('\n');
      const line = wanted.split('\n').findIndex((text, i) => text !== lines[i]);
      return [{ ...formatPlace(entry, [], 'is not in canonical form'), line: line + 1 }];
    }),
};
