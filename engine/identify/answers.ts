import type { DeviceType } from '../device-types.ts';
import type { IndexBrand } from '../packed-dataset.ts';
import type { Identification, Identified, Reason } from '../assessment.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Candidate } from './model/candidates.ts';
import type { ModelChoice } from './model/choose-model.ts';
import { findLine } from './product-line.ts';

const MAX_REVISIONS = 8;

interface FoundModel {
  level: 'gtin' | 'model';
  model: number;
  reasons: Reason[];
  ifRevision?: readonly number[];
}

/** The brand, and what is told beside it in the order in which answers are written. */
function createAnswer(
  brand: IndexBrand,
  answer: Pick<Identification, 'level' | 'reasons'> & Partial<Identification>,
  ifRevision: readonly number[] = [],
): Identified {
  const { level, reasons, ...more } = answer;
  const revisions = ifRevision.flatMap((at) => {
    const other = brand.models[at];
    return other?.revision === undefined
      ? []
      : [{ modelId: other.id, model: other.name, revision: other.revision }];
  });
  return {
    identification: {
      level,
      brandId: brand.id,
      brand: brand.name,
      reasons,
      ...more,
      ...(revisions.length > 0 ? { ifRevision: revisions.slice(0, MAX_REVISIONS) } : {}),
    },
    shardIds: [brand.id],
  };
}

/** The line of a model, as an answer names it. */
function nameLine(brand: IndexBrand, at: number | undefined): { lineId?: string; line?: string } {
  const line = at === undefined ? undefined : brand.lines[at];
  return line ? { lineId: line.id, line: line.name } : {};
}

/** One model of the dataset. */
export function answerModel(
  brand: IndexBrand,
  { level, model: at, reasons, ifRevision }: FoundModel,
): Identified {
  const model = brand.models[at];
  if (model === undefined) return createAnswer(brand, { level, reasons }, ifRevision);
  const { id, name, type, line } = model;
  return createAnswer(
    brand,
    { level, reasons, ...nameLine(brand, line), modelId: id, model: name, type },
    ifRevision,
  );
}

/**
 * The model is named, but we hold it by hardware revision only and the listing shows none: the
 * model's name without a record of its own.
 */
export function answerUnrevised(
  brand: IndexBrand,
  candidates: readonly Candidate[],
  { ifRevision }: ModelChoice,
  reasons: readonly Reason[],
): Identified | null {
  const names = new Set(ifRevision.map((at) => brand.models[at]?.name));
  const [model] = names;
  const isOpen = candidates.some(({ otherVariant, models }) => otherVariant || models.length > 0);
  if (names.size !== 1 || model === undefined || isOpen) return null;
  const record = brand.models[ifRevision[0] as number];
  return createAnswer(
    brand,
    {
      level: 'model',
      reasons: [...reasons, { rule: 'revision-not-shown', words: model }],
      model,
      type: record?.type ?? 'other',
      ...nameLine(brand, record?.line),
    },
    ifRevision,
  );
}

/** What stayed open under a brand, and why the brand is known. */
interface OpenModels {
  candidates: readonly Candidate[];
  choice: ModelChoice;
  brandReason: Reason;
}

/** The line that all candidates share or the title names, else the brand alone. */
export function answerLineOrBrand(
  brand: IndexBrand,
  { candidates, choice: { ifRevision }, brandReason }: OpenModels,
  tokens: Tokens,
  type: DeviceType | null,
): Identified {
  const family = [...new Set(candidates.flatMap((candidate) => candidate.family))];
  const line = findLine(brand, family, tokens, type);
  const reasons = [
    brandReason,
    ...candidates.map((candidate) => createOpenReason(candidate, ifRevision)),
  ];
  if (!line) return createAnswer(brand, { level: 'brand', reasons }, ifRevision);
  return createAnswer(
    brand,
    {
      level: 'line',
      reasons: [...reasons, { rule: 'line', words: line.name }],
      lineId: line.id,
      line: line.name,
      type: line.type,
    },
    ifRevision,
  );
}

/** Why a name or code alone does not tell the model. */
function createOpenReason(
  { words, otherVariant, models, ...own }: Candidate,
  ifRevision: readonly number[],
): Reason {
  if (otherVariant) return { rule: 'variant-not-held', words, field: 'title' };
  if (models.length === 0 && (own.ifRevision.length > 0 || ifRevision.length > 0))
    return { rule: 'revision-not-shown', words, field: 'title' };
  return { rule: 'models-open', words, field: 'title' };
}
