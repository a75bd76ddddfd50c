import { describe, expect, it } from 'vitest';
import { createRecogniser } from '../recogniser.ts';
import { index } from './test-index.ts';

const engine = createRecogniser(index);

describe('a bare name on a shelf', () => {
  it.each([
    ['Pixel 8a', 'Mobile phones', 'yes pixel-8a'],
    ['Pixel 8a', 'Phone cases', 'no -'],
    ['Pixel 8a', 'Phones & accessories', 'yes pixel-8a'],
  ])('%s on %s', (title, category, said) => {
    const { detection, identified } = engine.recognise({ key: '1', kind: 'row', title, category });
    expect(`${detection.connectable} ${identified.identification.modelId ?? '-'}`).toBe(said);
  });
});
