import { createHash } from 'node:crypto';
import type { Row } from '../../data/schema/row.ts';

/** The id of a statement whose first choice is taken: made of that and of its entry. */
export const createSecondId = ({ id, entry = '' }: Pick<Row, 'id' | 'entry'>): string =>
  `f${createHash('sha256').update(`${id}|${entry}`).digest('hex').slice(0, 11)}`;
