/**
 * A value as one text that is the same whoever writes it: JSON without spaces, names in the order
 * of their UTF-16 units, nothing undefined (as RFC 8785 for what a record holds). `asTheyStand`:
 * names of members whose own members keep their order, where that order says something.
 */
export function toCanonicalJson(
  value: unknown,
  asTheyStand: ReadonlySet<string> = NONE,
  isSorted = true,
): string {
  if (Array.isArray(value))
    return `[${value.map((item) => toCanonicalJson(item, asTheyStand)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  if (isSorted) members.sort(([one], [other]) => (one < other ? -1 : 1));
  const texts = members.map(
    ([name, member]) =>
      `${JSON.stringify(name)}:${toCanonicalJson(member, asTheyStand, !asTheyStand.has(name))}`,
  );
  return `{${texts.join(',')}}`;
}

const NONE: ReadonlySet<string> = new Set();

/** SHA-256 in hexadecimal. */
export async function hashBytes(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** SHA-256 of a value's canonical text in UTF-8. */
export const hashValue = (value: unknown): Promise<string> =>
  hashBytes(new TextEncoder().encode(toCanonicalJson(value)));
