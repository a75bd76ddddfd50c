import type { ListingSays } from '../../engine/assessment.ts';
import { Section } from '../components/section.tsx';
import { Claims } from './claims.tsx';
import type { View } from './view.ts';

/** What the shop's own page says about updates, in its words. */
export function ListingParts({ view }: { view: View }) {
  const {
    translator,
    detail: { assessment },
  } = view;
  if (assessment.listingSays.length === 0) return null;
  return (
    <Section id="useby-listing" title={translator.t('ui.listing.title')}>
      {assessment.listingSays.map((says, at) => (
        <Said key={at} view={view} says={says} />
      ))}
    </Section>
  );
}

function Said({ view: { translator }, says }: { view: View; says: ListingSays }) {
  return (
    <div class="said">
      <blockquote dir="auto">{says.disclosure.text}</blockquote>
      <p class="small">{translator.say(says.sentence)}</p>
      <p class="quiet small">{translator.t(`ui.listing.${says.disclosure.where}`)}</p>
    </div>
  );
}

/**
 * Known-exploited flaws, labels and the statement of compliance: shown only where something is on
 * record.
 */
export function Records({ view }: { view: View }) {
  const {
    translator,
    detail: {
      assessment: { exploited, label, statement },
    },
  } = view;
  return (
    <>
      {exploited.claims.length > 0 && (
        <Section id="useby-exploited" title={translator.t('ui.exploited.title')}>
          {exploited.sentence !== undefined && <p>{translator.say(exploited.sentence)}</p>}
          <Claims view={view} claims={exploited.claims} />
        </Section>
      )}
      {label.claims.length > 0 && (
        <Section id="useby-label" title={translator.t('ui.label.title')}>
          {label.sentence !== undefined && <p>{translator.say(label.sentence)}</p>}
          <Claims view={view} claims={label.claims} />
        </Section>
      )}
      {statement.length > 0 && (
        <Section id="useby-statement" title={translator.t('ui.statement.title')}>
          <Claims view={view} claims={statement} />
        </Section>
      )}
    </>
  );
}
