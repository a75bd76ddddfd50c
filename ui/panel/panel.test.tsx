// @vitest-environment happy-dom
import { cleanup, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type {
  PasswordFindingStatus,
  ReportingStatus,
  SupportStatus,
  Tone,
} from '../../engine/assessment.ts';
import { cite, CLAIMS, createMessage } from '../../tests/support/cited-claims.ts';
import { EMPTY, ENDED } from '../../tests/support/panel-states.ts';
import { createView, english, showPanel, showView } from '../../tests/support/show-panel.tsx';

afterEach(cleanup);

const SUPPORT: SupportStatus[] = [
  'supported',
  'ends-soon',
  'ended',
  'reported-ended',
  'other-market-date',
  'dates-differ',
  'still-updated',
  'years-stated',
  'vague',
  'brand-promise',
  'listing-only',
  'none-found',
];
const PASSWORD: PasswordFindingStatus[] = [
  'fixed-login-reported',
  'derived-reported',
  'default-on-record',
  'forced-change',
  'unique',
  'user-set',
  'none-used',
  'none-found',
];
const REPORTING: ReportingStatus[] = [
  'contact-and-timings',
  'contact-timings-not-found',
  'contact-timings-not-checked',
  'none-found',
];
const NEVER_GOOD_OR_BAD: SupportStatus[] = [
  'brand-promise',
  'other-market-date',
  'still-updated',
  'years-stated',
  'vague',
  'listing-only',
  'none-found',
];

describe('every status renders', () => {
  it.each(SUPPORT)('support: %s', (status) => {
    const tone: Tone = NEVER_GOOD_OR_BAD.includes(status) ? 'neutral' : 'caution';
    const claims = status === 'none-found' ? [] : [cite(CLAIMS.support, 'What the page says.')];
    const panel = showPanel({
      support: { status, sentence: createMessage(`Sentence of ${status}`), claims },
      status,
      tone,
      dashed: status === 'brand-promise',
      listingSays: [],
    });
    expect(panel.textContent).toContain(`Sentence of ${status}`);
    if (NEVER_GOOD_OR_BAD.includes(status))
      expect(panel.querySelector('.tone-good, .tone-alert')).toBeNull();
  });
  it.each(PASSWORD)('password: %s', (status) => {
    const claims = status === 'none-found' ? [] : [cite(CLAIMS.password, 'What the record says.')];
    const panel = showPanel({
      password: { status, sentence: createMessage('A sentence'), claims },
    });
    const said = status === 'none-found' ? 'nothing found' : english[`ui.box.password.${status}`];
    expect(panel.querySelectorAll('.box')[1]?.textContent).toBe(`Password${said}`);
  });
  it.each(REPORTING)('reporting: %s', (status) => {
    const claims = status === 'none-found' ? [] : [cite(CLAIMS.reporting, 'What the page says.')];
    const panel = showPanel({
      reporting: { status, sentence: createMessage('A sentence'), claims },
    });
    expect(panel.querySelectorAll('.box')[2]?.textContent).toBe(
      `Report a flaw${status === 'none-found' ? 'none found' : 'contact page↗'}`,
    );
  });
});

describe('what is shown', () => {
  it('has the answer, the duties and what to do before the evidence, which is folded', () => {
    const panel = showPanel(ENDED);
    const order = ['#useby-title', '#useby-answer', '.boxes', '.actions', '.folds'].map(
      (selector) => panel.querySelector(selector) as Element,
    );
    for (const [at, part] of order.slice(1).entries())
      expect(
        (order[at] as Element).compareDocumentPosition(part) & Node.DOCUMENT_POSITION_FOLLOWING,
      ).toBeTruthy();
    expect([...panel.querySelectorAll('details')].filter(({ open }) => open)).toEqual([]);
  });
  it('names the product in the question, and asks only where no day is held', () => {
    expect(showPanel().querySelector('.question')).toBeNull();
    cleanup();
    expect(showPanel({ ...EMPTY }).querySelector('.question')?.textContent).toContain(
      'security updates',
    );
  });
  it('gives the date of the shop alone once, in the words of the shop', () => {
    const support = {
      status: 'listing-only' as const,
      until: '2029-12-31',
      sentence: createMessage('The page of the shop says 31 December 2029.'),
      claims: [],
    };
    const panel = showPanel({ support });
    expect(panel.querySelector('.shop-field')).not.toBeNull();
    expect(panel.textContent).not.toContain('The page of the shop says');
  });
  it('gives every claim its source, scope and read date', () => {
    const panel = showPanel();
    for (const row of panel.querySelectorAll<HTMLElement>('.claim')) {
      expect(within(row).getAllByRole('link', { hidden: true }).length).toBeGreaterThan(0);
      expect(row.textContent).toMatch(
        /read 20 November 2026.*(this exact model|maker’s policy|the brand in general)/s,
      );
    }
  });
  it('says once what a duty and its first claim both say, and leaves the source', () => {
    const sentence = createMessage('The record names a login.');
    const panel = showPanel({
      password: {
        status: 'default-on-record',
        sentence,
        claims: [
          cite(CLAIMS.password, 'The record names a login.'),
          cite({ ...CLAIMS.password, id: 'f0' }, 'Another says so too.'),
        ],
      },
    });
    const part = [...panel.querySelectorAll<HTMLElement>('.part')].find((each) =>
      each.textContent?.includes('Another says so too.'),
    ) as HTMLElement;
    expect(part.textContent?.split('The record names a login.').length).toBe(2);
    expect(within(part).getAllByRole('link', { hidden: true }).length).toBe(2);
  });
  it('counts fact ids when they are many, and gives all of them to investigators', () => {
    const same = ['a', 'b', 'c', 'd', 'e'].map((id) =>
      cite({ ...CLAIMS.password, id }, 'What the list says.'),
    );
    const password = {
      status: 'default-on-record' as const,
      sentence: createMessage('A list shows one.'),
      claims: same,
    };
    expect(showPanel({ password }).textContent).toContain('facts a, b, c +2');
    cleanup();
    expect(showPanel({ password }, true).textContent).toContain('facts a, b, c, d, e');
  });
  it('shows a dispute beside its claim', () => {
    expect(showPanel(ENDED).querySelector('.dispute')?.textContent).toContain(
      'A further update was made available in May 2024.',
    );
  });
  it('keeps rule ids, terms and provisions for investigators', () => {
    expect(showPanel().textContent).not.toMatch(/terms: facts|uk-s5-1|provisions/);
    cleanup();
    const panel = showPanel({}, true);
    expect(panel.textContent).toMatch(/terms: facts.*uk-s5-1/s);
    expect(panel.textContent).toContain('[model-code]');
    expect(panel.textContent).toContain('3 of 4 provisions');
  });
  it('has no gap in the wording', () => {
    expect(showPanel(ENDED, true).textContent).not.toMatch(/\bui\.[a-z]/);
  });
});

describe('hostile input', () => {
  const hostile = '<img src=x onerror=alert(1)>"\'`</style><script>1</script>';
  it('is text and nothing else', () => {
    const view = createView({
      headline: createMessage(hostile),
      identification: {
        level: 'none',
        reasons: [{ rule: hostile, words: hostile, field: 'title' }],
      },
    });
    view.detail.listing = { ...view.detail.listing, title: hostile };
    const container = showView(view);
    expect(container.querySelector('img, script, style')).toBeNull();
    expect(container.textContent).toContain(hostile);
  });
  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'https://user:pass@maker.example/',
    'file:///etc/passwd',
    '//maker.example',
    'not an address',
  ])('never links to %s', (url) => {
    const panel = showPanel({
      support: {
        status: 'supported',
        sentence: createMessage('s'),
        claims: [cite({ ...CLAIMS.support }, 'c', { url, archive: url })],
      },
    });
    const links = [
      ...panel.querySelectorAll<HTMLAnchorElement>('#useby-support ~ * a, .claim a'),
    ].map((link) => link.getAttribute('href'));
    expect(links).not.toContain(url);
  });
  it('links without referrer and opener', () => {
    for (const link of showPanel().querySelectorAll('.claim a')) {
      expect(link.getAttribute('href')).toMatch(/^https?:/);
      expect(link.getAttribute('rel')).toBe('noopener noreferrer');
    }
  });
});

it('asks nothing of what is no device, and shows no duties of it', () => {
  const panel = showPanel({ ...EMPTY, connectable: 'no' });
  expect(panel.querySelector('.boxes, .question')).toBeNull();
  cleanup();
  expect(showPanel({ ...EMPTY, connectable: 'yes' }).querySelector('.boxes')).not.toBeNull();
});

describe('where no date is held', () => {
  const lookUp = { url: 'https://acme.example/psti', maker: 'Acme' };
  const nothing = {
    status: 'none-found' as const,
    claims: [],
    sentence: { id: 'support.no-brand' },
  };

  it("leads to the maker's own page, once", () => {
    const panel = within(showPanel({ lookUp, support: nothing }));
    const links = panel.getAllByRole('link', { name: /Look it up at Acme/ });
    expect(links.map((link) => link.getAttribute('href'))).toEqual([lookUp.url]);
  });

  it('leads nowhere where no page is known', () => {
    const panel = within(showPanel({ support: nothing }));
    expect(panel.queryByRole('link', { name: /Look it up/ })).toBeNull();
  });
});
