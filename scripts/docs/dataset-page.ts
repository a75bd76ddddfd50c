import { listChecks } from '../../data/checks/run.ts';
import { listFacts } from '../../data/fact-ids.ts';
import type { Pack } from '../../data/pack/build-pack.ts';
import type { DataStats } from '../../data/pack/dataset-statistics.ts';

/** The dataset and its counts: of everything, and of the licence group `open` alone. */
export interface DatasetFigures {
  pack: Pack;
  all: DataStats;
  open: DataStats;
}
type Rows = readonly (readonly string[])[];

interface Goal {
  name: string;
  wanted: number;
  /** What the first import of the facts reached. */
  first: string;
  read: (figures: DatasetFigures) => number;
}

/** Counts the work is held against. */
const GOALS: readonly Goal[] = [
  {
    name: 'brands with any claim',
    wanted: 300,
    first: '637',
    read: ({ all }) => all.brands,
  },
  {
    name: 'brands with reporting information',
    wanted: 250,
    first: '179',
    read: ({ all }) => all.brandsWith.reporting,
  },
  {
    name: 'names with support',
    wanted: 8_000,
    first: '6,936',
    read: ({ all }) => all.namesWith.support,
  },
  {
    name: 'names with a future end date',
    wanted: 3_000,
    first: '2,005',
    read: ({ all }) => all.namesWith.futureSupport,
  },
  {
    name: 'of them for the UK',
    wanted: 700,
    first: '370',
    read: ({ all }) => all.namesWith.futureSupportUK,
  },
  {
    name: 'names with a password claim',
    wanted: 2_500,
    first: '2,407',
    read: ({ all }) => all.namesWith.password,
  },
  {
    name: 'names with support, group open alone',
    wanted: 6_000,
    first: '',
    read: ({ open }) => open.namesWith.support,
  },
  {
    name: 'names with a future end date, group open alone',
    wanted: 2_200,
    first: '',
    read: ({ open }) => open.namesWith.futureSupport,
  },
];
const MAX_BRANDS = 30;

/** `docs/dataset.md`: what the dataset holds, in figures. */
export const formatDatasetPage = (figures: DatasetFigures): string =>
  [
    formatHead(figures),
    formatGoals(figures),
    ...formatFacts(figures),
    ...formatCounts(figures),
    formatCredits(figures),
    formatChecks(),
  ].join('\n\n');

const formatHead = ({ pack, all }: DatasetFigures): string =>
  [
    '# The dataset in figures',
    '',
    'Written by `npm run docs:dataset`; do not edit.',
    `Version ${all.version}, newest reading ${pack.index.newestRead}.`,
    'Same counts as `useby data --json`.',
    '',
    `It holds ${format(all.brands)} brands, ${format(all.models)} models, ${format(all.names)} names and ${format(listFacts(pack.shards).length)} claims, ${format(all.withoutSource)} of them without a source.`,
    'A name is a distinct brand, normalised name or code, and revision, without the brand before it.',
  ].join('\n');

function formatGoals(figures: DatasetFigures): string {
  const rows = GOALS.map(({ name, wanted, first, read }) => {
    const now = read(figures);
    return [name, format(wanted), first, format(now), now >= wanted ? 'reached' : 'missed'];
  });
  return [
    '## Goals',
    '',
    'Reporting information is a contact; a page about the law or about updates alone is none.',
    "The first import's figure still counted such pages.",
    '',
    formatTable(['count', 'goal', 'first import', 'now', ''], rows),
  ].join('\n');
}

/** Counted claim by claim. */
function formatFacts({ pack, all }: DatasetFigures): string[] {
  const facts = listFacts(pack.shards);
  const support = facts.filter(({ claim }) => claim.kind === 'support');
  const basis = support.map(({ claim }) => (claim.kind === 'support' ? claim.basis : ''));
  const types = support.map(({ type }) => type ?? '').filter(Boolean);
  const passwords = facts
    .map(({ claim }) => (claim.kind === 'password' ? claim.status : ''))
    .filter(Boolean);
  return [
    formatSection('Claims by kind', ['kind', 'claims'], listEntries(all.claims)),
    formatSection('Support, by what the source says', ['basis', 'claims'], countEach(basis)),
    formatSection('Passwords, by status', ['status', 'claims'], countEach(passwords)),
    formatSection('Support, by device type', ['type', 'claims'], countEach(types)),
  ];
}

/** Counted by the statistics that the command line prints too. */
function formatCounts({ pack, all }: DatasetFigures): string[] {
  const brands = countEach(listFacts(pack.shards).map(({ brand }) => brand)).slice(0, MAX_BRANDS);
  const ages = [
    ['90 days', format(all.readWithinDays['90'])],
    ['365 days', format(all.readWithinDays['365'])],
  ];
  return [
    formatSection('By quality of the source', ['quality', 'claims'], listEntries(all.byQuality)),
    formatSection('By how it was obtained', ['obtained', 'claims'], listEntries(all.byObtained)),
    formatSection('By market', ['jurisdiction', 'claims'], listEntries(all.byJurisdiction)),
    formatSection('By licence group', ['group', 'claims'], listEntries(all.byLicence)),
    formatSection('Age', ['read within', 'claims'], ages),
    formatSection('Brands with most claims', ['brand', 'claims'], brands),
  ];
}

const formatCredits = ({ pack }: DatasetFigures): string =>
  formatSection(
    'Collections credited',
    ['collection', 'licence', 'group', 'claims'],
    pack.credits.map(({ publisher, url, licence, group, claims }) => [
      `[${publisher}](${url})`,
      licence,
      group,
      format(claims),
    ]),
  );

const formatChecks = (): string =>
  [
    '## Checks',
    '',
    'Every brand file passes these before anything is packed.',
    '',
    formatTable(
      ['check', 'severity', 'why'],
      listChecks().map(({ id, severity, why }) => [id, severity, why]),
    ),
  ].join('\n');

const format = (value: number): string => value.toLocaleString('en-GB');
const listEntries = (counts: Readonly<Record<string, number>>): Rows =>
  Object.entries(counts).map(([name, value]) => [name, format(value)]);

/** How often each value stands in the list: most frequent first, then by name. */
function countEach(values: readonly string[]): Rows {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([name, value]) => [name, format(value)]);
}

const formatSection = (title: string, head: readonly string[], rows: Rows): string =>
  `## ${title}\n\n${formatTable(head, rows)}`;

const formatTable = (head: readonly string[], rows: Rows): string =>
  [head, head.map(() => '---'), ...rows]
    .map((row) => `| ${row.map((text) => text.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
