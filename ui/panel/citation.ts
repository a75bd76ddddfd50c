import type { CitedClaim } from '../../engine/assessment.ts';
import { formatDeviceName } from '../../engine/device-name.ts';
import { toDayParam } from '../../engine/message-params.ts';
import { findScopeMessageId } from './claim-row.tsx';
import type { View } from './view.ts';

/** Where objections go (CORRECTIONS.md). */
export const CONTACT = 'corrections@useby.example';

const allClaims = ({ detail: { assessment } }: View): CitedClaim[] => [
  ...assessment.support.claims,
  ...assessment.password.claims,
  ...assessment.reporting.claims,
  ...assessment.exploited.claims,
  ...assessment.label.claims,
  ...assessment.statement,
];

const subject = ({ detail: { assessment, listing } }: View): string =>
  formatDeviceName(assessment.identification) ?? listing.title;

/**
 * One claim as a reference: what is said, who says it, where, when it was read, and our stable id
 * of it.
 */
function reference({ words }: View, cited: CitedClaim): string {
  const { claim, source, text } = cited;
  const parts = {
    text: words.say(text),
    publisher: source.publisher,
    url: source.url,
    read: toDayParam(claim.read),
    covers: words.t(findScopeMessageId(cited)),
    id: claim.id,
  };
  return words.t('ui.citation.claim', parts);
}

/**
 * Text for "copy as citation": device, support sentence, every claim with its source, dataset
 * version and day.
 */
export function createCitation(view: View): string {
  const {
    words,
    detail: { assessment, dataset },
  } = view;
  return [
    `${subject(view)}. ${words.say(assessment.support.sentence)}`,
    ...allClaims(view).map((claim) => `- ${reference(view, claim)}`),
    words.t('ui.citation.dataset', { version: dataset.version, date: toDayParam(assessment.asOf) }),
  ].join('\n');
}

/**
 * Text of a correction to be filled in and sent by the user's own hand. The page's address is left
 * out: it may tell more than the title.
 */
export function createCorrection(view: View, about: 'facts' | 'device'): string {
  const {
    words,
    detail: { assessment, dataset, listing },
  } = view;
  const { identification } = assessment;
  const ids = allClaims(view)
    .map(({ claim }) => claim.id)
    .join(', ');
  return [
    words.t('ui.correct.device', {
      device: subject(view),
      level: words.t(`ui.level.${identification.level}`),
    }),
    words.t('ui.correct.listing', { title: listing.title }),
    ...(about === 'facts' && ids !== '' ? [words.t('ui.correct.ids', { ids })] : []),
    words.t('ui.correct.dataset', { version: dataset.version }),
    '',
    words.t(about === 'facts' ? 'ui.correct.wrong' : 'ui.correct.right-device'),
    '',
    words.t('ui.correct.page'),
    '',
  ].join('\n');
}

/** A mail to ourselves with that text, for the user's own mail program. */
export function createMailLink(view: View, about: 'facts' | 'device'): string {
  const title = view.words.t('ui.correct.subject', { device: subject(view) });
  return `mailto:${CONTACT}?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(createCorrection(view, about))}`;
}
