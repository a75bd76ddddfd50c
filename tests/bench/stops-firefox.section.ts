import type { Section } from '../support/report.ts';
import { measureStops } from './stops.ts';

/** Longest stops of heavy pages in Firefox. */
export const section = (): Promise<Section> => measureStops('firefox');
