import { adoptStylesheet } from '../../ui/styles/stylesheets.ts';
import type { Chip } from './chip.ts';
import ringCss from './ring.css?inline';

/** Roots that have the rules of the outline. */
const styled = new WeakSet<ShadowRoot>();

/** Outlines a box for a moment, in px from the chip's host and in the chip's colours. */
export function outlineBox(
  { root, body }: Pick<Chip, 'root' | 'body'>,
  { x, y, width, height }: DOMRectReadOnly,
): void {
  const ring = root.ownerDocument.createElement('div');
  ring.className = `ring ${body.classList.contains('dark') ? 'dark' : 'light'}`;
  ring.style.transform = `translate(${x}px,${y}px)`;
  ring.style.width = `${width}px`;
  ring.style.height = `${height}px`;
  ring.addEventListener('animationend', () => ring.remove());
  if (!styled.has(root)) adoptStylesheet(root, ringCss);
  styled.add(root);
  root.append(ring);
}
