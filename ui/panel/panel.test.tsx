// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type {
  Assessment,
  PasswordFindingStatus,
  ReportingStatus,
  SupportStatus,
  Tone,
} from '../../engine/assessment.ts';
import { findCatalogue } from '../../engine/i18n/catalogues.ts';
import { cite, CLAIMS, createMessage } from '../../tests/support/cited-claims.ts';
import { createDetail } from '../../tests/support/panel-fixtures.ts';
import { ENDED } from '../../tests/support/panel-states.ts';
import { createTranslator } from '../../engine/i18n/translator.ts';
import { mountPanel } from './mount.tsx';
import { Panel } from './panel.tsx';
import { createCitation, createCorrection, createMailLink } from './citation.ts';
import { formatDeviceName, type View } from './view.ts';

const english = findCatalogue('en');
const viewOf = (change: Partial<Assessment> = {}, investigator = false): View => {
  const detail = createDetail(english, 'en-GB', change, investigator);
  return { detail, words: createTranslator(detail.catalogue, 'en-GB') };
};
const show = (change: Partial<Assessment> = {}, investigator = false): HTMLElement =>
  render(<Panel view={viewOf(change, investigator)} close={() => undefined} />)
    .container as HTMLElement;

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
    const panel = show({
      support: { status, sentence: createMessage(`Sentence of ${status}`), claims },
      status,
      tone,
      dashed: status === 'brand-promise',
    });
    expect(panel.textContent).toContain(`Sentence of ${status}`);
    if (NEVER_GOOD_OR_BAD.includes(status))
      expect(panel.querySelector('.tone-good, .tone-alert')).toBeNull();
  });
  it.each(PASSWORD)('password: %s', (status) => {
    const claims = status === 'none-found' ? [] : [cite(CLAIMS.password, 'What the record says.')];
    expect(
      show({ password: { status, sentence: createMessage(`Sentence of ${status}`), claims } })
        .textContent,
    ).toContain(`Sentence of ${status}`);
  });
  it.each(REPORTING)('reporting: %s', (status) => {
    const claims = status === 'none-found' ? [] : [cite(CLAIMS.reporting, 'What the page says.')];
    expect(
      show({ reporting: { status, sentence: createMessage(`Sentence of ${status}`), claims } })
        .textContent,
    ).toContain(`Sentence of ${status}`);
  });
});

describe('what is shown', () => {
  it('orders support, password, reporting', () => {
    const headings = [...show(ENDED).querySelectorAll('h3')].map(({ id }) => id);
    expect(headings.slice(0, 3)).toEqual(['useby-support', 'useby-password', 'useby-reporting']);
  });
  it('folds duties without a record into one part', () => {
    const none = {
      status: 'none-found' as const,
      sentence: createMessage('We looked at the support pages.'),
      claims: [],
    };
    const panel = show({ support: none, password: none, reporting: none });
    expect(panel.querySelector('#useby-empty')?.textContent).toBe(
      'Nothing found on: Security updates, Password and Reporting a security problem',
    );
    expect(panel.textContent?.split('We looked at the support pages.').length).toBe(2);
  });
  it('gives every claim its source, scope and read date', () => {
    const panel = show();
    for (const row of panel.querySelectorAll<HTMLElement>('.claim')) {
      expect(within(row).getAllByRole('link').length).toBeGreaterThan(0);
      expect(row.textContent).toMatch(
        /read 20 November 2026.*(this exact model|maker’s policy|the brand in general)/s,
      );
    }
  });
  it('says once what the duty and its first claim both say, and leaves the source', () => {
    const sentence = createMessage('The maker names a day.');
    const panel = show({
      support: {
        status: 'supported',
        sentence,
        claims: [
          cite(CLAIMS.support, 'The maker names a day.'),
          cite({ ...CLAIMS.support, id: 'f0' }, 'Another says so too.'),
        ],
      },
    });
    const part = panel.querySelector('#useby-support')?.parentElement;
    expect(part?.textContent?.split('The maker names a day.').length).toBe(2);
    expect(part?.querySelectorAll('.claim').length).toBe(2);
    expect(within(part as HTMLElement).getAllByRole('link').length).toBe(2);
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
    expect(show({ password }).textContent).toContain('facts a, b, c +2');
    cleanup();
    expect(show({ password }, true).textContent).toContain('facts a, b, c, d, e');
  });
  it('shows a dispute beside its claim', () => {
    expect(show(ENDED).querySelector('.dispute')?.textContent).toContain(
      'A further update was made available in May 2024.',
    );
  });
  it('keeps rule ids, terms and provisions for investigators', () => {
    expect(show().textContent).not.toMatch(/terms: facts|uk-s5-1|provisions/);
    cleanup();
    const panel = show({}, true);
    expect(panel.textContent).toMatch(/terms: facts.*uk-s5-1/s);
    expect(panel.textContent).toContain('[model-code]');
    expect(panel.textContent).toContain('3 of 4 provisions');
  });
  it('has no gap in the wording', () => {
    expect(show(ENDED, true).textContent).not.toMatch(/\bui\.[a-z]/);
  });
  it('does not repeat a brand in the device name', () => {
    expect(
      formatDeviceName({ level: 'model', brand: 'Sonos', model: 'Sonos One', reasons: [] }),
    ).toBe('Sonos One');
    expect(formatDeviceName({ level: 'none', reasons: [] })).toBeNull();
  });
});

describe('hostile input', () => {
  const hostile = '<img src=x onerror=alert(1)>"\'`</style><script>1</script>';
  it('is text and nothing else', () => {
    const view = viewOf({
      headline: createMessage(hostile),
      identification: {
        level: 'none',
        reasons: [{ rule: hostile, words: hostile, field: 'title' }],
      },
    });
    view.detail.listing = { ...view.detail.listing, title: hostile };
    const { container } = render(<Panel view={view} close={() => undefined} />);
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
    const panel = show({
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
    for (const link of show().querySelectorAll('.claim a')) {
      expect(link.getAttribute('href')).toMatch(/^https?:/);
      expect(link.getAttribute('rel')).toBe('noopener noreferrer');
    }
  });
});

describe('prepared texts', () => {
  it('cites claim, publisher, address, read date, scope, fact and dataset', () => {
    const citation = createCitation(viewOf());
    for (const part of [
      'Example Cam C200',
      'Example Maker',
      'https://www.maker.example/',
      '20 November 2026',
      'this exact model',
      'f000000000a1',
      '0f3c9a1b22d4-2026-11-23',
    ])
      expect(citation).toContain(part);
  });
  it('keeps the address of the shop page out of a correction', () => {
    const view = viewOf();
    view.detail.listing = { ...view.detail.listing, url: 'https://www.shop.example/secret-basket' };
    expect(createCorrection(view, 'facts')).not.toContain('secret-basket');
    expect(createMailLink(view, 'device')).toMatch(/^mailto:corrections@useby\.example\?subject=/);
  });
});

describe('the sheet over a page', () => {
  const open = (): { remove: () => void; root: ShadowRoot; onClosed: ReturnType<typeof vi.fn> } => {
    const onClosed = vi.fn();
    const remove = mountPanel({ detail: createDetail(english, 'en-GB'), onClosed, mode: 'open' });
    return {
      remove,
      onClosed,
      root: document.querySelector('useby-panel')?.shadowRoot as ShadowRoot,
    };
  };
  afterEach(() => document.querySelector('useby-panel')?.remove());

  it('is a named modal dialog, in a closed root unless a test opens it', async () => {
    const { root, remove } = open();
    const dialog = root.querySelector('dialog') as HTMLDialogElement;
    await vi.waitFor(() => expect(dialog.open).toBe(true));
    expect(dialog.getAttribute('aria-labelledby')).toBe('useby-title');
    expect(root.getElementById('useby-title')?.textContent).toBe('Example Cam C200');
    remove();
    mountPanel({ detail: createDetail(english, 'en-GB'), onClosed: () => undefined });
    expect(document.querySelector('useby-panel')?.shadowRoot).toBeNull();
  });
  it.each(['Escape', 'the button', 'the veil', 'cancel'])(
    'closes by %s and says so once',
    async (how) => {
      const { root, onClosed } = open();
      const dialog = root.querySelector('dialog') as HTMLDialogElement;
      await vi.waitFor(() => expect(dialog.open).toBe(true));
      if (how === 'Escape') fireEvent.keyDown(dialog, { key: 'Escape' });
      else if (how === 'cancel') fireEvent(dialog, new Event('cancel', { cancelable: true }));
      else
        fireEvent.click(
          how === 'the veil' ? dialog : (root.querySelector('.bar .icon') as HTMLElement),
        );
      expect(document.querySelector('useby-panel')).toBeNull();
      expect(onClosed).toHaveBeenCalledTimes(1);
    },
  );
  it('keeps keys from the page behind', async () => {
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    const { root } = open();
    fireEvent.keyDown(root.querySelector('.bar .icon') as HTMLElement, { key: '/' });
    document.removeEventListener('keydown', heard);
    expect(heard).not.toHaveBeenCalled();
  });
});

describe('copying', () => {
  it('says politely that it is done', async () => {
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    show();
    const button = screen.getByRole('button', { name: 'Copy the question' });
    fireEvent.click(button);
    await vi.waitFor(() =>
      expect(button.parentElement?.querySelector('[role="status"]')?.textContent).toBe('Copied.'),
    );
    expect(writeText).toHaveBeenCalledWith('Until what date will this model get security updates?');
  });
});
