import { createNonce } from '../nonce.ts';

const START = Symbol.for('useby.names');
const world = globalThis as { [START]?: string };

/**
 * What the names of our custom properties in a shop's page begin with, so that it cannot guess
 * them: by `@property` a page gives a type to a name, in closed roots, too, and a colour or a place
 * of another type is none. The same for all scripts of ours in the page.
 */
export const OWN_START = (world[START] ??= `--${createNonce()}`);
