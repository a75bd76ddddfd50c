/** A version as `package.json` writes it, and as manifests may. */
export interface ReleaseVersion {
  /** `1.0.0-rc.1`. */
  full: string;
  /** `1.0.0`: manifests hold up to four whole numbers and nothing else. */
  numeric: string;
  isCandidate: boolean;
}

const VERSION = /^(\d{1,4}\.\d{1,4}\.\d{1,4})(-rc\.\d{1,3})?$/;

/** Throws on any other form, saying what is wanted. Why it is so: docs/decisions/0018. */
export function parseVersion(full: string): ReleaseVersion {
  const [, numeric, candidate] = VERSION.exec(full) ?? [];
  if (numeric === undefined)
    throw new Error(`package.json: version ${full}: write it as 1.2.3 or 1.2.3-rc.1`);
  return { full, numeric, isCandidate: candidate !== undefined };
}
