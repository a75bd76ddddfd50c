/** Entry of `content/reader.js`: what every page of ours runs, whatever the shop. */
import { start } from './main.ts';
import { offerReader } from './reader-link.ts';

offerReader(start);
