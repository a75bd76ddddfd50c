import type { CitedClaim } from '../../engine/assessment.ts';
import { OutLink, safeAddress } from '../components/out-link.tsx';
import { day } from '../words.ts';
import type { View } from './view.ts';

/** Claims one after another, each with its source beside it. No source, no claim. */
export function Claims({ view, claims }: { view: View; claims: readonly CitedClaim[] }) {
  if (claims.length === 0) return null;
  return <ul class="claims">{claims.map((cited) => <ClaimRow key={cited.claim.id} view={view} cited={cited} />)}</ul>;
}

function ClaimRow({ view, cited }: { view: View; cited: CitedClaim }) {
  const { words } = view;
  const { claim, source } = cited;
  return (
    <li class="claim">
      <p>{words.say(cited.text)}</p>
      <p class="source">
        <OutLink href={source.url}>{source.publisher}</OutLink>
        {', '}{words.t('ui.claim.read', { date: day(claim.read) })}
        {safeAddress(source.archive) !== null && <>{' · '}<OutLink href={source.archive}>{words.t('ui.claim.archive')}</OutLink></>}
      </p>
      <p class="quiet">{facts(view, cited).join(' · ')}</p>
      {cited.ifRevision !== undefined && <p class="note small">{words.t('ui.claim.if-revision', { revision: cited.ifRevision })}</p>}
      {claim.disputed !== undefined && <Dispute view={view} disputed={claim.disputed} />}
    </li>
  );
}

/** The small print of a claim: covering what, for which market, published when, and how it was obtained. */
function facts(view: View, { claim, source, covers }: CitedClaim): string[] {
  const { words, detail } = view;
  const list = [
    words.t(`ui.covers.${covers}`),
    words.t('ui.claim.market', { market: { market: claim.jurisdiction } }),
    ...(source.published === undefined ? [] : [words.t('ui.claim.published', { date: day(source.published) })]),
    words.t(`ui.obtained.${claim.obtained}`),
    ...(claim.caveats ?? []).map((caveat) => words.t(`ui.caveat.${caveat}`)),
    // CORRECTIONS.md asks objectors for it.
    words.t('ui.claim.id', { id: claim.id }),
  ];
  return detail.investigator ? [...list, words.t('ui.claim.licence', { licence: source.licence })] : list;
}

function Dispute({ view: { words }, disputed }: { view: View; disputed: NonNullable<CitedClaim['claim']['disputed']> }) {
  return (
    <div class="dispute">
      <p class="small"><strong>{words.t('ui.claim.disputed', { by: disputed.by, date: day(disputed.on) })}</strong></p>
      <blockquote class="small">{disputed.reply}</blockquote>
      {disputed.url !== undefined && <OutLink href={disputed.url}>{words.t('ui.claim.reply')}</OutLink>}
    </div>
  );
}
