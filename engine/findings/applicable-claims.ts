import type { BrandRecord, Claim, DeviceType } from '../dataset.ts';
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
  title: string;
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
    title: ` ${foldWords(listing.title.slice(0, 500)).join(' ')} `,
  };
  const hold = createHolder(record, reached);
  const model =
    identification.modelId === undefined ? undefined : record.models[identification.modelId];
  const own = hold(
    model?.claims,
    model?.revision === undefined ? {} : { revision: model.revision },
  );
  const isOpen = (held: SourcedClaim): boolean =>
    held.revision === undefined && (held.claim.limits?.revisions?.length ?? 0) > 0;
  return {
    record,
    model: own.filter((held) => !isOpen(held)),
    revisions: [
      ...own.filter(isOpen).map((held) => ({ ...held, ifRevision: listRevisions(held.claim) })),
      ...(identification.ifRevision ?? []).flatMap(({ modelId, revision }) =>
        hold(record.models[modelId]?.claims, { ifRevision: revision }),
      ),
    ],
    line: [...listLineIds(reached, model?.line)].flatMap((id) => {
      const line = record.lines[id];
      return line && (type === null || type === line.type || line.type === 'other')
        ? hold(line.claims)
        : [];
    }),
    brand: hold(record.claims),
  };
}

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
      return source && isWithinLimits(claim, reached)
        ? [{ claim, source, maker: record.maker, brand: record.name, ...more }]
        : [];
    });

/** Are the goods of the listing among those the source speaks of? */
function isWithinLimits({ limits, for: goods }: Claim, { type, title }: Reached): boolean {
  if (goods && (type === null || !goods.includes(type))) return false;
  const says = (words: string): boolean => title.includes(` ${foldWords(words).join(' ')} `);
  if (limits?.exclude?.some(says)) return false;
  return limits?.only === undefined || limits.only.some(says);
}
