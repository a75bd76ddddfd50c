import { describe, expect, it } from 'vitest';
import { createRecogniser } from '../../recogniser.ts';
import { index } from '../test-index.ts';

const engine = createRecogniser(index);
const say = (title: string, brand?: string): string => {
  const listing = { key: '1', kind: 'row' as const, title, ...(brand ? { brand } : {}) };
  const { detection, identified } = engine.recognise(listing);
  const { modelId, brandId } = identified.identification;
  return `${detection.connectable} ${modelId ?? brandId ?? '-'}`;
};

describe('a listing of another maker than the device in its title', () => {
  it.each([
    ['Samsung Galaxy S23; silicone case', 'Spigen', 'no -'],
    ['Samsung Galaxy S23, Schutzhülle transparent', 'Mustermarke', 'no -'],
    ['Samsung Galaxy S23; silicone case', 'Apple', 'no -'],
    ['Samsung Galaxy S23; silicone case', 'Samsung', 'yes galaxy-s23'],
    ['Samsung Galaxy S23; silicone case', 'Unbranded', 'yes galaxy-s23'],
    ['Samsung Galaxy S23 256GB; SIM-free', 'Zzyzx Mobile', 'yes galaxy-s23'],
    ['Samsung Galaxy S23 256GB with silicone case', 'Zzyzx Mobile', 'yes galaxy-s23'],
  ])('%s by %s', (title, brand, said) => expect(say(title, brand)).toBe(said));
});

describe('a bare name behind other words', () => {
  it.each([
    ['Pixel 8a', 'yes pixel-8a'],
    ['New Google Pixel 8a', 'yes pixel-8a'],
    ['Spigen Ultra Hybrid Pixel 8a', 'no -'],
    ['Zzyzx Pixel 8a', 'no -'],
    ['Galaxy Projector', 'unclear -'],
  ])('%s', (title, said) => expect(say(title)).toBe(said));
});
