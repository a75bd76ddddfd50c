import type { CitedClaim } from '../../engine/assessment.ts';
import { joinMarkets } from '../../engine/claim-markets.ts';
import { ClaimRow } from './claim-row.tsx';
import type { Saying, Statement, View } from './view.ts';

/** More than this many records bury the answer; the rest folds away. */
const SHOWN = 3;

/** Puts records that say the same of the same into one, in the order of the engine. */
function groupStatements(claims: readonly CitedClaim[], { translator }: View): Statement[] {
  const statements = new Map<string, Statement>();
  for (const cited of claims) {
    const { claim, source, covers, text, ifRevision } = cited;
    const key = JSON.stringify([
      translator.say(text),
      source.publisher,
      covers,
      joinMarkets(claim),
      claim.read,
      ifRevision === undefined,
      standsAlone(cited),
    ]);
    const known = statements.get(key) ?? { cited, ids: [], revisions: [] };
    known.ids.push(claim.id);
    if (ifRevision !== undefined && !known.revisions.includes(ifRevision))
      known.revisions.push(ifRevision);
    statements.set(key, known);
  }
  return [...statements.values()].map((statement) => ({
    ...statement,
    revisions: statement.revisions.toSorted(compareRevisions),
  }));
}

/** Hardware versions in the order of their numbers. */
const compareRevisions = (one: string, other: string): number =>
  one.localeCompare(other, 'en', { numeric: true });

/** A disputed record always stands for itself. */
const standsAlone = ({ claim }: CitedClaim): string =>
  claim.disputed === undefined ? '' : claim.id;

/** Puts those that say the same together, in the order of who says it first. */
function groupSayings(claims: readonly CitedClaim[], view: View): Saying[] {
  const sayings = new Map<string, Saying>();
  for (const statement of groupStatements(claims, view)) {
    const text = view.translator.say(statement.cited.text);
    const key = JSON.stringify([text, standsAlone(statement.cited)]);
    const known = sayings.get(key);
    if (known === undefined) sayings.set(key, { text, statements: [statement] });
    else known.statements.push(statement);
  }
  return [...sayings.values()];
}

/**
 * Claims one after another, each with its source beside it. No source, no claim. `said`: stands
 * above already, so the first claim that says the same is its source alone.
 */
export function Claims({
  view,
  claims,
  said,
}: {
  view: View;
  claims: readonly CitedClaim[];
  said?: string;
}) {
  const sayings = groupSayings(claims, view);
  if (sayings.length <= SHOWN + 1) return <Rows view={view} sayings={sayings} said={said} />;
  return (
    <>
      <Rows view={view} sayings={sayings.slice(0, SHOWN)} said={said} />
      <Folded view={view} title="ui.claim.more" sayings={sayings.slice(SHOWN)} />
    </>
  );
}

function Folded({
  view,
  title,
  sayings,
}: {
  view: View;
  title: string;
  sayings: readonly Saying[];
}) {
  if (sayings.length === 0) return null;
  return (
    <details class="folded small">
      <summary>{view.translator.t(title, { n: sayings.length })}</summary>
      <Rows view={view} sayings={sayings} />
    </details>
  );
}

function Rows({
  view,
  sayings,
  said,
}: {
  view: View;
  sayings: readonly Saying[];
  said?: string | undefined;
}) {
  if (sayings.length === 0) return null;
  return (
    <ul class="claims">
      {sayings.map((saying, at) => (
        <ClaimRow
          key={saying.statements[0].ids[0]}
          view={view}
          saying={saying}
          said={at === 0 ? said : undefined}
        />
      ))}
    </ul>
  );
}
