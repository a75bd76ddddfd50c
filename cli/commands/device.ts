import { joinMarkets } from '../../engine/claim-markets.ts';
import type { Claim } from '../../engine/dataset.ts';
import type { BrandRecord } from '../../engine/packed-dataset.ts';
import { isSearchAbout } from '../../engine/findings/gather.ts';
import type { Detection, Identification, Identified } from '../../engine/assessment.ts';
import { describeClaim } from '../../engine/findings/claim-text.ts';
import { foldWords } from '../../engine/text/fold.ts';
import { openContext, type CommandContext } from '../context.ts';
import { UsageError, type Options } from '../options.ts';
import type { Say } from '../../catalogue/result.ts';
import type { Print } from '../terminal.ts';

const ANY_DEVICE: Detection = { connectable: 'yes', type: null, reasons: [] };
const MAX_SUGGESTIONS = 20;

/**
 * `useby device WORDS…`: the record, for people, with its sources. Returns 1 when no brand is
 * recognised.
 */
export async function runDevice(options: Options, print: Print): Promise<number> {
  if (options.words.length === 0)
    throw new UsageError('device takes the words of a device, e.g. useby device Tapo C200');
  const context = await openContext(options);
  const title = options.words.join(' ');
  const { identification, shardIds } = identify(context, title);
  const [shardId] = shardIds;
  if (shardId === undefined) {
    print.out(`Nothing held under "${title}". Name the brand as it stands on the product.`);
    return 1;
  }
  const record = await context.reader.shard(shardId);
  print.out(...listRecordLines({ record, found: identification, title, say: context.say }));
  return 0;
}

const MAX_BRAND_WORDS = 3;

/**
 * Words typed here mean a device: its type is read from them when they tell it, and their beginning
 * may be a brand that is also an ordinary word.
 */
function identify({ engine }: CommandContext, title: string): Identified {
  const listing = { key: 'device', kind: 'row' as const, title };
  const { type } = engine.recognise(listing).detection;
  const detection: Detection = { ...ANY_DEVICE, type };
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

/** What was asked, and the brand's record it leads to. */
interface Answer {
  record: BrandRecord;
  found: Identification;
  title: string;
  say: Say;
}

function listRecordLines(answer: Answer): string[] {
  const { record, found, title } = answer;
  const model = found.modelId === undefined ? undefined : record.models[found.modelId];
  return [
    [record.name, model?.name ?? found.model ?? found.line].filter(Boolean).join(' · '),
    `maker: ${record.maker} · matched: ${found.level} (${formatReasons(found)})`,
    ...listSections(answer).flatMap(({ heading, claims }) =>
      listSectionLines(heading, claims, answer),
    ),
    ...(model ? [] : listSuggestions(record, title)),
    ...listSearches(answer),
  ];
}

const formatReasons = ({ reasons }: Identification): string =>
  reasons.map(({ rule, words }) => [rule, words].filter(Boolean).join(' ')).join('; ');

interface Section {
  heading: string;
  claims: readonly Claim[];
}

/** From the narrow to the wide: the model, its revisions, its lines, the maker. */
function listSections({ record, found }: Answer): Section[] {
  const model = found.modelId === undefined ? undefined : record.models[found.modelId];
  const lineIds = new Set([model?.line ?? found.lineId, ...(found.lineIds ?? [])]);
  const lines = [...lineIds].flatMap((id) => (id === undefined ? [] : (record.lines[id] ?? [])));
  return [
    ...(model ? [{ heading: 'This model', claims: model.claims }] : []),
    ...(found.ifRevision ?? []).map(({ modelId, revision }) => ({
      heading: `If it is the ${revision}`,
      claims: record.models[modelId]?.claims ?? [],
    })),
    ...lines.map(({ name, claims }) => ({ heading: `Line: ${name}`, claims })),
    { heading: `Maker: ${record.name}`, claims: record.claims },
  ];
}

function listSectionLines(
  heading: string,
  claims: readonly Claim[],
  { record, say }: Answer,
): string[] {
  if (claims.length === 0) return [];
  return ['', heading, ...claims.flatMap((claim) => listClaimLines(claim, record, say))];
}

function listClaimLines(claim: Claim, record: BrandRecord, say: Say): string[] {
  const source = record.sources[claim.source];
  if (!source) return [];
  const published = source.published ? ` · published ${source.published}` : '';
  const indent = ' '.repeat(12);
  return [
    `  ${claim.kind.padEnd(9)} ${say(describeClaim({ claim, source, maker: record.maker, brand: record.name }))}`,
    `${indent}${source.publisher} (${source.witness}) · ${claim.obtained} ${claim.read}${published} · ${joinMarkets(claim)} · ${source.licence}`,
    `${indent}${source.url}  [${claim.id}]`,
  ];
}

function listSearches({ record, found }: Answer): string[] {
  const model = found.modelId === undefined ? undefined : record.models[found.modelId];
  const type = model?.type ?? found.type;
  return record.searches
    .filter((search) => type === undefined || isSearchAbout(search, type))
    .map(({ on, where, result }) => `looked for on ${on}: ${where} — ${result}`);
}

/** Models whose names hold all the words asked for beyond the brand's own. */
function listSuggestions(record: BrandRecord, title: string): string[] {
  const brandWords = foldWords(record.name);
  const wanted = foldWords(title).filter((word) => !brandWords.includes(word));
  const near = Object.values(record.models).filter(({ name }) =>
    wanted.every((word) => foldWords(name).some((own) => own.startsWith(word))),
  );
  if (near.length === 0) return [];
  const more = near.length - MAX_SUGGESTIONS;
  return [
    '',
    `${near.length} models held that fit these words:`,
    ...near
      .slice(0, MAX_SUGGESTIONS)
      .map(({ name, revision }) => `  ${name}${revision ? ` ${revision}` : ''}`),
    ...(more > 0 ? [`  … and ${more} more`] : []),
  ];
}
