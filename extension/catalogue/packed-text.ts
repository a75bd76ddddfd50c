import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';

/** A text as few bytes. */
export const packText = (text: string): Uint8Array => deflateSync(strToU8(text), { level: 4 });

export const unpackText = (bytes: Uint8Array): string => strFromU8(inflateSync(bytes));
