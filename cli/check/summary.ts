import { FINDING_IDS, FINDINGS } from '../../catalogue/finding.ts';
import type { Say } from '../../catalogue/result.ts';
import {
  listMakers,
  type CountedNote,
  type FindingTally,
  type Tally,
} from '../../catalogue/tally.ts';

const MAX_MAKERS = 5;

/** What a check comes to, the worst first, for standard error. */
export function listSummaryLines(tally: Tally, say: Say): string[] {
  const found = FINDING_IDS.flatMap((finding) => {
    const part = tally.findings[finding];
    return part === undefined ? [] : [{ finding, part }];
  });
  const width = Math.max(...found.map(({ part }) => String(part.count).length), 1);
  return [
    say({
      id: 'catalogue.summary.head',
      params: { rows: tally.rows, devices: tally.devices, scope: tally.inScope },
    }),
    ...found.flatMap(({ finding, part }) => {
      const { severity } = FINDINGS[finding];
      const name = say({ id: `catalogue.finding.${finding}` });
      const head = `${String(part.count).padStart(width + 2)}  ${name}`;
      if (severity === 'none') return [head];
      const indent = ' '.repeat(width + 4);
      return [
        [head, ...listMakersOf(part, say)].join(' · '),
        `${indent}${say({ id: `catalogue.advice.${finding}` })}`,
        ...part.samples.map(
          ({ line, id = '', title }) =>
            `${indent}${say({ id: 'catalogue.summary.row', params: { line: String(line), title: title || id } })}`,
        ),
      ];
    }),
    ...(tally.ownBrand > 0
      ? [say({ id: 'catalogue.summary.own-brand', params: { n: tally.ownBrand } })]
      : []),
  ];
}

function listMakersOf(part: FindingTally, say: Say): string[] {
  const makers = listMakers(part);
  const named = makers
    .slice(0, MAX_MAKERS)
    .map(
      ([maker, count]) =>
        `${maker === '' ? say({ id: 'catalogue.summary.no-maker' }) : maker} ${count}`,
    );
  return [...named, ...(makers.length > MAX_MAKERS ? ['…'] : [])];
}

/** A note with where it was met first and how often, where it is about rows. */
export function formatNote({ message, line, count }: CountedNote, say: Say): string {
  const note = say(message);
  return line === undefined
    ? note
    : say({ id: 'catalogue.note.times', params: { note, line: String(line), n: count } });
}
