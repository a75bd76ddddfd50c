import type { Tone } from '../../engine/assessment.ts';
import { Mark } from './mark.tsx';

/** A chip as it stands on a tile, drawn inside our own pages. */
export function ChipText({
  tone,
  dashed,
  text,
}: {
  tone: Tone;
  dashed?: boolean | undefined;
  text: string;
}) {
  return (
    <span class={`chip tone-${tone}${dashed === true ? ' dashed' : ''}`}>
      <Mark tone={tone} dashed={dashed} />
      <span>{text}</span>
    </span>
  );
}
