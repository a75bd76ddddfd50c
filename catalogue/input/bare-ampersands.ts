import entities from './entities.json';

/**
 * Shops write "AT&T" where XML wants "AT&amp;T", and names of entities that do not exist. Such a
 * sign would swallow the rest of the feed; a letter that no text has stands in for it on the way
 * through the parser, inside CDATA as well.
 */
const STAND_IN = '\ue0a6';
const REFERENCE = /&(?:(#\d{1,7}|#[x][\da-f]{1,6})|([a-z][\da-z]{0,31}));|&/gi;
const OF_XML = new Set(['amp', 'lt', 'gt', 'quot', 'apos']);
/** The longest reference there is, so that none is cut between two pieces. */
const MAX_REFERENCE = 34;

/** Marks what begins no reference. */
export async function* markBareAmpersands(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of pieces) {
    const text = rest + piece;
    const last = text.lastIndexOf('&');
    const isCut = last >= 0 && text.length - last < MAX_REFERENCE && !text.includes(';', last);
    rest = isCut ? text.slice(last) : '';
    yield markAll(isCut ? text.slice(0, last) : text);
  }
  if (rest !== '') yield markAll(rest);
}

const markAll = (text: string): string =>
  text.replace(REFERENCE, (found, number: string | undefined, name: string | undefined) => {
    if (number !== undefined && isCharacter(number)) return found;
    if (name !== undefined && (OF_XML.has(name) || Object.hasOwn(entities, name))) return found;
    return `${STAND_IN}${found.slice(1)}`;
  });

/** A number that XML allows in a text. */
function isCharacter(number: string): boolean {
  const code = number[1] === 'x' ? parseInt(number.slice(2), 16) : Number(number.slice(1));
  return code >= 0x20 && code <= 0x10_ffff && !(code >= 0xd800 && code < 0xe000);
}

/** Was one of its signs marked? */
export const hasBareAmpersand = (text: string): boolean => text.includes(STAND_IN);

/** The text as the shop wrote it. */
export const restoreAmpersands = (text: string): string => text.replaceAll(STAND_IN, '&');
