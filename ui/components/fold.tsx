import type { ComponentChildren } from 'preact';

/** A part that opens at a press. */
export function Fold({
  title,
  children,
  open = false,
}: {
  title: string;
  children: ComponentChildren;
  open?: boolean;
}) {
  return (
    <details class="fold" open={open}>
      <summary>{title}</summary>
      <div class="inside">{children}</div>
    </details>
  );
}
