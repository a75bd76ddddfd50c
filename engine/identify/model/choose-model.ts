import { isKin } from '../../device-types.ts';
import { foldKey } from '../../text/tokens.ts';
import type { Candidate } from './candidates.ts';

/** The model that the names and codes of a text agree on. */
export interface ModelChoice {
  /** Absent = it stays open. */
  model?: number;
  by: readonly Candidate[];
  ifRevision: readonly number[];
}

/** All names and codes of the title must agree on one model. */
export function chooseModel(
  every: readonly Candidate[],
  readName: (model: number) => string,
): ModelChoice {
  const all = every.filter((one) => !every.some((code) => isBegunBy(code, one, readName)));
  // "Arlo Pro" before "2" is another variant, unless "Pro 2" is the very name that is held.
  const candidates = dropAdded(all).filter(
    (one) =>
      !one.otherVariant ||
      !all.some((other) => !other.otherVariant && other.from < one.to && other.to > one.to),
  );
  const sure = candidates.filter(({ otherVariant }) => !otherVariant);
  const left = candidates.filter(
    (one) => one.otherVariant && !sure.some((other) => overrules(other, one)),
  );
  const ifRevision = [...new Set(sure.flatMap((candidate) => candidate.ifRevision))];
  const speaking = sure.filter(({ models }) => models.length > 0);
  if (speaking.length === 0 || left.length > 0) return { by: [], ifRevision };
  const common = speaking
    .map(({ models }) => models)
    .reduce((kept, models) => kept.filter((model) => models.includes(model)));
  const [model] = common;
  return model !== undefined && common.length === 1 && speaking.some(({ decided }) => decided)
    ? { model, by: speaking, ifRevision }
    : { by: [], ifRevision };
}

/**
 * "The Frame (2023) … QE32LS03C": a series that the title leaves open begins the name of the device
 * that its code says.
 */
const isBegunBy = (
  code: Candidate,
  open: Candidate,
  readName: (model: number) => string,
): boolean =>
  code.kind === 'code' &&
  !code.otherVariant &&
  code.models.length === 1 &&
  open.kind === 'name' &&
  (open.otherVariant || open.models.length !== 1) &&
  foldKey(readName(code.models[0] as number)).startsWith(foldKey(open.words));

/**
 * "Nighthawk M6 5G router MR6150": a code of its own says which device the name means. "Video
 * Doorbell | … Sync Module Core included": goods of another kind further on come along.
 */
function overrules(sure: Candidate, open: Candidate): boolean {
  // "PlayStation 5 (PS5) Slim": the short name right behind the long one goes on where that ends.
  if (sure.from === open.to && sure.type === open.type && sure.models.length === 1) return true;
  const isSame = sure.models.length === 1 && open.family.includes(sure.models[0] as number);
  if (isSame) return sure.kind === 'code' && !foldKey(open.words).includes(foldKey(sure.words));
  return sure.models.length > 0 && sure.segment < open.segment && !isKin(sure.type, open.type);
}

/**
 * "Video Doorbell (2nd Gen) + Sync Module Core": goods of another kind behind a plus come along.
 */
const dropAdded = (all: readonly Candidate[]): readonly Candidate[] => {
  const main = all.filter(({ isAdded }) => !isAdded);
  return all.filter((one) => !one.isAdded || !main.some(({ type }) => !isKin(type, one.type)));
};
