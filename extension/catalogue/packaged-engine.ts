import type { PackReader } from '../../engine/packed-dataset.ts';
import { createRecogniserOver, type Recogniser } from '../../engine/recogniser.ts';
import { keepOpenClaims } from '../open-claims.ts';
import { createReader } from '../packaged-reader.ts';

/** A catalogue meets many brands in any order; so many of their records are kept. */
const MAX_KEPT_SHARDS = 200;

/** An engine, and the dataset that it reads. */
export interface PackagedEngine {
  engine: Recogniser;
  reader: PackReader;
}

/** The engine over the dataset of the package, for a worker, which has no API of the browser. */
export async function openPackagedEngine(licence: 'all' | 'open'): Promise<PackagedEngine> {
  const reader = createReader(
    (name) => new URL(`/${name}`, self.location.href).href,
    MAX_KEPT_SHARDS,
  );
  const { names, adoptWords } = await reader.open();
  adoptWords();
  return {
    engine: createRecogniserOver(names),
    reader: licence === 'open' ? keepOpenClaims(reader) : reader,
  };
}
