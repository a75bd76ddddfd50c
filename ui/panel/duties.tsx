import type { Assessment, CitedClaim, Message, Tone } from '../../engine/assessment.ts';
import { Mark } from '../components/mark.tsx';
import { ExternalLink } from '../components/external-link.tsx';
import { Section } from '../components/section.tsx';
import { Claims, RelatedClaims } from './claims.tsx';
import type { View } from './view.ts';

interface Duty {
  id: 'support' | 'password' | 'reporting';
  status: string;
  sentence: Message;
  claims: readonly CitedClaim[];
  tone: Tone;
}

/** Password states that ask for care; none of the others is good or bad news by itself. */
const CAREFUL = new Set(['fixed-login-reported', 'derived-reported']);
const CAUTIOUS_SUPPORT = new Set(['ends-soon', 'reported-ended', 'dates-differ', 'ended']);

/**
 * Tone of a duty in the panel: the headline's own where it stands for this duty, else by status;
 * alert only ever comes from the engine.
 */
function decideTone(assessment: Assessment, id: Duty['id']): Tone {
  if (id === 'support') {
    if (assessment.status === assessment.support.status || assessment.status === 'exploited-ended')
      return assessment.tone;
    if (assessment.support.status === 'supported') return 'good';
    return CAUTIOUS_SUPPORT.has(assessment.support.status) ? 'caution' : 'neutral';
  }
  if (id === 'reporting') return 'neutral';
  if (assessment.status === 'fixed-login-reported') return assessment.tone;
  return CAREFUL.has(assessment.password.status) ? 'caution' : 'neutral';
}

/**
 * The three duties in their order; those without anything on record fold into one part that says
 * where we looked.
 */
export function Duties({ view }: { view: View }) {
  const { assessment } = view.detail;
  const all = (['support', 'password', 'reporting'] as const).map((id): Duty => ({
    id,
    tone: decideTone(assessment, id),
    ...assessment[id],
  }));
  const empty = all.filter(isEmpty);
  return (
    <>
      {all
        .filter((duty) => !isEmpty(duty))
        .map((duty) => (
          <DutyPart key={duty.id} view={view} duty={duty} />
        ))}
      {empty.length > 0 && <EmptyDuties view={view} duties={empty} />}
    </>
  );
}

const isEmpty = ({ status }: Duty): boolean => status === 'none-found';

function DutyPart({ view, duty }: { view: View; duty: Duty }) {
  const { translator } = view;
  return (
    <Section id={`useby-${duty.id}`} title={translator.t(`ui.duty.${duty.id}`)} tone={duty.tone}>
      <p class="lead">
        <Mark tone={duty.tone} dashed={duty.status === 'brand-promise'} />
        <span>{translator.say(duty.sentence)}</span>
      </p>
      {duty.id === 'support' && <LookUp view={view} />}
      <Claims view={view} claims={duty.claims} said={translator.say(duty.sentence)} />
    </Section>
  );
}

/** The way to the maker's own page, where we hold no date and know where the maker gives it. */
function LookUp({ view: { translator, detail } }: { view: View }) {
  const { lookUp } = detail.assessment;
  if (lookUp === undefined) return null;
  return (
    <p class="source">
      <ExternalLink href={lookUp.url}>
        {translator.t('ui.duty.look-up', { maker: lookUp.maker })}
      </ExternalLink>
    </p>
  );
}

function EmptyDuties({ view, duties }: { view: View; duties: readonly Duty[] }) {
  const { translator } = view;
  const names = duties.map(({ id }) => translator.t(`ui.duty.${id}`));
  const looked = [...new Set(duties.map(({ sentence }) => translator.say(sentence)))];
  return (
    <section class="part" aria-labelledby="useby-empty">
      <h3 id="useby-empty">{translator.t('ui.duty.empty', { duties: { list: names } })}</h3>
      {looked.map((sentence) => (
        <p key={sentence} class="small">
          {sentence}
        </p>
      ))}
      {duties.some(({ id }) => id === 'support') && <LookUp view={view} />}
      <RelatedClaims view={view} claims={duties.flatMap(({ claims }) => claims)} />
    </section>
  );
}
