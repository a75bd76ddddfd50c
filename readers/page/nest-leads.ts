import { readYearAlone } from '../moments/year-alone.ts';
import type { Block, Line } from './page.ts';

const MAX_QUESTION = 240;

/** A paragraph that stands above what follows as a heading does: a year alone, or a question. */
const leads = ({ role, text, isValue }: Line): boolean =>
  role === 'paragraph' &&
  isValue !== true &&
  ((text.endsWith('?') && text.length <= MAX_QUESTION) || readYearAlone(text) !== undefined);

/** Puts what follows a question or a year, up to the next or to a heading, beneath it. */
export function nestUnderLeads(blocks: readonly Block[]): Block[] {
  let lead: { text: string; headings: string } | null = null;
  return blocks.map((block) => {
    const headings = block.place.headings.join('\n');
    if (lead?.headings !== headings) lead = null;
    if (block.kind === 'line' && leads(block)) {
      lead = { text: block.text, headings };
      return block;
    }
    return lead === null
      ? block
      : {
          ...block,
          place: { ...block.place, headings: [...block.place.headings, lead.text] },
        };
  });
}
