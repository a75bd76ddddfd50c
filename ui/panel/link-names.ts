/** Names links of one panel so that no two of one name lead to different places. */
export type NameLink = (name: string, href: string | undefined) => string;

/** The first address of a name has it as it is; each other address has its number behind it. */
export function createLinkNames(): NameLink {
  const addresses = new Map<string, string[]>();
  return (name, href) => {
    if (href === undefined) return name;
    const known = addresses.get(name) ?? [];
    if (!known.includes(href)) addresses.set(name, [...known, href]);
    const at = known.includes(href) ? known.indexOf(href) : known.length;
    return at === 0 ? name : `${name} (${at + 1})`;
  };
}
