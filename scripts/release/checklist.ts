import type { ReleaseVersion } from '../build/version.ts';

export interface ChecklistInput {
  version: ReleaseVersion;
  commit: string;
  sums: string;
  /** The address of CORRECTIONS.md; nobody reads mail at one that ends in `.example`. */
  contact: string;
}

/** What a person still has to do with what `npm run release` made, with its own names and sums. */
export function formatChecklist({ version, commit, sums, contact }: ChecklistInput): string {
  const { full, numeric, isCandidate } = version;
  const tag = `v${full}`;
  return [
    `# Release ${full}`,
    '',
    `Built from commit ${commit}; manifests say ${numeric}.`,
    '',
    '## Before the tag',
    '',
    '- [ ] `npm test` is green on this commit.',
    '- [ ] `npm run release:prove -- --install` says that two builds from nothing are alike.',
    '- [ ] The sums below are those that another machine got from the source package.',
    ...(contact.endsWith('.example')
      ? [`- [ ] ${contact} is replaced by an address that somebody reads.`]
      : []),
    '- [ ] The pictures of `npm run stores:pictures` show this version.',
    ...(isCandidate
      ? []
      : ['- [ ] `CHANGELOG.md` has the number and the day, and an empty "Unreleased" above it.']),
    '',
    '## The tag',
    '',
    `- [ ] \`git tag --sign ${tag} ${commit}\` and \`git push origin ${tag}\`.`,
    '- [ ] The files and `SHA256SUMS` hang on the tag, with the notes of `release-notes.md`.',
    '',
    '## The stores',
    '',
    ...(isCandidate
      ? [
          `- [ ] Nothing: a candidate is given to testers by hand. A store takes each number once, and ${numeric} is the release's.`,
        ]
      : [
          '- [ ] Chrome Web Store: the zip for Chromium, texts and answers of `docs/stores/chrome.md`.',
          '- [ ] addons.mozilla.org: the zip for Firefox and the source package, texts and answers of `docs/stores/amo.md`.',
        ]),
    '',
    '## Sums',
    '',
    '```',
    sums.trimEnd(),
    '```',
    '',
  ].join('\n');
}
