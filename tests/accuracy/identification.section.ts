import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { readPackFrom } from '../../data/pack/read-pack.ts';
import type { IndexBrand, IndexModel, PackIndex } from '../../engine/packed-dataset.ts';
import type { Detection, Identification } from '../../engine/assessment.ts';
import { createRecogniser, type Recogniser } from '../../engine/recogniser.ts';
import { foldKey } from '../../engine/text/tokens.ts';
import type { Section } from '../support/report.ts';
import { readTitles } from './titles.ts';

const CHECKED = 'tests/accuracy/identification.truth.jsonl';
const SHOWN = 25;

/**
 * Which device: hand-checked titles, every model of the dataset against itself, and against
 * look-alikes.
 */
export async function section(): Promise<Section> {
  const index = await readPackFrom('dist/pack').index();
  const engine = createRecogniser(index);
  return {
    name: 'Identification',
    lines: [
      ...judgeHandChecked(engine, index),
      '',
      ...judgeSelfMatch(engine, index),
      '',
      ...judgeLookAlikes(engine, index),
    ],
  };
}

interface Checked {
  /**
   * SHA-256 of a title of ../shared/titles, first 16 hex digits; or the title itself, when we wrote
   * it.
   */
  hash?: string;
  title?: string;
  brand: string;
  /** A name of the model; null = the title leaves it open, or we hold no such model. */
  model: string | null;
  /** Why it was judged anew. */
  why?: string;
}

const hashTitle = (title: string): string =>
  createHash('sha256').update(title).digest('hex').slice(0, 16);

function judgeHandChecked(engine: Recogniser, index: PackIndex): string[] {
  if (!existsSync(CHECKED)) return [`not run: ${CHECKED} is missing`];
  const truth = readFileSync(CHECKED, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Checked);
  const shared = new Map(listSharedTitles().map((title) => [hashTitle(title), title]));
  const cases = truth.flatMap((one) => {
    const title = one.title ?? shared.get(one.hash ?? '');
    return title === undefined ? [] : [{ ...one, title }];
  });
  const judged = cases.map((one) => ({
    one,
    found: engine.recognise({ key: '', kind: 'row', title: one.title }).identified.identification,
  }));
  const given = judged.filter(({ found }) => found.model !== undefined);
  const wrong = given.filter(
    ({ one, found }) => one.model === null || !isNamed(index, found, one.model),
  );
  const missed = judged.filter(({ one, found }) => one.model !== null && found.model === undefined);
  return [
    `hand-checked: ${cases.length} titles (${truth.length - cases.length} left out: their titles are not here) · given a model: ${given.length}, right ${given.length - wrong.length} = ${((given.length - wrong.length) / given.length).toFixed(4)} · model known but left open: ${missed.length}`,
    ...wrong
      .slice(0, SHOWN)
      .map(
        ({ one, found }) =>
          `  wrong: ${one.title.slice(0, 90)} → ${found.brand} ${found.model}, should be ${one.model ?? 'left open'}`,
      ),
    ...missed
      .slice(0, SHOWN)
      .map(
        ({ one, found }) =>
          `  left open: ${one.title.slice(0, 90)} → ${found.level}, could be ${one.model}`,
      ),
  ];
}

/**
 * Titles of other people stay beside the repository; here stands only what was judged of them, by
 * hash.
 */
function listSharedTitles(): string[] {
  const catalogue = '../shared/titles/catalogue-20k.csv';
  const rows = existsSync(catalogue)
    ? (parse(readFileSync(catalogue), { columns: true, relax_quotes: true }) as { title: string }[])
    : [];
  return [...(readTitles() ?? []), ...rows].map(({ title }) => title);
}

/** Is a device given that bears the name, with or without its maker's? No two of a maker do. */
function isNamed(
  { brands }: PackIndex,
  { brandId, modelId, model }: Identification,
  wanted: string,
): boolean {
  const brand = brands.find(({ id }) => id === brandId);
  const record = brand?.models.find(({ id }) => id === modelId);
  const names = [model, record?.name, ...(record?.names ?? [])].flatMap((name) => name ?? []);
  return names.some((name) =>
    [wanted, `${brand?.name ?? ''} ${wanted}`].some((one) => foldName(one) === foldName(name)),
  );
}

/** "S23+" is not "S23". */
const foldName = (name: string): string => foldKey(name.replace(/\+/g, ' plus '));

const createDetection = (model: IndexModel): Detection => ({
  connectable: 'yes',
  type: model.type,
  reasons: [],
});
const formatTitle = (brand: IndexBrand, model: IndexModel, name: string): string =>
  `${brand.name} ${name}${model.revision === undefined ? '' : ` (${model.revision})`}, black`;

/**
 * Every dataset model as a shop would write it must be found as itself, or left open where its name
 * is another's too; never as another.
 */
function judgeSelfMatch(engine: Recogniser, index: PackIndex): string[] {
  const tally = { itself: 0, open: 0, other: 0 };
  const others: string[] = [];
  for (const brand of index.brands) {
    for (const model of brand.models) {
      for (const name of [model.name, ...(model.codes ?? []).slice(0, 1)]) {
        const { identification } = engine.identify(
          { key: '', kind: 'row', title: formatTitle(brand, model, name), brand: brand.name },
          createDetection(model),
        );
        if (identification.modelId === model.id && identification.brandId === brand.id)
          tally.itself++;
        else if (identification.modelId === undefined) tally.open++;
        else {
          tally.other++;
          others.push(
            `  ${formatTitle(brand, model, name)} → ${identification.brand} ${identification.model} (${identification.modelId})`,
          );
        }
      }
    }
  }
  const all = tally.itself + tally.open + tally.other;
  return [
    `every model written as a shop would: ${all} titles · itself ${tally.itself} (${(tally.itself / all).toFixed(3)}) · left open ${tally.open} · another model ${tally.other}`,
    ...others.slice(0, SHOWN),
  ];
}

/** A number behind a name that has none counts the generation, whatever size comes after it. */
const isUnnumbered = (name: string): boolean => /^[a-z][a-z ]*[a-z]$/i.test(name);

/**
 * More words, more signs; more signs only where the name is one word, since a code inside a name
 * stays itself.
 */
const TWISTS: readonly ((name: string) => string | null)[] = [
  (name) => `${name} Ultra`,
  (name) => `${name} Pro`,
  (name) => (/[\s)]/.test(name) ? `${name} Max` : `${name}X9`),
  (name) => (/[\s(]/.test(name) ? `${name} Lite` : `Q${name}`),
  (name) => (isUnnumbered(name) ? `${name} 8 128GB` : null),
  (name) => (isUnnumbered(name) ? `${name} 8, black` : null),
  (name) => (isUnnumbered(name) ? `${name} 8X` : null),
  (name) => (isUnnumbered(name) ? `${name}8` : null),
];

/**
 * A model's name with something more on it is another product: it must never be taken for the
 * model, unless the dataset knows that one, too.
 */
function judgeLookAlikes(engine: Recogniser, index: PackIndex): string[] {
  let tried = 0;
  const fooled: string[] = [];
  for (const brand of index.brands) {
    for (const model of brand.models) {
      for (const twist of TWISTS) {
        const name = twist(model.name);
        if (name === null) continue;
        const { identification } = engine.identify(
          { key: '', kind: 'row', title: `${brand.name} ${name}`, brand: brand.name },
          createDetection(model),
        );
        tried++;
        if (identification.modelId === model.id && !isKnown(model, name))
          fooled.push(`  ${brand.name} ${name} → ${identification.model}`);
      }
    }
  }
  return [
    `look-alikes: ${tried} titles · taken for the model ${fooled.length}`,
    ...fooled.slice(0, SHOWN),
  ];
}

const isKnown = (model: IndexModel, name: string): boolean =>
  [model.name, ...(model.names ?? []), ...(model.codes ?? [])].some(
    (known) => foldKey(known) === foldKey(name),
  );
