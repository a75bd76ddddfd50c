import type { Room } from './rooms.mjs';

const START = '<!-- rooms: written by `npm run docs:architecture` -->';
const END = '<!-- end of rooms -->';

const formatImports = ({ mayImport }: Room): string => {
  if (mayImport === 'everything') return 'everything';
  return mayImport.length === 0 ? 'nothing' : mayImport.map((name) => `\`${name}\``).join(', ');
};

/** The rooms as a Markdown table, broad ones as they stand in the list. */
export const formatRooms = (rooms: readonly Room[]): string =>
  [
    '| room | what it does | may import |',
    '| --- | --- | --- |',
    ...rooms.map((room) => `| \`${room.name}\` | ${room.does} | ${formatImports(room)} |`),
  ].join('\n');

/** A document with the table of its rooms written anew. Throws when it has no place for one. */
export function replaceRooms(document: string, rooms: readonly Room[]): string {
  const [start, end] = [document.indexOf(START), document.indexOf(END)];
  if (start < 0 || end < start) throw new Error(`the document lacks ${START} … ${END}`);
  return `${document.slice(0, start + START.length)}\n\n${formatRooms(rooms)}\n\n${document.slice(end)}`;
}
