import type { CitedClaim } from '../../engine/assessment.ts';
import { joinMarkets } from '../../engine/claim-markets.ts';
import { ClaimRow } from './claim-row.tsx';
import type { Statement, View } from './view.ts';

/** More than this many records bury the answer; the rest folds away. */
const SHOWN = 3;

/** Puts records that say the same of the same into one, in the order of the engine. */
export function groupStatements(claims: readonly CitedClaim[], { translator }: View): Statement[] {
  const statements = new Map<string, Statement>();
  for (const cited of claims) {
    const { claim, source, covers, text, ifRevision } = cited;
    // A disputed record always stands for itself.
    const alone = claim.disputed === undefined ? '' : claim.id;
    const key = JSON.stringify([
      translator.say(text),
      source.publisher,
      covers,
      joinMarkets(claim),
      claim.read,
      ifRevision,
      alone,
    ]);
    const known = statements.get(key);
    if (known === undefined) statements.set(key, { cited, ids: [claim.id] });
    else known.ids.push(claim.id);
  }
  return [...statements.values()];
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
  const statements = groupStatements(claims, view);
  if (statements.length <= SHOWN + 1)
    return <Rows view={view} statements={statements} said={said} />;
  return (
    <>
      <Rows view={view} statements={statements.slice(0, SHOWN)} said={said} />
      <Folded view={view} title="ui.claim.more" statements={statements.slice(SHOWN)} />
    </>
  );
}

function Folded({
  view,
  title,
  statements,
}: {
  view: View;
  title: string;
  statements: readonly Statement[];
}) {
  if (statements.length === 0) return null;
  return (
    <details class="folded small">
      <summary>{view.translator.t(title, { n: statements.length })}</summary>
      <Rows view={view} statements={statements} />
    </details>
  );
}

function Rows({
  view,
  statements,
  said,
}: {
  view: View;
  statements: readonly Statement[];
  said?: string | undefined;
}) {
  if (statements.length === 0) return null;
  return (
    <ul class="claims">
      {statements.map((statement, at) => (
        <ClaimRow
          key={statement.ids[0]}
          view={view}
          statement={statement}
          said={at === 0 ? said : undefined}
        />
      ))}
    </ul>
  );
}
