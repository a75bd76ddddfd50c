import { expect, it } from 'vitest';
import { createRecogniser } from '../../engine/recogniser.ts';
import { readDataset } from '../read-brands.ts';
import { buildPack } from './build-pack.ts';
import titles from './recognised-titles.json';

const engine = createRecogniser(buildPack(readDataset('data')).index);

const say = (title: string): { is: string; known: string } => {
  const { detection, identified } = engine.recognise({ key: '1', kind: 'row', title });
  const { level, brandId = '', modelId } = identified.identification;
  const model = level === 'model' ? ` ${modelId ?? 'one of several revisions'}` : ', model open';
  return {
    is: `${detection.connectable} ${detection.type ?? '-'}`,
    known: level === 'none' ? '-' : `${brandId}${model}`,
  };
};

/** The kinds of titles that were once read wrongly, against the dataset as it is. */
it.each(titles)('$title', ({ title, is, known }) => expect(say(title)).toEqual({ is, known }));
