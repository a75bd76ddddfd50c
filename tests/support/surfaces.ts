import type { Wanted } from './harness/harness.tsx';

/** Everything of ours that axe looks at, in both browsers. */
export const SURFACES: readonly [string, Wanted][] = [
  ['panel', { what: 'panel' }],
  ['panel with much on record', { what: 'panel', state: 'ended', investigator: true }],
  ['panel with nothing found', { what: 'panel', state: 'empty' }],
  ['notice', { what: 'notice' }],
  ['popup', { what: 'popup' }],
  ['popup where nothing runs', { what: 'popup', fake: { report: null, granted: [] } }],
  ['options', { what: 'options' }],
  [
    'options under a policy',
    {
      what: 'options',
      fake: {
        managed: {
          regime: 'uk',
          quiet: true,
          chips: { tiles: true, product: true, neutral: false },
        },
      },
    },
  ],
  ['welcome', { what: 'welcome' }],
  ['credits', { what: 'credits' }],
  ['comparison', { what: 'compare' }],
  ['comparison with nothing kept', { what: 'compare', state: 'empty' }],
];

/** Stands when the surface is drawn. */
export const READY: Record<Wanted['what'], string> = {
  panel: '.panel .folds',
  notice: 'useby-panel',
  popup: 'footer',
  options: 'main',
  welcome: 'main',
  credits: 'main',
  compare: 'h1',
};
