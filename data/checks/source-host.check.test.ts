import { describe, expect, it } from 'vitest';
import type { FileSource } from '../brand-file.ts';
import { judgeHost, type Hosts } from '../hosts.ts';
import { check } from './source-host.check.ts';
import { after, entryOf, goodBrand } from './test-brand.ts';

const HOSTS: Hosts = {
  regulators: ['regulator.example'],
  consumerBodies: ['which.example'],
  press: ['paper.example'],
  panelOnly: ['blog.example'],
  bugBountyPlatforms: ['bounty.example'],
  manualCopies: ['manuals.example'],
};
const judge = (more: Partial<FileSource>): string | null =>
  judgeHost(
    {
      url: 'https://www.acme.example/a',
      publisher: 'x',
      witness: 'maker',
      licence: 'facts',
      licenceGroup: 'open',
      ...more,
    },
    ['acme.example'],
    HOSTS,
  );

describe('a host is what the list says it is', () => {
  it.each<[string, Partial<FileSource>, boolean]>([
    ['the maker', {}, true],
    ['somebody as the maker', { url: 'https://other.example/a' }, false],
    ['a subdomain nobody listed', { url: 'https://x.acme.example/a' }, false],
    ['a manual copy', { url: 'https://manuals.example/a' }, true],
    ['press', { witness: 'press', url: 'https://paper.example/a' }, true],
    [
      'a paper as a consumer body',
      { witness: 'consumer-body', url: 'https://paper.example' },
      false,
    ],
    ['an unlisted paper', { witness: 'press', url: 'https://unknown.example/a' }, false],
    ['a blog as press', { witness: 'press', url: 'https://blog.example/a' }, false],
    [
      'a blog in the panel',
      { witness: 'unknown', panelOnly: true, url: 'https://blog.example' },
      true,
    ],
    ['a collection outside the rows', { witness: 'collection' }, false],
    ['a row', { witness: 'collection', collection: 'list' }, true],
  ])('%s', (_, more, isRight) => expect(judge(more) === null).toBe(isRight));
});

it('names the source of a file', () => {
  expect(
    after(check, (brand) => {
      brand.sources.s1!.url = 'https://nobody.example/';
    })[0],
  ).toMatchObject({ field: 'sources.s1.url' });
  expect(check.run([entryOf(goodBrand())])).toEqual([]);
});
