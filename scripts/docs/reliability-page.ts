/** What a test of a fault noted: see `tests/support/fault-log.ts`. */
export interface NotedFault {
  fault: string;
  browser: 'chromium' | 'firefox';
  tried: number;
  lost: number;
  saw: string;
}

const BROWSERS = ['chromium', 'firefox'] as const;

/** docs/reliability.md: a row a fault, and what was not tried. */
export function formatReliability(noted: readonly NotedFault[]): string {
  const faults = [...new Set(noted.map(({ fault }) => fault))].toSorted();
  const rows = faults.map((fault) => formatRow(noted.filter((one) => one.fault === fault)));
  return [
    '# Faults, and what becomes of them',
    '',
    'Written by `npm run docs:reliability` from what the tests noted that tried these faults in real browsers (`tests/browser/faults-*.test.ts`); do not edit.',
    'A test that lost anything fails, so "lost" is nought wherever there is a row.',
    '',
    '| fault | tried in Chromium | tried in Firefox | lost | what the user saw |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
    NOT_TRIED,
  ].join('\n');
}

function formatRow(ofFault: readonly NotedFault[]): string {
  const tried = BROWSERS.map(
    (browser) => ofFault.find((one) => one.browser === browser)?.tried ?? 'not tried',
  );
  const lost = ofFault.reduce((sum, one) => sum + one.lost, 0);
  return `| ${ofFault[0]?.fault ?? ''} | ${tried.join(' | ')} | ${lost} | ${ofFault[0]?.saw ?? ''} |`;
}

const NOT_TRIED = `## Not tried, and why

- Firefox's event page cannot be ended at a chosen moment.
- Sixty tabs at once in Firefox: its driver opens them one after another, which took longer than the test may.
- Firefox sets no limit on an extension's storage that a test could fill.
- That a private window of Firefox stores nothing: it is tried in Chromium (\`tests/browser/record-private.test.ts\`), and as a unit test (\`popup/popup.test.tsx\`).
- An update from a store: the tests load the extension anew, which ends its scripts and its background in the same way.
- Firefox for Android on a telephone: pages and popup are tested at 320 px, by touch, and the background as an event page, in Firefox on a desktop.
  Not tried: the popup as a page of its own, sleep by the system, memory of a small device.
- Safari: Xcode's converter takes a Chromium package.
  \`use_dynamic_url\`, \`minimum_chrome_version\`, \`version_name\` and \`storage.managed\` would not be known there; every call goes through webextension-polyfill, and no code depends on them.
  It was not converted or run.
`;
