import type { ProvisionRow } from '../assessment.ts';

const createRow = (
  number: number,
  observable: ProvisionRow['observable'],
  duty?: ProvisionRow['duty'],
): ProvisionRow => ({
  id: `cop-${number}`,
  name: { id: `cop.${number}` },
  observable,
  ...(duty ? { duty } : {}),
});

/**
 * The 13 guidelines of the 2018 Code of Practice, and what a listing and our records can say of
 * each (docs/law.md 3). Silence on 4 to 13 is never a failure.
 */
export const codeOfPractice: readonly ProvisionRow[] = [
  createRow(1, 'partly', 'password'),
  createRow(2, 'yes', 'reporting'),
  createRow(3, 'yes', 'support'),
  createRow(4, 'no'),
  createRow(5, 'no'),
  createRow(6, 'no'),
  createRow(7, 'no'),
  createRow(8, 'partly'),
  createRow(9, 'partly'),
  createRow(10, 'no'),
  createRow(11, 'partly'),
  createRow(12, 'partly'),
  createRow(13, 'no'),
];
