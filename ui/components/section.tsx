import type { ComponentChildren } from 'preact';

/** A part of the panel or a page under its own heading. `id` is unique within its root. */
export function Section({
  id,
  title,
  children,
  tone,
}: {
  id: string;
  title: string;
  children: ComponentChildren;
  tone?: string;
}) {
  return (
    <section class={tone === undefined ? 'part' : `part tone-${tone}`} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  );
}
