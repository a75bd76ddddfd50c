import type { BrandRecord, Claim } from '../../engine/dataset.ts';
import { isSearchAbout } from '../../engine/assess.ts';
import type { Detection, Identification, Identified } from '../../engine/assessment.ts';
import { describeClaim } from '../../engine/findings/claim-text.ts';
import { foldWords } from '../../engine/text/tokens.ts';
import { UsageError, type Options } from '../options.ts';
import type { Print } from '../terminal.ts';
import { openWorkbench, type Workbench } from '../context.ts';

const A_DEVICE: Detection = { connectable: 'yes', type: null, reasons: [] };
const MAX_SUGGESTIONS = 20;

/**
 * `useby device WORDS…`: the record, for people, with its sources. Returns 1 when no brand is
 * recognised.
 */
export async function runDevice(options: Options, print: Print): Promise<number> {
  if (options.words.length === 0)
    throw new UsageError('device takes the words of a device, e.g. useby device Tapo C200');
  const bench = await openWorkbench(options);
  const title = options.words.join(' ');
  const { identification, shardIds } = identify(bench, title);
  const [shardId] = shardIds;
  if (shardId === undefined) {
    print.out(`Nothing held under "${title}". Name the brand as it stands on the product.`);
    return 1;
  }
  printRecord(await bench.reader.shard(shardId), identification, title, bench, print);
  return 0;
}

const MAX_BRAND_WORDS = 3;

/**
 * Words typed here mean a device: its type is read from them when they tell it, and their beginning
 * may be a brand that is also an ordinary word.
 */
function identify({ engine }: Workbench, title: string): Identified {
  const listing = { key: 'device', kind: 'row' as const, title };
  const { type } = engine.recognise(listing).detection;
  const detection: Detection = { ...A_DEVICE, type };
  const found = engine.identify(listing, detection);
  if (found.shardIds.length > 0) return found;
  const words = title.split(/\s+/);
  const beginnings = Array.from({ length: Math.min(MAX_BRAND_WORDS, words.length) }, (_, n) =>
    words.slice(0, n + 1).join(' '),
  ).toReversed();
  return (
    beginnings
      .map((brand) => engine.identify({ ...listing, brand }, detection))
      .find(({ shardIds }) => shardIds.length > 0) ?? found
  );
}

function printRecord(
  record: BrandRecord,
  found: Identification,
  title: string,
  bench: Workbench,
  print: Print,
): void {
  const model = found.modelId === undefined ? undefined : record.models[found.modelId];
  print.out([record.name, model?.name ?? found.model ?? found.line].filter(Boolean).join(' · '));
  print.out(
    `maker: ${record.maker} · matched: ${found.level} (${found.reasons.map(({ rule, words }) => [rule, words].filter(Boolean).join(' ')).join('; ')})`,
  );
  if (model) section('This model', model.claims, record, bench, print);
  for (const { modelId, revision } of found.ifRevision ?? [])
    section(`If it is the ${revision}`, record.models[modelId]?.claims ?? [], record, bench, print);
  for (const id of new Set([model?.line ?? found.lineId, ...(found.lineIds ?? [])])) {
    const line = id === undefined ? undefined : record.lines[id];
    if (line) section(`Line: ${line.name}`, line.claims, record, bench, print);
  }
  section(`Maker: ${record.name}`, record.claims, record, bench, print);
  if (!model) suggest(record, title, print);
  const type = model?.type ?? found.type;
  for (const search of record.searches)
    if (type === undefined || isSearchAbout(search, type))
      print.out(`looked for on ${search.on}: ${search.where} — ${search.result}`);
}

function section(
  heading: string,
  claims: readonly Claim[],
  record: BrandRecord,
  { say }: Workbench,
  print: Print,
): void {
  if (claims.length === 0) return;
  print.out('', heading);
  for (const claim of claims) {
    const source = record.sources[claim.source];
    if (!source) continue;
    print.out(
      `  ${claim.kind.padEnd(9)} ${say(describeClaim({ claim, source, maker: record.maker, brand: record.name }))}`,
      `            ${source.publisher} (${source.witness}) · ${claim.obtained} ${claim.read}${source.published ? ` · published ${source.published}` : ''} · ${claim.jurisdiction} · ${source.licence}`,
      `            ${source.url}  [${claim.id}]`,
    );
  }
}

/** Models whose names hold all the words asked for beyond the brand's own. */
function suggest(record: BrandRecord, title: string, print: Print): void {
  const wanted = foldWords(title).filter((word) => !foldWords(record.name).includes(word));
  const near = Object.values(record.models).filter(({ name }) =>
    wanted.every((word) => foldWords(name).some((own) => own.startsWith(word))),
  );
  if (near.length === 0) return;
  print.out('', `${near.length} models held that fit these words:`);
  for (const { name, revision } of near.slice(0, MAX_SUGGESTIONS))
    print.out(`  ${name}${revision ? ` ${revision}` : ''}`);
  if (near.length > MAX_SUGGESTIONS) print.out(`  … and ${near.length - MAX_SUGGESTIONS} more`);
}
