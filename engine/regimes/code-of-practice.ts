import type { ProvisionRow } from '../assessment.ts';

const row = (
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
  row(1, 'partly', 'password'),
  row(2, 'yes', 'reporting'),
  row(3, 'yes', 'support'),
  row(4, 'no'),
  row(5, 'no'),
  row(6, 'no'),
  row(7, 'no'),
  row(8, 'partly'),
  row(9, 'partly'),
  row(10, 'no'),
  row(11, 'partly'),
  row(12, 'partly'),
  row(13, 'no'),
];
