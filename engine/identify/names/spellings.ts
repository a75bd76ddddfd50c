import type { DeviceType } from '../../device-types.ts';

/**
 * "Chromebook 11 (3120)" is sold as "Chromebook 3120" too, which is then no proof of a later
 * "Chromebook 3120".
 */
export function dropSize(name: string): string[] {
  const parts = /^(\p{L}+) \d{1,2} \(([\p{L}\d-]{3,12})\)$/u.exec(name);
  return parts ? [`${parts[1]} ${parts[2]}`] : [];
}

/**
 * "Outdoor Cam Plus" is sold as "Outdoor Camera Plus" too, and so is a name of several words that
 * ends with it ("Pan-Tilt Indoor Cam"); "Acme Cam" is any camera of its maker.
 */
export const spellCamera = (name: string): string[] =>
  /\S\s+Cam\s+\S|\S[\s-]\S+\s+Cam$/.test(name)
    ? [name.replace(/(?<=\s)Cam(?=\s|$)/, 'Camera')]
    : [];

/**
 * "Galaxy S24 Ultra" is sold as "Samsung S24 Ultra", "Moto G56" as "Motorola G56": behind its maker
 * a phone needs no family where a letter and two figures follow.
 */
export const dropFamily = ({ type }: { type: DeviceType }, name: string): string[] => {
  const short = /^(?:Galaxy|Moto) ((?:[A-Z]\d{2}|Z (?:Flip|Fold)).*)$/.exec(name)?.[1];
  return type === 'phone' && short !== undefined ? [short] : [];
};
