import type { Assessment, CitedClaim, Tone } from '../../engine/assessment.ts';
import { ExternalLink, toSafeAddress } from '../components/external-link.tsx';
import { Mark } from '../components/mark.tsx';
import { isMinimum } from './describe-answer.ts';
import type { View } from './view.ts';

/** Password states that ask for care; none of the others is good or bad news by itself. */
const CAREFUL = new Set(['fixed-login-reported', 'derived-reported']);

const SUPPORT_BOX: Record<Assessment['support']['status'], string> = {
  supported: 'date',
  'ends-soon': 'date',
  'worked-out': 'date',
  'other-market-date': 'other-market',
  'brand-promise': 'brand',
  ended: 'ended',
  'reported-ended': 'ended',
  'minimum-passed': 'passed',
  'dates-differ': 'differ',
  'still-updated': 'seen',
  'years-stated': 'years',
  vague: 'vague',
  'by-version': 'by-version',
  'listing-only': 'shop',
  'none-found': 'none',
};

function findSupportBox(support: Assessment['support']): string {
  const box = SUPPORT_BOX[support.status];
  return box === 'date' && isMinimum(support) ? 'least' : box;
}

/** The three duties of the law side by side: what is on record about each, in a few words. */
export function Duties({ view }: { view: View }) {
  const {
    translator,
    detail: { assessment },
  } = view;
  const { support, password, reporting } = assessment;
  return (
    <ul class="boxes">
      <Box
        title={translator.t('ui.box.support')}
        tone={support.status === 'none-found' ? 'neutral' : decideSupportTone(assessment)}
      >
        {translator.t(`ui.box.support.${findSupportBox(support)}`)}
      </Box>
      <Box
        title={translator.t('ui.box.password')}
        tone={CAREFUL.has(password.status) ? 'caution' : 'neutral'}
      >
        {translator.t(
          password.status === 'none-found' ? 'ui.box.none' : `ui.box.password.${password.status}`,
        )}
      </Box>
      <Box title={translator.t('ui.box.reporting')} tone="neutral">
        <Contact view={view} claims={reporting.claims} found={reporting.status !== 'none-found'} />
      </Box>
    </ul>
  );
}

function decideSupportTone({ status, support, tone }: Assessment): Tone {
  return status === support.status || status === 'exploited-ended' ? tone : 'neutral';
}

function Box({
  title,
  tone,
  children,
}: {
  title: string;
  tone: Tone;
  children: preact.ComponentChildren;
}) {
  return (
    <li class={`box tone-${tone}`}>
      <Mark tone={tone} />
      <strong>{title}</strong>
      <span>{children}</span>
    </li>
  );
}

/** Where a flaw is reported: a page, or an address to write to. */
function Contact({
  view,
  claims,
  found,
}: {
  view: View;
  claims: readonly CitedClaim[];
  found: boolean;
}) {
  const { t } = view.translator;
  if (!found) return <>{t('ui.box.reporting.none')}</>;
  const href = claims.map(findContactAddress).find((address) => address !== null);
  if (href === undefined || href === null) return <>{t('ui.box.reporting.found')}</>;
  if (href.startsWith('mailto:')) return <a href={href}>{t('ui.box.reporting.mail')}</a>;
  return <ExternalLink href={href}>{view.nameLink(t('ui.box.reporting.page'), href)}</ExternalLink>;
}

const MAILBOX = /^[\w.+-]{1,64}@[\w.-]{1,190}$/;

/** Page or `mailto:` of a contact that may stand in a link; null where there is none. */
export function findContactAddress({ claim }: CitedClaim): string | null {
  if (claim.kind !== 'reporting') return null;
  const page = toSafeAddress(claim.page ?? claim.psti);
  if (page !== null) return page;
  return claim.email !== undefined && MAILBOX.test(claim.email) ? `mailto:${claim.email}` : null;
}
