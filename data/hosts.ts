import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import * as v from 'valibot';
import type { FileSource } from './brand-file.ts';

const hostsSchema = v.strictObject({
  regulators: v.array(v.string()),
  consumerBodies: v.array(v.string()),
  press: v.array(v.string()),
  panelOnly: v.array(v.string()),
  bugBountyPlatforms: v.array(v.string()),
  manualCopies: v.array(v.string()),
});
export type Hosts = v.InferOutput<typeof hostsSchema>;

/** `data/hosts.yaml`. Throws when it has another shape. */
export const readHosts = (file = 'data/hosts.yaml'): Hosts =>
  v.parse(hostsSchema, parse(readFileSync(file, 'utf8')));

/** Host of an address without `www.`; of a code host its owner and repository too. */
export function toHost(address: string): string {
  const { hostname, pathname } = new URL(address);
  const host = hostname.replace(/^www\./, '');
  return host === 'github.com' ? `${host}/${pathname.split('/').slice(1, 3).join('/')}` : host;
}

/**
 * What is wrong with the host of a source read by hand, or null. `own`: the maker's hosts by its
 * brand file. Rows are judged by their collection.
 */
export function judgeHost(
  { url, witness, panelOnly, collection }: FileSource,
  own: readonly string[],
  hosts: Hosts,
): string | null {
  if (collection !== undefined) return null;
  const host = toHost(url);
  const isIn = (list: readonly string[]): boolean =>
    list.some((one) => toHost(`https://${one}`) === host);
  if (isIn(hosts.panelOnly))
    return panelOnly ? null : 'stands on the list panelOnly, so it needs panelOnly: true';
  if (panelOnly) return null;
  switch (witness) {
    case 'maker':
      return isIn(own) || isIn(hosts.manualCopies)
        ? null
        : `${host} is no host of this maker (hosts)`;
    case 'regulator':
      return isIn(hosts.regulators) ? null : `${host} is no regulator of data/hosts.yaml`;
    case 'consumer-body':
      return isIn(hosts.consumerBodies) ? null : `${host} is no consumer body of data/hosts.yaml`;
    case 'press':
      return isIn(hosts.press) ? null : `${host} is no press host of data/hosts.yaml`;
    case 'unknown':
      return isIn(hosts.bugBountyPlatforms) ? null : 'an unknown witness needs panelOnly: true';
    default:
      return `a ${witness} belongs into data/rows/`;
  }
}
