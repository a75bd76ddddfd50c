import { addBrand } from '../../../engine/device-name.ts';
import { createExactMatcher, findHostBrand } from '../../../engine/recognise-exactly.ts';
import { openEngine } from '../engine-host.ts';
import type { ExtensionHandler } from '../handler.ts';

/** Which devices of the dataset products of a list are: exact names and codes only. */
export const matchProducts: ExtensionHandler<'match-products'> = async ({ products, address }) => {
  const { engine, reader } = await openEngine();
  const index = await reader.index();
  const match = createExactMatcher(engine, index);
  const brand = URL.canParse(address) ? findHostBrand(new URL(address), index) : undefined;
  return {
    type: 'matched',
    devices: products.map((product) => {
      const found = match(product, brand);
      return found === null
        ? null
        : { device: `${found.brandId}/${found.modelId}`, name: addBrand(found.brand, found.model) };
    }),
  };
};
