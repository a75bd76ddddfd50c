import type { CitedClaim } from '../../engine/assessment.ts';
import { joinMarkets, toMarketsParam } from '../../engine/claim-markets.ts';
import { formatDeviceName } from '../../engine/device-name.ts';
import { toDayParam } from '../../engine/message-params.ts';
import { findScopeMessageId } from './claim-row.tsx';
import type { View } from './view.ts';

/** Where objections go (CORRECTIONS.md). */
export const CONTACT = 'corrections@useby.example';

const listClaims = ({ detail: { assessment } }: View): CitedClaim[] => [
  ...assessment.support.claims,
  ...assessment.password.claims,
  ...assessment.reporting.claims,
  ...assessment.exploited.claims,
  ...assessment.label.claims,
  ...assessment.statement,
];

const nameSubject = ({ detail: { assessment, listing } }: View): string =>
  formatDeviceName(assessment.identification) ?? listing.title;

/** The market of a claim that was not made for all of them. */
function nameMarket({ translator }: View, { claim }: CitedClaim): string[] {
  const markets = joinMarkets(claim);
  return markets === 'global'
    ? []
    : [translator.t('ui.claim.market', { market: toMarketsParam(markets) })];
}

/**
 * One claim as a reference: what is said, who says it, where, when it was read, and our stable id
 * of it.
 */
function createReference(view: View, cited: CitedClaim): string {
  const { translator } = view;
  const { claim, source, text } = cited;
  const parts = {
    text: translator.say(text),
    publisher: source.publisher,
    url: source.url,
    read: toDayParam(claim.read),
    covers: [translator.t(findScopeMessageId(cited)), ...nameMarket(view, cited)].join('; '),
    id: claim.id,
  };
  return translator.t('ui.citation.claim', parts);
}

/**
 * Text for "copy as citation": device, support sentence, every claim with its source, dataset
 * version and day.
 */
export function createCitation(view: View): string {
  const {
    translator,
    detail: { assessment, dataset },
  } = view;
  return [
    `${nameSubject(view)}. ${translator.say(assessment.support.sentence)}`,
    ...listClaims(view).map((claim) => `- ${createReference(view, claim)}`),
    translator.t('ui.citation.dataset', {
      version: dataset.version,
      date: toDayParam(assessment.asOf),
    }),
  ].join('\n');
}

/**
 * Text of a correction to be filled in and sent by the user's own hand. The page's address is left
 * out: it may tell more than the title.
 */
export function createCorrection(view: View, about: 'facts' | 'device'): string {
  const {
    translator,
    detail: { assessment, dataset, listing },
  } = view;
  const { identification } = assessment;
  const ids = listClaims(view)
    .map(({ claim }) => claim.id)
    .join(', ');
  return [
    translator.t('ui.correct.device', {
      device: nameSubject(view),
      level: translator.t(`ui.level.${identification.level}`),
    }),
    translator.t('ui.correct.listing', { title: listing.title }),
    ...(about === 'facts' && ids !== '' ? [translator.t('ui.correct.ids', { ids })] : []),
    translator.t('ui.correct.dataset', { version: dataset.version }),
    '',
    translator.t(about === 'facts' ? 'ui.correct.wrong' : 'ui.correct.right-device'),
    '',
    translator.t('ui.correct.page'),
    '',
  ].join('\n');
}

/** A mail to ourselves with that text, for the user's own mail program. */
export function createMailLink(view: View, about: 'facts' | 'device'): string {
  const title = view.translator.t('ui.correct.subject', { device: nameSubject(view) });
  return `mailto:${CONTACT}?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(createCorrection(view, about))}`;
}
