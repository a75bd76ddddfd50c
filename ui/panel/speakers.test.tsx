// @vitest-environment happy-dom
/** Who is said to have said it, and where the name leads. */
import { cleanup } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { cite, CLAIMS, createMessage } from '../../tests/support/cited-claims.ts';
import { showPanel } from '../../tests/support/show-panel.tsx';

afterEach(cleanup);

it('calls no day promised that somebody else gave as the end', () => {
  const passed = (headline: string) =>
    showPanel({
      status: 'minimum-passed',
      tone: 'caution',
      headline: { id: headline, params: { date: { date: '2025-06-30', form: 'month' } } },
      support: {
        status: 'minimum-passed',
        until: '2025-06-30',
        untilBound: 'until',
        untilPrecision: 'month',
        claims: [],
        sentence: createMessage('s'),
      },
    });
  const reported = passed('chip.reported-date');
  expect(reported.querySelector('.says')?.textContent).toBe(
    'Reported until June 2025, which has passed',
  );
  expect(reported.textContent).not.toMatch(/promised/i);
  cleanup();
  expect(passed('chip.minimum-passed').querySelector('.says')?.textContent).toBe(
    'Promised until June 2025, which has passed',
  );
});

it('leads from a brand’s name to the page of the company behind it', () => {
  const cited = cite(CLAIMS.support, 'x', { publisher: 'Acme Holding', witness: 'maker' });
  const panel = showPanel({
    status: 'brand-promise',
    support: {
      status: 'brand-promise',
      claims: [
        {
          ...cited,
          text: {
            id: 'claim.support.years-purchase',
            params: { who: 'Acme Holding', brand: 'Acme' },
          },
        },
      ],
      sentence: { id: 'support.brand-promise-purchase', params: { who: 'Acme', brand: 'Acme' } },
    },
  });
  expect(panel.querySelector('.sentence a')?.getAttribute('href')).toBe(cited.source.url);
});
