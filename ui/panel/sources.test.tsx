// @vitest-environment happy-dom
import { cleanup, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { cite, CLAIMS, createMessage } from '../../tests/support/cited-claims.ts';
import { EMPTY } from '../../tests/support/panel-states.ts';
import { showPanel } from '../../tests/support/show-panel.tsx';

afterEach(cleanup);

describe('the sources', () => {
  const statement = { ...CLAIMS.statement, id: 'f000000000b6' };
  it('are pages, and what two of them say alike stands once', () => {
    const panel = showPanel({
      ...EMPTY,
      reporting: { status: 'none-found', sentence: createMessage('none'), claims: [] },
      statement: [
        cite(CLAIMS.statement, 'Acme has published one.', { url: 'https://one.example/' }),
        cite(statement, 'Acme has published one.', {
          url: 'https://two.example/',
          publisher: 'Another',
        }),
        cite({ ...statement, id: 'f000000000b7' }, 'And more.', { url: 'https://two.example/' }),
      ],
    });
    const fold = within(panel).getByText('2 sources').closest('details');
    expect(fold?.textContent?.split('Acme has published one.')).toHaveLength(2);
    expect(fold?.querySelectorAll('.claim')).toHaveLength(2);
  });
  it('of versions of which the same is said name all of them at once', () => {
    const panel = showPanel({
      support: {
        status: 'by-version',
        sentence: createMessage('s'),
        claims: ['V10', 'V1', 'V2'].map((ifRevision, at) => ({
          ...cite(
            { ...CLAIMS.support, id: `f0000000000${at}`, caveats: ['revision-specific'] },
            'Three years.',
          ),
          ifRevision,
        })),
      },
    });
    expect(panel.textContent?.split('Three years.')).toHaveLength(2);
    expect(panel.textContent).toContain('V1 / V2 / V10');
    expect(panel.textContent).not.toContain('one hardware revision only');
  });
  it('bear each other out only where they are two pages of two publishers', () => {
    const other = { ...CLAIMS.support, id: 'f0000000000b' };
    const say = (more: Parameters<typeof cite>[2]): string =>
      showPanel({
        support: {
          status: 'supported',
          sentence: createMessage('s'),
          claims: [cite(CLAIMS.support, 'One.'), cite(other, 'Other.', more)],
        },
      }).textContent ?? '';
    const elsewhere = { url: 'https://list.example/' };
    expect(say({ ...elsewhere, publisher: 'List' })).toContain('2 agree on the month');
    cleanup();
    expect(say({ publisher: 'List' })).not.toContain('agree on the month');
    cleanup();
    expect(say(elsewhere)).not.toContain('agree on the month');
  });
});
