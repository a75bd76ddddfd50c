/** Entry of `content/page.js`: a page without adapter. */
import { startReader } from './reader-link.ts';

startReader(null);
