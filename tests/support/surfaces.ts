import type { Wanted } from './harness/harness.tsx';

/** Everything of ours that axe looks at, in both browsers. */
export const SURFACES: readonly [string, Wanted][] = [
  ['panel', { what: 'panel' }],
  ['panel with much on record', { what: 'panel', state: 'ended', investigator: true }],
  ['panel with nothing found', { what: 'panel', state: 'empty' }],
  ['notice', { what: 'notice' }],
  ['popup', { what: 'popup' }],
  ['popup with the picture to share', { what: 'popup', press: 'ui.share' }],
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
  ['record', { what: 'record' }],
  ['record with nothing kept', { what: 'record', state: 'empty' }],
  [
    'record while recording, room running out',
    {
      what: 'record',
      fake: {
        session: { recording: { caseId: 'case-1', since: 1_795_000_000_000, trouble: 'low' } },
        local: { recheck: { caseId: 'case-1', since: 1_764_700_000_000 } },
      },
    },
  ],
  ['readings, nothing kept', { what: 'readings' }],
  [
    'readings of a page',
    {
      what: 'readings',
      read: '<html lang="en-GB"><h1>Security updates</h1><table><tr><th>Model</th><th>Security updates until</th><th>Date 1</th></tr><tr><td>Exo Cam 300</td><td>31 December 2031</td><td>1 May 2024</td></tr><tr><td>Exo Cam 310</td><td>unknown</td><td>2 May 2024</td></tr></table></html>',
    },
  ],
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
  readings: 'main',
  record: 'main',
};
