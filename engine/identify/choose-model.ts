import type { Candidate } from './candidates.ts';

/** The model that the names and codes of a text agree on. */
export interface ModelChoice {
  /** Absent = it stays open. */
  model?: number;
  by: readonly Candidate[];
  ifRevision: readonly number[];
}

/** All names and codes of the title must agree on one model. */
export function chooseModel(all: readonly Candidate[]): ModelChoice {
  // "Arlo Pro" before "2" is another variant, unless "Pro 2" is the very name that is held.
  const candidates = all.filter(
    (one) =>
      !one.otherVariant ||
      !all.some((other) => !other.otherVariant && other.from < one.to && other.to > one.to),
  );
  const sure = candidates.filter(({ otherVariant }) => !otherVariant);
  const ifRevision = [...new Set(sure.flatMap((candidate) => candidate.ifRevision))];
  const speaking = sure.filter(({ models }) => models.length > 0);
  if (speaking.length === 0 || candidates.length > sure.length) return { by: [], ifRevision };
  const common = speaking
    .map(({ models }) => models)
    .reduce((kept, models) => kept.filter((model) => models.includes(model)));
  const [model] = common;
  return model !== undefined && common.length === 1 && speaking.some(({ decided }) => decided)
    ? { model, by: speaking, ifRevision }
    : { by: [], ifRevision };
}
