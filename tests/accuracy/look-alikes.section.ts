import { readPackFrom } from '../../data/pack/read-pack.ts';
import type { Detection, Identification } from '../../engine/assessment.ts';
import type { IndexBrand, IndexModel } from '../../engine/packed-dataset.ts';
import { createRecogniser, type Recogniser } from '../../engine/recogniser.ts';
import { foldKey } from '../../engine/text/tokens.ts';
import type { Section } from '../support/report.ts';
import twists from './look-alikes.json';

const SHOWN = 40;
const AIM = 0.001;

/** A model of the dataset, and how to ask for a title that bears its name. */
interface Probe {
  brand: IndexBrand;
  model: IndexModel;
  ask: (name: string) => Identification;
}

/**
 * Every name of the dataset with each of some sixty words more, real and made: another device,
 * unless the dataset holds it. And with a colour, a storage, a condition or a pack: the same.
 */
export async function section(): Promise<Section> {
  const index = await readPackFrom('dist/pack').index();
  const engine = createRecogniser(index);
  const probes = index.brands.flatMap((brand) =>
    brand.models.map((model) => createProbe(engine, brand, model)),
  );
  return {
    name: 'Look-alikes: every name with a word more',
    lines: [...sweepLookAlikes(probes), '', ...sweepKeepers(probes)],
  };
}

function createProbe(engine: Recogniser, brand: IndexBrand, model: IndexModel): Probe {
  const detection: Detection = { connectable: 'yes', type: model.type, reasons: [] };
  const ask = (name: string): Identification =>
    engine.identify(
      { key: '', kind: 'row', title: `${brand.name} ${name}`, brand: brand.name },
      detection,
    ).identification;
  return { brand, model, ask };
}

interface Tally {
  tried: number;
  fooled: number;
}

function sweepLookAlikes(probes: readonly Probe[]): string[] {
  const byTwist = new Map<string, Tally>();
  const shown: string[] = [];
  for (const { brand, model, ask } of probes)
    for (const [twist, name] of listTwisted(model.name)) {
      if (isHeld(brand, name)) continue;
      const tally = byTwist.get(twist) ?? { tried: 0, fooled: 0 };
      byTwist.set(twist, tally);
      tally.tried++;
      const found = ask(name);
      if (found.modelId === undefined) continue;
      tally.fooled++;
      shown.push(`  ${brand.name} ${name} → ${found.model}`);
    }
  const tried = sum(byTwist, 'tried');
  const fooled = sum(byTwist, 'fooled');
  return [
    `${tried} names · taken for a device that we hold ${fooled} = ${((100 * fooled) / tried).toFixed(3)} % (wanted <= ${100 * AIM} %)`,
    ...[...byTwist]
      .filter(([, tally]) => tally.fooled > 0)
      .toSorted(([, a], [, b]) => b.fooled - a.fooled)
      .map(([twist, tally]) => `  "${twist}": ${tally.fooled} of ${tally.tried}`),
    ...thin(shown),
  ];
}

const listTwisted = (name: string): [string, string][] => [
  ...twists.suffixes.map((twist): [string, string] => [twist, `${name}${twist}`]),
  ...twists.prefixes.map((twist): [string, string] => [twist, `${twist}${name}`]),
];

function sweepKeepers(probes: readonly Probe[]): string[] {
  const byTwist = new Map<string, Tally>();
  const shown: string[] = [];
  for (const { brand, model, ask } of probes) {
    if (ask(model.name).modelId !== model.id) continue;
    for (const twist of twists.keepers) {
      const tally = byTwist.get(twist) ?? { tried: 0, fooled: 0 };
      byTwist.set(twist, tally);
      tally.tried++;
      if (ask(`${model.name}${twist}`).modelId === model.id) continue;
      tally.fooled++;
      shown.push(`  ${brand.name} ${model.name}${twist}`);
    }
  }
  const tried = sum(byTwist, 'tried');
  const lost = sum(byTwist, 'fooled');
  return [
    `names with a colour, storage, condition or pack: ${tried} · no longer named ${lost} = ${((100 * lost) / tried).toFixed(3)} %`,
    ...[...byTwist].map(([twist, tally]) => `  "${twist}": ${tally.fooled} of ${tally.tried}`),
    ...thin(shown),
  ];
}

const sum = (tallies: ReadonlyMap<string, Tally>, key: keyof Tally): number =>
  [...tallies.values()].reduce((total, tally) => total + tally[key], 0);

/** A spread of the list, so that one brand does not fill it. */
const thin = (lines: readonly string[]): string[] =>
  lines.filter((_, at) => at % Math.max(1, Math.floor(lines.length / SHOWN)) === 0);

/** Folded names of all devices of each brand. */
const known = new WeakMap<IndexBrand, ReadonlySet<string>>();

/** Does the brand hold a device of this name? A generation may be written in several ways. */
function isHeld(brand: IndexBrand, name: string): boolean {
  const names = known.get(brand) ?? listNames(brand);
  known.set(brand, names);
  return names.has(foldName(name)) || names.has(foldName(`${brand.name} ${name}`));
}

const listNames = (brand: IndexBrand): ReadonlySet<string> =>
  new Set(
    brand.models.flatMap((model) =>
      [model.name, ...(model.names ?? []), ...(model.codes ?? [])].flatMap((one) => [
        foldName(one),
        foldName(`${brand.name} ${one}`),
      ]),
    ),
  );

const foldName = (name: string): string =>
  foldKey(name.replace(/\+/g, ' plus ').replace(/\bgeneration\b/gi, 'gen'));
