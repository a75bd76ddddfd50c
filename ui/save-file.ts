/** Puts a file into the reader's downloads, made on the device. `type`: its media type. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the file after the press has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** A name every file system takes: letters, digits, dots and hyphens. */
export const toFileName = (...parts: string[]): string =>
  parts.join('-').replace(/[^a-zA-Z0-9.-]+/g, '-');
