import { expect, it } from 'vitest';
import { selectMembers } from './disambiguate.ts';

const RELEASES = [
  { model: 1, attributes: { generation: 11, year: 2022 } },
  { model: 2, attributes: { generation: 11, year: 2024 } },
  { model: 3, attributes: { generation: 10 } },
];

it.each([
  ['the year of one record', { year: 2024 }, [2], true],
  ['a year of none', { year: 2025 }, [3], false],
  ['a generation of two', { generation: 11 }, [1, 2], false],
  ['a generation and its year', { generation: 11, year: 2022 }, [1], true],
  ['nothing', {}, [1, 2, 3], false],
])('chooses by %s', (_, told, models, decided) => {
  expect(selectMembers(RELEASES, told)).toMatchObject({ models, decided });
});
