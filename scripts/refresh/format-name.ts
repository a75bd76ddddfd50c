import type { BrandEntry } from '../../data/read-brands.ts';
import type { Row } from '../../data/schema/row.ts';
import { addBrand } from '../../engine/device-name.ts';

/** "TP-Link Tapo C200 V3.20": what a row is about, as people say it. */
export function formatName(
  { brand: id, model, line }: Pick<Row, 'brand' | 'model' | 'line'>,
  entries: readonly BrandEntry[],
): string {
  const brand = entries.find((entry) => entry.id === id)?.brand;
  if (brand === undefined) return [id, model ?? line].filter(Boolean).join(' ');
  const record = brand.models?.find((one) => one.id === model);
  const thing = record?.name ?? brand.lines?.find((one) => one.id === line)?.name;
  const named = thing === undefined ? `${brand.name} (whole brand)` : addBrand(brand.name, thing);
  return record?.revision === undefined ? named : `${named} ${record.revision}`;
}
