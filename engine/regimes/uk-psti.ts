import { createRule, type Regime } from './rule.ts';
import { connections, kinds } from './uk-connections.ts';
import { doubts } from './uk-doubts.ts';
import { computers, exceptions } from './uk-exceptions.ts';
import { admitted, northernIreland, offers } from './uk-offers.ts';

/**
 * UK PSTI Act 2022 Part 1 and SI 2023/1007, state of 2026-11. The first rule that fits decides:
 * what it is (an accessory, excepted, of no type that counts), then the offer (condition,
 * seller), what the law leaves open, the market, then the type. The rules in words: docs/law.md 1.
 */
export const ukPsti: Regime = {
  id: 'uk',
  rules: [
    createRule(
      'uk-market',
      'other-market',
      'PSTI Act s.54',
      ({ market }) => market !== 'GB' && market !== 'NI',
    ),
    ...exceptions,
    ...computers,
    ...kinds,
    ...offers,
    ...doubts,
    northernIreland,
    ...connections,
    ...admitted,
  ],
  duties: [
    {
      id: 'uk-password',
      reference: 'SI 2023/1007 Sch.1 para 1',
      from: '2024-04-29',
      sentence: { id: 'duty.uk.password' },
    },
    {
      id: 'uk-reporting',
      reference: 'SI 2023/1007 Sch.1 para 2',
      from: '2024-04-29',
      sentence: { id: 'duty.uk.reporting' },
    },
    {
      id: 'uk-support',
      reference: 'SI 2023/1007 Sch.1 para 3',
      from: '2024-04-29',
      sentence: { id: 'duty.uk.support' },
    },
    {
      id: 'uk-statement',
      reference: 'PSTI Act s.9, s.22; SI 2023/1007 Sch.4',
      from: '2024-04-29',
      sentence: { id: 'duty.uk.statement' },
    },
    {
      id: 'uk-label',
      reference: 'SI 2025/1267; SI 2023/1007 Sch.2A',
      from: '2025-12-04',
      sentence: { id: 'duty.uk.label' },
    },
  ],
};
