import type { ReleaseVersion } from '../build/version.ts';

const UNRELEASED = 'Unreleased';

/**
 * What the changelog says of a version. A candidate may still stand under "Unreleased"; a release
 * has a section of its own, or the release is refused.
 */
export function readNotes(changelog: string, { full, isCandidate }: ReleaseVersion): string {
  const notes =
    findSection(changelog, full) ?? (isCandidate ? findSection(changelog, UNRELEASED) : null);
  if (notes === null)
    throw new Error(
      `CHANGELOG.md: no section "## ${full}"; give what stands under "${UNRELEASED}" its number and day`,
    );
  return notes;
}

/** The text below a heading `## name` or `## name (day)`, up to the next; null without words. */
function findSection(changelog: string, name: string): string | null {
  const sections = changelog.split(/^## /m).slice(1);
  const found = sections.find((section) => section.split('\n', 1)[0]?.split(' ')[0] === name);
  const text = found?.slice(found.indexOf('\n')).trim() ?? '';
  return text === '' ? null : text;
}
