import { printSections } from '../tests/support/report.ts';

/**
 * `npm run accuracy [-- word…]`: how often we are right, on labelled titles and saved pages. Words
 * filter the parts by name.
 */
export const main = (args: string[]): Promise<number> => printSections('tests/accuracy', args);
