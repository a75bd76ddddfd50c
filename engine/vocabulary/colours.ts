import colours from './colours.json';

/** Words of shops for colours, folded; phrases of several words are only of use to a search. */
export const COLOURS: ReadonlySet<string> = new Set(colours);
