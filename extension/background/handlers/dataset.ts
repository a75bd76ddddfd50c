import { desk } from '../engine-host.ts';
import type { ExtensionHandler } from '../handler.ts';

/** Version, age and size of the dataset in use. */
export const dataset: ExtensionHandler<'dataset'> = async () => {
  const { reader } = await desk();
  const { version, newestRead, brands, licences } = await reader.index();
  return {
    type: 'dataset',
    version,
    newestRead,
    brands: brands.length,
    models: brands.reduce((sum, { models }) => sum + models.length, 0),
    licences,
  };
};
