import type { Assessment } from '../../engine/assessment.ts';
import { Mark } from '../components/mark.tsx';
import { Advice } from './advice.tsx';
import { Footer } from './correction.tsx';
import { Device } from './device.tsx';
import { Duties } from './duties.tsx';
import { Law } from './law.tsx';
import { ListingParts, Records } from './other-records.tsx';
import { YouRead } from './you-read.tsx';
import type { View } from './view.ts';

/** The whole panel, inside whichever dialog holds it. `close` is asked for by its button. */
export function Panel({ view, close }: { view: View; close: () => void }) {
  const {
    translator,
    detail: { assessment },
  } = view;
  return (
    <article class="panel">
      <header class="bar">
        <p class="brand">{translator.t('ui.panel.name')}</p>
        <button type="button" class="icon" aria-label={translator.t('ui.close')} onClick={close}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M3 3l10 10M13 3 3 13" />
          </svg>
        </button>
      </header>
      <div class="body" tabIndex={0} role="group" aria-labelledby="useby-title">
        <Device view={view} />
        <Headline
          assessment={assessment}
          text={translator.say(assessment.headline)}
          second={assessment.second === null ? null : translator.say(assessment.second)}
        />
        <YouRead view={view} />
        <Duties view={view} />
        <ListingParts view={view} />
        <Records view={view} />
        <Advice view={view} />
        <Law view={view} />
        <Footer view={view} />
      </div>
    </article>
  );
}

function Headline({
  assessment: { tone, dashed },
  text,
  second,
}: {
  assessment: Assessment;
  text: string;
  second: string | null;
}) {
  return (
    <div class={`headline tone-${tone}${dashed ? ' dashed' : ''}`}>
      <p class="says">
        <Mark tone={tone} dashed={dashed} />
        <strong>{text}</strong>
      </p>
      {second !== null && <p class="small">{second}</p>}
    </div>
  );
}
