import { openEngine } from '../engine-host.ts';
import type { ExtensionHandler } from '../handler.ts';

/** Version, age and size of the dataset in use. */
export const answerDataset: ExtensionHandler<'dataset'> = async () => {
  const { reader } = await openEngine();
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
