import { formatDeviceName } from '../../engine/device-name.ts';
import { Fold } from '../components/fold.tsx';
import { Actions } from './actions.tsx';
import { Owning } from './advice.tsx';
import { Answer } from './answer.tsx';
import { Correction } from './correction.tsx';
import { DatasetAge } from './dataset-age.tsx';
import { Duties } from './duties.tsx';
import { Knowledge } from './knowledge.tsx';
import { Law } from './law.tsx';
import { ShopField } from './shop-field.tsx';
import { Sources } from './sources.tsx';
import { YouRead } from './you-read.tsx';
import type { View } from './view.ts';

/**
 * The whole panel: the answer in one glance, what one can do, and the evidence folded below.
 * `close` is asked for by its button.
 */
export function Panel({ view, close }: { view: View; close: () => void }) {
  const { translator, detail } = view;
  // What is no device has neither duties nor updates to ask for.
  const isDevice = detail.assessment.connectable !== 'no';
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
      <div class="body">
        <Product view={view} />
        <Answer view={view} />
        <DatasetAge view={view} />
        <YouRead view={view} />
        <ShopField view={view} />
        {isDevice && <Duties view={view} />}
        <Actions view={view} />
        <div class="folds">
          <Sources view={view} />
          <Law view={view} />
          {isDevice && <Owning view={view} />}
          <Knowledge view={view} />
          <Fold title={translator.t('ui.correct.title')}>
            <Correction view={view} about="facts" />
          </Fold>
        </div>
      </div>
    </article>
  );
}

/** The device as we know it, else the listing's own name for it; and how sure the match is. */
function Product({ view: { translator, detail } }: { view: View }) {
  const { identification } = detail.assessment;
  const isExact = identification.level === 'gtin' || identification.level === 'model';
  return (
    <header class="product">
      <h1 id="useby-title" dir="auto">
        {isExact
          ? (formatDeviceName(identification) ?? detail.listing.title)
          : detail.listing.title}
      </h1>
      {!isExact && <p class="quiet small">{translator.t(`ui.level.${identification.level}`)}</p>}
    </header>
  );
}
