import type { Duty } from './rule.ts';

/**
 * Radio Equipment Directive, delegated act (EU) 2022/30: since 2025-08-01, for newly placed
 * internet-connected radio equipment (docs/law.md 4).
 */
export const euRedDuties: readonly Duty[] = [
  {
    id: 'eu-red-network',
    reference: 'Directive 2014/53/EU Art 3(3)(d); (EU) 2022/30',
    from: '2025-08-01',
    sentence: { id: 'duty.eu.red-network' },
  },
  {
    id: 'eu-red-data',
    reference: 'Directive 2014/53/EU Art 3(3)(e); (EU) 2022/30',
    from: '2025-08-01',
    sentence: { id: 'duty.eu.red-data' },
  },
  {
    id: 'eu-red-passwords',
    reference: 'EN 18031 cited with restrictions, (EU) 2025/138',
    from: '2025-08-01',
    sentence: { id: 'duty.eu.red-passwords' },
  },
];
