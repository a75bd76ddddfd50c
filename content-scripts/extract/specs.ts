import type { Shop } from './types.ts';
import { readText } from './dom/text.ts';
import { SPEC_LABELS, type SpecName } from './spec-labels.ts';

type SpecRows = NonNullable<NonNullable<Shop['product']>['specs']>;

const MAX_ROWS = 150;
const MAX_BULLETS = 40;

/** Adds a row; the first of a label wins. */
export function addSpec(specs: Record<string, string>, label: string, value: string): void {
  const name = label.replace(/\s*(?:[:\uff1a]+|\s[-–])\s*$/, '').trim();
  if (name === '' || value === '' || name.length > 120 || Object.hasOwn(specs, name)) return;
  Object.defineProperty(specs, name, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

/**
 * Rows of label and value, label -> value; the first row of a label wins. `undefined` when there
 * are none.
 */
export function readSpecs(
  document: ParentNode,
  groups: SpecRows | undefined,
): Record<string, string> | undefined {
  const specs: Record<string, string> = {};
  let count = 0;
  for (const group of groups ?? []) {
    for (const row of document.querySelectorAll(group.rows)) {
      if ((count += 1) > MAX_ROWS) break;
      const label = row.querySelector(group.label);
      const value = group.value === ':scope' ? row : row.querySelector(group.value);
      if (!label || !value || label === value) continue;
      const name = readText(label, undefined, 150);
      const text = readText(value, group.value === ':scope' ? group.label : undefined, 400);
      addSpec(specs, name, text);
    }
  }
  return Object.keys(specs).length > 0 ? specs : undefined;
}

/** Bullet points of a product page, in order. */
export function readBullets(
  document: ParentNode,
  select: string | undefined,
): string[] | undefined {
  if (!select) return undefined;
  const bullets: string[] = [];
  for (const item of document.querySelectorAll(select)) {
    if (bullets.length >= MAX_BULLETS) break;
    const text = readText(item, undefined, 500);
    if (text !== '' && !bullets.includes(text)) bullets.push(text);
  }
  return bullets.length > 0 ? bullets : undefined;
}

/** Value of the first row whose label means `name` (brand, model, mpn, gtin). */
export function findSpecValue(
  specs: Record<string, string> | undefined,
  name: SpecName,
): string | undefined {
  const pattern = SPEC_LABELS[name];
  const label = Object.keys(specs ?? {}).find((key) => pattern.test(key));
  return label ? specs?.[label]?.slice(0, 120) : undefined;
}
