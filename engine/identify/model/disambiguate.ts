import type { Attributes } from '../names/attributes.ts';
import type { Member } from '../names/name-index.ts';

/** Which models of one name the title means. */
export interface Selection {
  /** Models the title may mean. */
  models: number[];
  /** The title says all that tells them apart; false = a generation, size or year is missing. */
  decided: boolean;
  /** Models that fit but for a hardware revision the title does not show. */
  ifRevision: number[];
}

type Fit =
  | {
      verdict: 'yes' | 'open';
      score: number;
      /** The title gives its generation, year or processor. */
      isTold: boolean;
    }
  | { verdict: 'revision' }
  | { verdict: 'no' };

/**
 * Chooses among the members of a name by what the title says of generation, size, year, network and
 * revision.
 */
export function selectMembers(
  members: readonly Member[],
  title: Attributes,
  nameEndsWith?: number,
): Selection {
  const hasRevisions = members.some(({ attributes }) => attributes.revision !== undefined);
  const hasNetwork =
    title.network !== undefined &&
    members.some(({ attributes }) => attributes.network === title.network);
  const hasPlain = members.some(({ attributes }) => attributes.generation === undefined);
  const withChip = new Set(
    members
      .filter(({ attributes }) => title.chip !== undefined && attributes.chip === title.chip)
      .map(({ model }) => model),
  );
  const fits = members.map((member) => ({
    member,
    fit: measureFit(member.attributes, title, {
      hasRevisions,
      hasNetwork,
      hasChip: withChip.size > 0 && !withChip.has(member.model),
      hasPlain,
      nameEndsWith,
    }),
  }));
  const best = Math.max(-1, ...fits.map(({ fit }) => (fit.verdict === 'yes' ? fit.score : -1)));
  const yes = listModels(fits.filter(({ fit }) => fit.verdict === 'yes' && fit.score === best));
  // An open sibling that agrees with as much of the title as the best fit is as likely to be meant.
  // Without one, "Kindle Paperwhite 2024" means the record that bears the year.
  const atLeast = yes.length > 0 ? best : Math.max(-1, ...fits.map(scoreTold));
  const open = listModels(
    fits.filter(({ fit }) => fit.verdict === 'open' && fit.score >= atLeast),
  ).filter((model) => !yes.includes(model));
  const ifRevision = listModels(fits.filter(({ fit }) => fit.verdict === 'revision')).filter(
    (model) => !yes.includes(model),
  );
  const decided = open.length === 0 || (yes.length === 0 && isToldApart(open, fits));
  return { models: [...new Set([...yes, ...open])], decided, ifRevision };
}

const scoreTold = ({ fit }: { fit: Fit }): number =>
  fit.verdict === 'open' && fit.isTold ? fit.score : -1;

/**
 * "Kindle Paperwhite (12th Gen)" means the one record of the twelfth generation, whatever year it
 * bears besides; a size alone tells no generation.
 */
const isToldApart = (
  open: readonly number[],
  fits: readonly { member: Member; fit: Fit }[],
): boolean =>
  open.length === 1 &&
  fits.some(({ member, fit }) => member.model === open[0] && fit.verdict === 'open' && fit.isTold);

const listModels = (list: readonly { member: Member }[]): number[] => [
  ...new Set(list.map(({ member }) => member.model)),
];

/** What the models of one name bear, taken together. */
interface Siblings {
  hasRevisions: boolean;
  /** One of them is the one with the network that the title names. */
  hasNetwork: boolean;
  /** Another one of them is the one with the processor that the title names. */
  hasChip: boolean;
  /** One of them counts no generations: the first, where the others bear theirs in the name. */
  hasPlain: boolean;
  nameEndsWith: number | undefined;
}

function measureFit(
  own: Attributes,
  title: Attributes,
  { hasRevisions, hasNetwork, hasChip, hasPlain, nameEndsWith }: Siblings,
): Fit {
  const isOfPlain = hasPlain && own.isCounted === true && title.generation === undefined;
  const telling = [
    isOfPlain ? 'no' : compareGeneration(own.generation, title.generation, nameEndsWith),
    compareOptional(own.year, title.year),
    compareOptional(own.chip, title.chip),
  ];
  const verdicts = [
    ...telling,
    compareOptional(own.inches, title.inches),
    compareNetwork(own.network, title.network, hasNetwork),
  ];
  if (verdicts.includes('no') || (hasChip && own.chip === undefined)) return { verdict: 'no' };
  const revision = compareRevision(own.revision, title.revision, hasRevisions);
  if (revision === 'no') return { verdict: 'no' };
  if (revision === 'open') return { verdict: 'revision' };
  return {
    verdict: verdicts.includes('open') ? 'open' : 'yes',
    score: [...verdicts, revision].filter((verdict) => verdict === 'match').length,
    isTold: telling.includes('match'),
  };
}

type Verdict = 'match' | 'fine' | 'open' | 'no';

/** A generation in the title must be the model's own: a plain name is not its second generation. */
function compareGeneration(
  own: number | undefined,
  title: number | undefined,
  nameEndsWith?: number,
): Verdict {
  if (own === title) return own === undefined ? 'fine' : 'match';
  // The first of a name is the one that counts no generations.
  if (own === undefined) return title === nameEndsWith || title === 1 ? 'fine' : 'no';
  return title === undefined ? 'open' : 'no';
}

function compareOptional<Value extends number | string>(
  own: Value | undefined,
  title: Value | undefined,
): Verdict {
  if (own === undefined) return 'fine';
  if (title === undefined) return 'open';
  return own === title ? 'match' : 'no';
}

/**
 * "Galaxy A52 5G" is a product beside "Galaxy A52"; a plain model may be described with its
 * network.
 */
function compareNetwork(
  own: Attributes['network'],
  title: Attributes['network'],
  hasNetwork: boolean,
): Verdict {
  if (own === undefined) return hasNetwork ? 'no' : 'fine';
  return own === title ? 'match' : 'no';
}

/**
 * A title that shows a revision which the dataset tells apart from others does not mean a record
 * that is about none of them; "open" = the title shows none.
 */
function compareRevision(
  own: string | undefined,
  title: string | undefined,
  hasRevisions: boolean,
): Verdict {
  if (own === undefined) return title !== undefined && hasRevisions ? 'no' : 'fine';
  if (title === undefined || isRevisionLetter(title, own)) return 'open';
  return isSameRevision(own, title) ? 'match' : 'no';
}

/** "(A)" is A1 or A2. */
const isRevisionLetter = (title: string, own: string): boolean =>
  /^[a-z]$/.test(title) && /^[a-z]\d/.test(own) && own.startsWith(title);

/** "V4" and "V4.30" agree as far as both speak. */
export function isSameRevision(a: string, b: string): boolean {
  const [majorA, minorA] = a.split('.');
  const [majorB, minorB] = b.split('.');
  return majorA === majorB && (minorA === undefined || minorB === undefined || minorA === minorB);
}
