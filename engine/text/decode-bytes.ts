const WINDOWS = 'windows-1252';

/**
 * Text of bytes in Windows-1252. Decoding a whole text at once, Node (20 to 23) takes the bytes 80
 * to 9F for control signs instead of "€" or "™"; decoding it as a part of a stream, it does not.
 */
export const decodeWindows1252 = (bytes: Uint8Array): string =>
  new TextDecoder(WINDOWS).decode(bytes, { stream: true });

/** Text of a file that has lost the word for its encoding: UTF-8, unless the bytes are none. */
export function decodeBytes(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
}
