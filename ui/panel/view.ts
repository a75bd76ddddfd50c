import type { Identification } from '../../engine/assessment.ts';
import type { Detail } from '../../messages/contracts.ts';
import type { Words } from '../words.ts';

/** What every part of the panel is drawn from. */
export interface View {
  detail: Detail;
  words: Words;
}

/** Name of the device we recognised: brand with model or line; null = no brand either. */
export function deviceName({ brand, model, line }: Identification): string | null {
  if (brand === undefined) return null;
  const name = model ?? line;
  if (name === undefined) return brand;
  return name.toLowerCase().startsWith(brand.toLowerCase()) ? name : `${brand} ${name}`;
}
