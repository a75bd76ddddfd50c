import { judgeHost, readHosts } from '../hosts.ts';
import { formatPlace, type Check } from './check.ts';

export const check: Check = {
  id: 'source-host',
  severity: 'error',
  why: 'A sentence is worth what its source is worth, so every host is judged by name.',
  fix: 'cite the maker, or a host of data/hosts.yaml; add a host there only with good reason',
  run: (entries) => {
    const hosts = readHosts();
    return entries.flatMap((entry) =>
      Object.entries(entry.brand.sources).flatMap(([key, source]) => {
        const wrong = judgeHost(source, entry.brand.hosts ?? [], hosts);
        return wrong === null ? [] : [formatPlace(entry, ['sources', key, 'url'], wrong)];
      }),
    );
  },
};
