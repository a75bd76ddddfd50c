import type { Claim } from '../dataset.ts';
import type { BrandRecord } from '../packed-dataset.ts';
import type { DeviceType } from '../device-types.ts';
import type { Identification } from '../assessment.ts';
import type { Listing } from '../listing.ts';
import { foldWords } from '../text/tokens.ts';
import type { SourcedClaim } from './evidence.ts';

/** What is held on a listing, by how far it reaches. */
export interface Holdings {
  record: BrandRecord | null;
  model: SourcedClaim[];
  /** Claims on a hardware revision the listing does not show. */
  revisions: SourcedClaim[];
  line: SourcedClaim[];
  brand: SourcedClaim[];
}

interface Reached {
  identification: Identification;
  type: DeviceType | null;
  /** The listing's title and the recognised model's own name, folded. */
  names: string[];
}

/**
 * Gathers the claims that reach the identified device: its model, its line and lines of its type
 * that name all of them, its brand. The limits a source names are obeyed here, for all of them.
 */
export function collectApplicableClaims(
  identification: Identification,
  type: DeviceType | null,
  records: readonly BrandRecord[],
  listing: Pick<Listing, 'title'>,
): Holdings {
  const record = records.find(({ id }) => id === identification.brandId) ?? null;
  if (!record) return { record, model: [], revisions: [], line: [], brand: [] };
  const reached = {
    identification,
    type,
    names: [listing.title.slice(0, 500), identification.model ?? ''].map(
      (name) => ` ${foldWords(name).join(' ')} `,
    ),
  };
  const hold = createHolder(record, reached);
  const model =
    identification.modelId === undefined ? undefined : record.models[identification.modelId];
  const own = hold(
    model?.claims,
    model?.revision === undefined ? {} : { revision: model.revision },
  );
  const line = [...listLineIds(reached, model?.line)].flatMap((id) => {
    const found = record.lines[id];
    return found && (type === null || type === found.type || found.type === 'other')
      ? hold(found.claims)
      : [];
  });
  const brand = hold(record.claims);
  return {
    record,
    model: own.filter((held) => !isOpen(held)),
    revisions: [
      ...[...own, ...line, ...brand]
        .filter(isOpen)
        .map((held) => ({ ...held, ifRevision: listRevisions(held.claim) })),
      ...(identification.ifRevision ?? []).flatMap(({ modelId, revision }) =>
        hold(record.models[modelId]?.claims, { ifRevision: revision }),
      ),
    ],
    line: line.filter((held) => !isOpen(held)),
    brand: brand.filter((held) => !isOpen(held)),
  };
}

/** Does it speak of revisions of which the listing shows none? */
const isOpen = ({ claim, revision }: SourcedClaim): boolean =>
  revision === undefined && (claim.limits?.revisions?.length ?? 0) > 0;

const listRevisions = ({ limits }: Claim): string => (limits?.revisions ?? []).join(', ');

const listLineIds = ({ identification }: Reached, own: string | undefined): Set<string> =>
  new Set(
    [own ?? identification.lineId, ...(identification.lineIds ?? [])].filter(
      (id) => id !== undefined,
    ),
  );

type Hold = (
  claims: readonly Claim[] | undefined,
  more?: Pick<SourcedClaim, 'ifRevision' | 'revision'>,
) => SourcedClaim[];

const createHolder =
  (record: BrandRecord, reached: Reached): Hold =>
  (claims, more = {}) =>
    (claims ?? []).flatMap((claim) => {
      const source = record.sources[claim.source];
      // No source, no claim.
      if (!source || !isWithinLimits(claim, reached) || isOfOtherRevision(claim, more)) return [];
      const shown = more.ifRevision === undefined ? findShownRevision(claim, reached) : undefined;
      const revision = more.revision ?? shown;
      return [
        {
          claim,
          source,
          maker: record.maker,
          brand: record.name,
          ...more,
          ...(revision === undefined ? {} : { revision }),
        },
      ];
    });

/** The revision is known, and the source speaks of others. */
function isOfOtherRevision(
  { limits }: Claim,
  { revision, ifRevision }: Pick<SourcedClaim, 'ifRevision' | 'revision'>,
): boolean {
  const known = revision ?? ifRevision;
  if (known === undefined || !limits?.revisions?.length) return false;
  return !limits.revisions.some((one) => foldRevision(one) === foldRevision(known));
}

/** "V2", "v2" and "2" are one revision. */
const foldRevision = (revision: string): string =>
  foldWords(revision)
    .join('')
    .replace(/^(?:version|ver|v)(?=\d)/, '');

const findShownRevision = ({ limits }: Claim, reached: Reached): string | undefined =>
  limits?.revisions?.find((revision) => isNamed(revision, reached));

/** Do these words stand in the title, or in the model's own name? */
function isNamed(words: string, { names }: Reached): boolean {
  const folded = ` ${foldWords(words).join(' ')} `;
  return folded.trim() !== '' && names.some((name) => name.includes(folded));
}

/** Are the goods of the listing among those the source speaks of? */
function isWithinLimits({ limits, for: goods }: Claim, reached: Reached): boolean {
  const { type } = reached;
  if (goods && (type === null || !goods.includes(type))) return false;
  if (limits?.exclude?.some((words) => isNamed(words, reached))) return false;
  return limits?.only === undefined || limits.only.some((words) => isNamed(words, reached));
}
