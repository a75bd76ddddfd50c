/** A letter alone is a revision only behind a word that says so: "Xperia 1 VI" is no revision I. */
const SPACED =
  /[\s(,]+\(?(?:v\s?(?=\d)|(?:ver\.?|version|rev\.?|revision|hw|hardware version)\s?)(\d{1,2}(?:\.\d{1,2})?|[A-Z]\d?)\)?\s*$/i;
const GLUED = /^(.*[A-Z0-9])v(\d{1,2})$/;
/** D-Link and TRENDnet write the revision bare behind the code: "DIR-600M C1". */
const BARE = /^((?:D[A-Z]{1,2}|TEW)-[A-Z0-9/]+) ([A-H]\d)$/;

/**
 * Cuts a hardware revision off a model text: "Archer C7 v2" -> "Archer C7" + "V2", "WN802Tv2" ->
 * "WN802T" + "V2".
 */
export function splitRevision(text: string): { name: string; revision?: string } {
  const spaced = SPACED.exec(text);
  if (spaced?.[1])
    return {
      name: text.slice(0, spaced.index).replace(/[\s(,]+$/, ''),
      revision: revisionName(spaced[1]),
    };
  const glued = GLUED.exec(text);
  if (glued?.[1] && glued[2]) return { name: glued[1], revision: `V${glued[2]}` };
  const bare = BARE.exec(text);
  return bare?.[1] && bare[2] ? { name: bare[1], revision: bare[2] } : { name: text };
}

const revisionName = (text: string): string =>
  /^\d/.test(text) ? `V${text.replace(/\.0+$/, '')}` : text.toUpperCase();
