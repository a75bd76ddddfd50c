import type { Duty } from './rule.ts';

/**
 * Cyber Resilience Act, Regulation (EU) 2024/2847: Art 14 since 2026-09-11, the rest from
 * 2027-12-11.
 */
export const euCraDuties: readonly Duty[] = [
  {
    id: 'eu-cra-reporting',
    reference: 'Regulation (EU) 2024/2847 Art 14',
    from: '2026-09-11',
    sentence: { id: 'duty.eu.cra-reporting' },
  },
  {
    id: 'eu-cra-support',
    reference: 'Regulation (EU) 2024/2847 Art 13(8)',
    from: '2027-12-11',
    sentence: { id: 'duty.eu.cra-support' },
  },
  {
    id: 'eu-cra-end-date',
    reference: 'Regulation (EU) 2024/2847 Art 13(19)',
    from: '2027-12-11',
    sentence: { id: 'duty.eu.cra-end-date' },
  },
  {
    id: 'eu-cra-shop',
    reference: 'Regulation (EU) 2024/2847 Art 20(2)',
    from: '2027-12-11',
    sentence: { id: 'duty.eu.cra-shop' },
  },
];
