import { describe, expect, it } from 'vitest';
import { createRecogniser } from '../../recogniser.ts';
import { createIndex, createModel } from '../test-index.ts';

const engine = createRecogniser(
  createIndex([
    {
      id: 'acme',
      name: 'Acme',
      names: [{ text: 'Acme' }],
      lines: [],
      models: [
        createModel('washing-machine', 'WD9TQ42X', { codes: ['WD9TQ42X'] }),
        createModel('fitness-tracker', 'Loop Gen 2'),
        createModel('phone', 'Nova 9 Max'),
      ],
    },
  ]),
);
const say = (title: string): string => {
  const { detection, identified } = engine.recognise({ key: '1', kind: 'row', title });
  return `${detection.connectable} ${identified.identification.modelId ?? '-'}`;
};

describe('the code of a device that we hold', () => {
  it.each([
    ['Acme WD9TQ42X washing machine', 'yes wd9tq42x'],
    // Where the goods are named, the code may stand at the end.
    ['Acme Series 5 ecofoam 9kg 1400 spin washing machine, white, WD9TQ42X', 'yes wd9tq42x'],
    // Another maker's words, a spare part, and another code.
    ['Zzyzx washing machine 9kg 1400 spin white like Acme WD9TQ42X', 'no -'],
    ['Door seal washing machine 9kg 1400 spin Acme WD9TQ42X', 'no -'],
    ['Acme Series 5 ecofoam 9kg 1400 spin washing machine, white, WD9TQ43X', 'no -'],
  ])('makes it connectable: %s', (title, said) => expect(say(title)).toBe(said));
});

describe('words behind a name', () => {
  it.each([
    ['Acme Loop Gen 2 smart ring', 'yes loop-gen-2'],
    ['Acme Loop Gen 2 Air smart ring', 'yes -'],
    ['Acme Nova 9 Max 512 Go orange smartphone', 'yes nova-9-max'],
    ['Acme Nova 9 Max Go smartphone', 'yes -'],
  ])('%s', (title, said) => expect(say(title)).toBe(said));
});
