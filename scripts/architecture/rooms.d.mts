export interface Room {
  name: string;
  paths: string[];
  does: string;
  mayImport: string[] | 'everything';
}

export const ROOMS: readonly Room[];
export function findRoom(file: string): Room | undefined;
export function mayImport(from: Room, to: Room): boolean;
