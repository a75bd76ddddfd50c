import type { Tone } from '../../engine/assessment.ts';
import { DASHED_MARK, MARKS } from '../tokens.ts';

/**
 * The shape of a tone. Decoration beside words that say the same, so hidden from assistive
 * technology.
 */
export function Mark({ tone, dashed = false }: { tone: Tone; dashed?: boolean | undefined }) {
  return (
    <svg class={`mark tone-${tone}`} viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      <path fill-rule="evenodd" d={dashed ? DASHED_MARK : MARKS[tone]} />
    </svg>
  );
}
