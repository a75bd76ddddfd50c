import { connections } from './connections.ts';
import { europeanUnion } from './european-union.ts';
import { exceptions } from './exceptions.ts';
import type { LegalCase } from './legal-case.ts';
import { offers } from './offers.ts';

/** What the law says of offers written by us: at least one case for every rule. */
export const legalCases: readonly LegalCase[] = [
  ...connections,
  ...exceptions,
  ...offers,
  ...europeanUnion,
];
