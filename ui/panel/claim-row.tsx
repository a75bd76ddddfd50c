import { Fragment } from 'preact';
import type { CitedClaim } from '../../engine/assessment.ts';
import { joinMarkets, toMarketsParam } from '../../engine/claim-markets.ts';
import { ExternalLink, toSafeAddress } from '../components/external-link.tsx';
import { toDayParam } from '../../engine/message-params.ts';
import type { Saying, Statement, View } from './view.ts';

/**
 * More ids than these are a riddle to a reader; the correction to send and the investigator's view
 * have them all.
 */
const SHOWN_IDS = 3;

/** What is said, once, and below it all who say it. */
export function ClaimRow({
  view,
  saying: { text, statements },
  said,
}: {
  view: View;
  saying: Saying;
  said?: string | undefined;
}) {
  return (
    <li class="claim">
      {text !== said && <p>{text}</p>}
      {statements.map((statement) => (
        <SaidBy key={statement.ids[0]} view={view} statement={statement} />
      ))}
    </li>
  );
}

/** Who says it and when we read it, further pages, and the small print. */
function SaidBy({ view, statement }: { view: View; statement: Statement }) {
  const { translator } = view;
  const { cited, revisions } = statement;
  const { claim, source } = cited;
  return (
    <>
      <p class="source">
        <ExternalLink href={source.url}>{view.nameLink(source.publisher, source.url)}</ExternalLink>
        ,{' '}
        <span class="together">
          {translator.t('ui.claim.read', { date: toDayParam(claim.read) })}
        </span>
      </p>
      <FurtherPages view={view} cited={cited} />
      <p class="quiet">{listFacts(view, statement).join('\u00a0· ')}</p>
      {revisions.length > 0 && (
        <p class="note small">
          {translator.t('ui.claim.if-revision', { revision: revisions.join(' / ') })}
        </p>
      )}
      {claim.disputed !== undefined && <Dispute view={view} disputed={claim.disputed} />}
    </>
  );
}

function FurtherPages({ view, cited }: { view: View; cited: CitedClaim }) {
  const pages = listFurtherPages(cited);
  if (pages.length === 0) return null;
  return (
    <p class="source">
      {pages.map(({ id, href }, at) => (
        <Fragment key={id}>
          {at > 0 && ' · '}
          <ExternalLink href={href}>{view.nameLink(view.translator.t(id), href)}</ExternalLink>
        </Fragment>
      ))}
    </p>
  );
}

/**
 * Pages a claim points to beside its source: a lasting copy, where to report, the statement itself.
 */
function listFurtherPages({ claim, source }: CitedClaim): { id: string; href: string }[] {
  const pages: [string, string | undefined][] = [['ui.claim.archive', source.archive]];
  if (claim.kind === 'statement') pages.push(['ui.claim.statement', claim.url]);
  if (claim.kind === 'reporting')
    pages.push(
      ['ui.claim.page', claim.page],
      ['ui.claim.security-txt', claim.securityTxt],
      ['ui.claim.psti', claim.psti],
    );
  return pages.flatMap(([id, href]) =>
    href === undefined || href === source.url || toSafeAddress(href) === null ? [] : [{ id, href }],
  );
}

/**
 * The small print: covering what, for which market, published when, how obtained, with what
 * caveats, under which fact id.
 */
function listFacts({ translator, detail }: View, { cited, ids, revisions }: Statement): string[] {
  const { claim, source } = cited;
  // Of which revisions it speaks is said below it, by name.
  const caveats = (claim.caveats ?? []).filter(
    (caveat) => caveat !== 'revision-specific' || revisions.length === 0,
  );
  const list = [
    translator.t(findScopeMessageId(cited)),
    translator.t('ui.claim.market', { market: toMarketsParam(joinMarkets(claim)) }),
    ...(source.published === undefined
      ? []
      : [translator.t('ui.claim.published', { date: toDayParam(source.published) })]),
    translator.t(`ui.obtained.${claim.obtained}`),
    ...caveats.map((caveat) => translator.t(`ui.caveat.${caveat}`)),
    // CORRECTIONS.md asks objectors for it.
    translator.t('ui.claim.id', {
      n: ids.length,
      ids:
        detail.investigator || ids.length <= SHOWN_IDS
          ? ids.join(', ')
          : `${ids.slice(0, SHOWN_IDS).join(', ')} +${ids.length - SHOWN_IDS}`,
    }),
  ];
  return detail.investigator
    ? [...list, translator.t('ui.claim.licence', { licence: source.licence })]
    : list;
}

/**
 * What is said of a whole brand is its maker's policy where it speaks of support; elsewhere it is
 * just about the brand.
 */
export const findScopeMessageId = ({ claim, covers }: CitedClaim): string => {
  if (claim.whole) return 'ui.covers.whole';
  return covers === 'brand' && claim.kind !== 'support'
    ? 'ui.covers.brand-record'
    : `ui.covers.${covers}`;
};

function Dispute({
  view: { translator, nameLink },
  disputed,
}: {
  view: View;
  disputed: NonNullable<CitedClaim['claim']['disputed']>;
}) {
  return (
    <div class="dispute">
      <p class="small">
        <strong>
          {disputed.on === undefined
            ? translator.t('ui.claim.disputed-undated', { by: disputed.by })
            : translator.t('ui.claim.disputed', { by: disputed.by, date: toDayParam(disputed.on) })}
        </strong>
      </p>
      <blockquote class="small">{disputed.reply}</blockquote>
      {disputed.url !== undefined && (
        <ExternalLink href={disputed.url}>
          {nameLink(translator.t('ui.claim.reply'), disputed.url)}
        </ExternalLink>
      )}
    </div>
  );
}
