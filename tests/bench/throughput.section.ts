import FlexSearch from 'flexsearch';
import MiniSearch from 'minisearch';
import { readPackFrom } from '../../data/pack/read-pack.ts';
import { assessListing, judgeListing } from '../../engine/assess-listing.ts';
import type { PackIndex, PackReader } from '../../engine/packed-dataset.ts';
import { createRecogniserOver, type Recogniser } from '../../engine/recogniser.ts';
import type { Listing } from '../../engine/listing.ts';
import type { Section } from '../support/report.ts';
import { CATALOGUE, readCatalogueTitles } from './catalogue-titles.ts';

const ROUNDS = 5;

/**
 * Titles a second: ours, two search libraries, and a bare loop over the characters. What growth of
 * the dataset does to it stands in `growth.section.ts`.
 */
export async function section(): Promise<Section> {
  const titles = readCatalogueTitles();
  if (titles === null)
    return { name: 'Titles a second', lines: [`not run: ${CATALOGUE} is missing`] };
  const listings = titles.map((title, at): Listing => ({ key: String(at), kind: 'row', title }));
  const reader = readPackFrom('dist/pack');
  const index = await reader.index();
  const bare = measureBest(titles, createBareLoop(titles));
  const { names, adoptWords } = await reader.open();
  adoptWords();
  const engine = createRecogniserOver(names);
  const ours = measureBest(titles, createEngineLoop(engine, listings));
  const given = { engine, reader, listings };
  const lines = [
    formatRow('bare character loop', bare, ours),
    formatRow('useby: detection + identification', ours, ours),
    formatRow('useby: full assessment', await measureWhole(assessListing, given), ours),
    formatRow('useby: as a row is judged', await measureWhole(judgeListing, given), ours),
    formatRow(
      'MiniSearch, names only',
      measureBest(titles.slice(0, 2_000), createMiniSearchLoop(index, titles.slice(0, 2_000)), 1),
      ours,
    ),
    formatRow(
      'FlexSearch, names only',
      measureBest(titles.slice(0, 2_000), createFlexSearchLoop(index, titles.slice(0, 2_000)), 1),
      ours,
    ),
  ];
  return {
    name: `Titles a second of processor (${titles.length} titles of the catalogue, ${listNames(index).length} names in the index, best of ${ROUNDS})`,
    lines,
  };
}

const TODAY = '2026-11-27';

/** Rows a second of the whole way, records and law included; the fastest of three rounds. */
async function measureWhole(
  way: typeof assessListing | typeof judgeListing,
  { engine, reader, listings }: Given,
): Promise<number> {
  let fastest = Infinity;
  for (let round = 0; round < 3; round++) {
    const from = process.cpuUsage();
    for (const listing of listings)
      await way(engine, reader, listing, { regime: 'uk', today: TODAY });
    fastest = Math.min(fastest, countSeconds(from));
  }
  return listings.length / fastest;
}

interface Given {
  engine: Recogniser;
  reader: PackReader;
  listings: readonly Listing[];
}

/** Of the processor, since then: others use the machine, too. */
function countSeconds(from: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1e6;
}

const formatRow = (name: string, perSecond: number, ours: number): string =>
  `${name.padEnd(36)} ${Math.round(perSecond).toLocaleString('en-GB').padStart(12)} /s   ${(perSecond / ours).toFixed(3)} of ours`;

function measureBest(titles: readonly string[], loop: () => number, rounds = ROUNDS): number {
  let fastest = Infinity;
  for (let round = 0; round < rounds; round++) {
    const from = process.cpuUsage();
    loop();
    fastest = Math.min(fastest, countSeconds(from));
  }
  return titles.length / fastest;
}

function createBareLoop(titles: readonly string[]): () => number {
  return () => {
    let sum = 0;
    for (const title of titles)
      for (let i = 0; i < title.length; i++) sum = (sum + title.charCodeAt(i)) | 0;
    return sum;
  };
}

function createEngineLoop(engine: Recogniser, listings: readonly Listing[]): () => number {
  return () => {
    let known = 0;
    for (const listing of listings)
      if (engine.recognise(listing).identified.identification.level !== 'none') known++;
    return known;
  };
}

const listNames = (index: PackIndex): string[] =>
  index.brands.flatMap((brand) =>
    brand.models.flatMap((model) =>
      [model.name, ...(model.names ?? []), ...(model.codes ?? [])].map(
        (name) => `${brand.name} ${name}`,
      ),
    ),
  );

function createMiniSearchLoop(index: PackIndex, titles: readonly string[]): () => number {
  const search = new MiniSearch<{ id: number; name: string }>({ fields: ['name'] });
  search.addAll(listNames(index).map((name, id) => ({ id, name })));
  return () => titles.reduce((sum, title) => sum + search.search(title).length, 0);
}

function createFlexSearchLoop(index: PackIndex, titles: readonly string[]): () => number {
  const search = new FlexSearch.Index({ tokenize: 'strict' });
  listNames(index).forEach((name, id) => {
    search.add(id, name);
  });
  return () =>
    titles.reduce((sum, title) => sum + search.search(title, { suggest: true }).length, 0);
}
