import { expect, it } from 'vitest';
import type { DeviceType } from '../../device-types.ts';
import type { IndexBrand } from '../../packed-dataset.ts';
import { createRecogniser } from '../../recogniser.ts';
import { createIndex, createModel } from '../test-index.ts';

const makeBrand = (name: string, type: DeviceType, series: string[]): IndexBrand => ({
  id: name.toLowerCase(),
  name,
  lines: [],
  models: series.map((one) => createModel(type, one)),
  names: [{ text: name }],
});

const engine = createRecogniser(
  createIndex([
    makeBrand('Samsung', 'tv', ['S95F', 'Q7F', 'Q7F5', 'QN90', 'LS03F']),
    makeBrand('LG', 'tv', ['OLED C5', 'QNED85A', 'UA75']),
    makeBrand('Sony', 'tv', ['XR80', 'BRAVIA 8', 'A95L']),
    makeBrand('Hisense', 'tv', ['U7Q', 'U7Q PRO']),
    makeBrand('TCL', 'tv', ['V6C']),
    makeBrand('Panasonic', 'tv', ['Z95B']),
    makeBrand('Zorpel', 'phone', ['V6C']),
  ]),
);

it.each([
  ['Samsung QE55S95FATXXU 55" OLED TV', 'S95F'],
  ['Samsung QE65Q7FAAUXXU 65 inch QLED TV', 'Q7F'],
  ['Samsung QE65Q7F5AUXXU 65 inch QLED TV', 'Q7F5'],
  ['Samsung S95FATXXU OLED TV', 'S95F'],
  ['LG OLED48C54LA 48" 4K Smart TV', 'OLED C5'],
  ['LG QNED85A6C 65" Smart TV', 'QNED85A'],
  ['LG 50UA75006LA 50" Smart TV', 'UA75'],
  ['Sony K-65XR80 65" Smart TV', 'XR80'],
  ['Sony K65XR80PU 65" Smart TV', 'XR80'],
  ['Sony XR77A95LU 77" Smart TV', 'A95L'],
  ['Hisense 43U7QTUK 43" Smart TV', 'U7Q'],
  ['TCL 43V6C 43" Smart TV', 'V6C'],
  ['Panasonic TV-65Z95BEB 65" Smart TV', 'Z95B'],
  // Letters that make another series of it, or a size that no television has.
  ['Samsung QE55QN90AATXXU 55" Smart TV', '-'],
  ['Samsung QE75LS03FWUXXU 75" Smart TV', '-'],
  ['Hisense 43U7QTUK PRO 43" Smart TV', '-'],
  ['Hisense 12U7QTUK Smart TV', '-'],
  ['Hisense 43U7QXYUK Smart TV', '-'],
  // Only televisions are numbered so.
  ['Zorpel 43V6C smartphone', '-'],
])('%s: %s', (title, model) => {
  const { identified } = engine.recognise({ key: '1', kind: 'row', title });
  expect(identified.identification.model ?? '-').toBe(model);
});
