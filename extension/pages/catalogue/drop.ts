import type { Message } from '../../../engine/assessment.ts';

/** One file that was dropped, or the sentence that says why it cannot be taken. */
export type Dropped = { file: File } | { refused: Message };

/** What was dropped on the page; null where it holds no file, as a text does. */
export function readDrop(transfer: DataTransfer | null): Dropped | null {
  const [first, ...more] = [...(transfer?.items ?? [])].filter(({ kind }) => kind === 'file');
  if (first === undefined) return null;
  if (more.length > 0)
    return { refused: { id: 'catalogue.refused.several', params: { n: more.length + 1 } } };
  // A folder comes as a file that cannot be read.
  if (first.webkitGetAsEntry()?.isDirectory === true)
    return { refused: { id: 'catalogue.refused.folder' } };
  const file = first.getAsFile();
  return file === null ? null : { file };
}

/** Hears files that are held over the page or dropped on it. Returns how to stop listening. */
export function watchDrops(
  hold: (isOver: boolean) => void,
  take: (dropped: Dropped) => void,
): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const hasFile = ({ dataTransfer }: DragEvent): boolean =>
    dataTransfer?.types.includes('Files') === true;
  document.addEventListener(
    'dragover',
    (event) => {
      if (!hasFile(event)) return;
      event.preventDefault();
      hold(true);
    },
    { signal },
  );
  document.addEventListener('dragleave', ({ relatedTarget }) => hold(relatedTarget !== null), {
    signal,
  });
  document.addEventListener(
    'drop',
    (event) => {
      if (!hasFile(event)) return;
      // The browser would open the file in place of the page, and its results would be gone.
      event.preventDefault();
      hold(false);
      const dropped = readDrop(event.dataTransfer);
      if (dropped !== null) take(dropped);
    },
    { signal },
  );
  return () => stop.abort();
}
