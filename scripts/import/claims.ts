import { createHash } from 'node:crypto';
import type {
  Caveat,
  LabelClaim,
  Obtained,
  PasswordStatus,
  SupportBasis,
  YearsFrom,
} from '../../engine/dataset.ts';
import type { FileClaim } from '../../data/brand-file.ts';
import type { ContactRow, ExploitedRow, LabelRow, PasswordRow, SupportRow } from './facts.ts';
import { isCopied } from './sources.ts';

/** What a note says that must shape the claim; the note's own text is never shown. */
const CAVEATS: readonly { caveat: Caveat; says: RegExp }[] = [
  { caveat: 'approximate-date', says: /approximate/i },
  { caveat: 'month-only', says: /month end used|gives only the month|first of the month/i },
  { caveat: 'year-only', says: /year only|year end used|only the year/i },
  {
    caveat: 'survey',
    says: /survey|told to which|answer to which|answer given about|which\? (?:check|found)|check of spring/i,
  },
  { caveat: 'before-regime', says: /before the PSTI|predates PSTI/i },
  {
    caveat: 'superseded',
    says: /superseded|replaced by a publ|older than the regime|window used in 20\d\d|had at least one more year/i,
  },
  {
    caveat: 'end-of-life-list',
    says: /end[- ]of[- ]life|end of service|marked end of life|EOL list|retired product list/i,
  },
  { caveat: 'end-of-sale-list', says: /end[- ]of[- ]sale|discontinued|sale ended/i },
  { caveat: 'revision-specific', says: /hardware version|hardware revisions? named: (?!unknown)/i },
  { caveat: 'maximum-not-minimum', says: /as a maximum|not a minimum/i },
  { caveat: 'computed', says: /\(computed, not stated/i },
  { caveat: 'opt-in', says: /only if the owner opts in/i },
  { caveat: 'conflict', says: /^conflict:|another row in this dataset|contradict/i },
];

export const caveatsOf = (note: string): Caveat[] =>
  CAVEATS.filter(({ says }) => says.test(note)).map(({ caveat }) => caveat);

export function obtainedOf(note: string, url: string, kind: string): Obtained {
  if (
    /second-hand|was not read|not opened|not read by us|page itself was not|not the maker page itself|address taken from|research sheet/i.test(
      note,
    ) &&
    (kind === 'manufacturer' || kind === 'press' || kind === 'community-dataset') &&
    !isCollectionItself(url)
  )
    return 'second-hand';
  if (isCopied(url, kind)) return 'second-hand';
  return /excerpt|read in part|opening part|part read/i.test(note) ? 'excerpt' : 'read';
}

/** Of a dataset we name as the publisher, the dataset itself is what was read. */
const isCollectionItself = (url: string): boolean =>
  /github\.com\/(?:endoflife-date|jay0lee|NoCoderRandom|AryaPriyanshu|jbeasl7|cisagov|trickest)\//i.test(
    url,
  );

const BASIS: Record<string, { basis: SupportBasis; from?: YearsFrom }> = {
  'end-date': { basis: 'end-date' },
  'years-from-release': { basis: 'years', from: 'release' },
  'years-from-first-sale': { basis: 'years', from: 'first-sale' },
  'years-from-last-sale': { basis: 'years', from: 'last-sale' },
  'years-from-purchase': { basis: 'years', from: 'purchase' },
  'years-from-manufacture': { basis: 'years', from: 'manufacture' },
  'unspecified-years': { basis: 'years' },
  'lifetime-vague': { basis: 'vague' },
  'none-published': { basis: 'none-published' },
  ended: { basis: 'reported-ended' },
};

/**
 * Facts' basis -> ours. `ended` counts as a published period only when the maker or a regulator
 * gave a date for updates and it is no end-of-life list.
 */
export function supportBasis(
  row: Pick<SupportRow, 'basis' | 'until' | 'years' | 'source_kind' | 'note'>,
): { basis: SupportBasis; from?: YearsFrom } {
  if (
    row.basis === 'ended' &&
    row.until &&
    (row.source_kind === 'manufacturer' || row.source_kind === 'regulator') &&
    !/end[- ]of[- ](?:life|sale)|do not badge|not shown as ended/i.test(row.note)
  )
    return { basis: 'ended' };
  const mapped = BASIS[row.basis] ?? { basis: 'none-published' };
  const empty =
    mapped.basis === 'none-published' ||
    (mapped.basis === 'years' && (row.years === null || row.years === undefined));
  return empty ? { basis: withoutPeriod(row) } : mapped;
}

/**
 * A row that names no period: seen receiving updates, promised in words, or nothing but "no date
 * held". Never "the maker publishes none".
 */
function withoutPeriod({ basis, note }: Pick<SupportRow, 'basis' | 'note'>): SupportBasis {
  if (/still receiving|not yet marked end of life|marks firmware support as active/i.test(note))
    return 'still-updated';
  return basis !== 'none-published' &&
    /promise|policy|to continue/i.test(note) &&
    !/list gives an end-of-life/i.test(note)
    ? 'vague'
    : 'none-published';
}

/**
 * Markets a note names although the row says worldwide: a date from a US or Chinese list is no date
 * for the UK.
 */
const MARKETS: readonly { says: RegExp; jurisdiction: string }[] = [
  { says: /regional \(US\/India\)/i, jurisdiction: 'US' },
  { says: /List is the Chinese site's/i, jurisdiction: 'CN' },
];

export const jurisdictionOf = (row: Pick<SupportRow, 'jurisdiction' | 'note'>): string =>
  (row.jurisdiction === 'global'
    ? MARKETS.find(({ says }) => says.test(row.note))?.jurisdiction
    : undefined) ?? row.jurisdiction;

const base = (
  source: string,
  row: { read_on: string; note: string; source_url: string; source_kind: string },
  jurisdiction: string,
): {
  source: string;
  jurisdiction: string;
  read: string;
  obtained: Obtained;
  caveats?: Caveat[];
} => {
  const caveats = caveatsOf(row.note);
  return {
    source,
    jurisdiction,
    read: row.read_on,
    obtained: obtainedOf(row.note, row.source_url, row.source_kind),
    ...(caveats.length > 0 ? { caveats } : {}),
  };
};

export function supportClaim(row: SupportRow, source: string): FileClaim {
  const { basis, from } = supportBasis(row);
  const dated =
    row.until && (basis === 'end-date' || basis === 'ended' || basis === 'reported-ended');
  return {
    kind: 'support',
    id: '',
    basis,
    ...(dated ? { until: row.until as string } : {}),
    ...(basis === 'years' && row.years ? { years: row.years } : {}),
    ...(from ? { from } : {}),
    ...(row.released ? { released: row.released } : {}),
    ...base(source, { ...row, note: `${row.note} ${row.line ?? ''}` }, jurisdictionOf(row)),
  };
}

const FORCED =
  /forces? (?:a |the )?(?:change|owner|user)|must be changed|forced to change|change (?:is )?forced|forced change (?:at|after)|has to be changed|new password set at first login|makes (?:the )?(?:owner|user) (?:set|change)/i;

/** Facts' password status -> ours; a lawful forced change is told from a default that stays. */
export function passwordStatus(
  row: Pick<PasswordRow, 'status' | 'note' | 'source_kind' | 'cve'>,
): PasswordStatus {
  const forced = FORCED.test(row.note) && !/\bno (?:forced|prompt)/i.test(row.note);
  switch (row.status) {
    case 'hard-coded':
      return ['cve', 'manufacturer', 'regulator'].includes(row.source_kind) || row.cve.length > 0
        ? 'fixed-login-reported'
        : 'default-on-record';
    case 'derived-default':
      return 'derived-reported';
    case 'unique-per-device':
      return 'unique';
    case 'user-set-at-setup':
      return 'user-set';
    case 'no-password':
      return 'none-used';
    default:
      return forced ? 'forced-change' : 'default-on-record';
  }
}

/**
 * The firmware a CVE record speaks of: "firmware 1.0.3", "up to 2.02.0". Nothing else of a note is
 * taken over: some hold logins.
 */
export function firmwareOf({
  note,
  source_kind: kind,
}: Pick<PasswordRow, 'note' | 'source_kind'>): string | undefined {
  if (kind !== 'cve') return undefined;
  const last = /\b(?:up to|through) (?:and including )?(?:version )?(v?\d[\w.-]{2,24})\b/i.exec(
    note,
  )?.[1];
  return last ? `≤ ${last}` : /\bfirmware (?:version )?(v?\d[\w.-]{2,24})\b/i.exec(note)?.[1];
}

export function passwordClaim(row: PasswordRow, source: string): FileClaim {
  const firmware = firmwareOf(row);
  return {
    kind: 'password',
    id: '',
    status: passwordStatus(row),
    ...(row.cve.length > 0 ? { cves: row.cve } : {}),
    ...(firmware ? { firmware } : {}),
    ...(row.fixed_in ? { fixedIn: row.fixed_in.slice(0, 80) } : {}),
    ...(row.year ? { year: row.year } : {}),
    ...base(source, row, 'global'),
  };
}

export function reportingClaim(row: ContactRow, source: string, kind: string): FileClaim | null {
  if (!row.vuln_report_url && !row.vuln_report_email && !row.security_txt_url && !row.psti_page_url)
    return null;
  return {
    kind: 'reporting',
    id: '',
    ...(row.vuln_report_url ? { page: row.vuln_report_url } : {}),
    ...(row.vuln_report_email ? { email: row.vuln_report_email } : {}),
    ...(row.security_txt_url ? { securityTxt: row.security_txt_url } : {}),
    ...(row.psti_page_url ? { psti: row.psti_page_url } : {}),
    ...(row.acknowledge_within_days === null || row.acknowledge_within_days === undefined
      ? {}
      : { acknowledge: inDays(row.acknowledge_within_days, row.note) }),
    ...(row.status_updates ? { updates: row.status_updates } : {}),
    pageRead:
      kind === 'manufacturer' && !/not opened|excerpt|read in part|not read/i.test(row.note),
    ...base(source, { ...row, source_kind: kind }, 'global'),
  };
}

/** Working days only where the source says so. */
const inDays = (days: number, note: string): string =>
  `${days} ${/(?:working|business) days?/i.test(note) ? 'working ' : ''}${days === 1 ? 'day' : 'days'}`;

export function statementClaim(row: ContactRow, source: string, kind: string): FileClaim | null {
  return row.statement_of_compliance_url
    ? {
        kind: 'statement',
        id: '',
        url: row.statement_of_compliance_url,
        ...base(source, { ...row, source_kind: kind }, 'UK'),
      }
    : null;
}

const SCHEMES: Record<string, LabelClaim['scheme']> = {
  'SG-CLS': 'SG-CLS',
  'JP-JC-STAR': 'JP-JC-STAR',
  'DE-BSI': 'DE-BSI',
  FI: 'FI',
  UL: 'UL',
};

export function labelClaim(row: LabelRow, source: string): FileClaim | null {
  const scheme = SCHEMES[row.scheme.split(' ')[0] ?? ''];
  return scheme
    ? {
        kind: 'label',
        id: '',
        scheme,
        level: row.level,
        ...(row.issued ? { issued: row.issued } : {}),
        ...(row.expires ? { expires: row.expires } : {}),
        ...base(source, { ...row, source_kind: 'press' }, 'global'),
      }
    : null;
}

export function exploitedClaim(row: ExploitedRow, source: string): FileClaim {
  return {
    kind: 'exploited',
    id: '',
    cve: row.cve,
    added: row.date_added,
    endOfLifeNoted: row.eol_note,
    ...base(source, { ...row, note: '', source_kind: 'regulator' }, 'global'),
    obtained: 'read',
  };
}

/**
 * A fact's lasting id: what is said, of what, by whom. Later edits of wording or read date keep it.
 */
export function factId(place: string, claim: FileClaim, url: string): string {
  const { kind } = claim;
  const said =
    claim.kind === 'support'
      ? [claim.basis, claim.until, claim.years, claim.from]
      : claim.kind === 'password'
        ? [claim.status, ...(claim.cves ?? [])]
        : claim.kind === 'exploited'
          ? [claim.cve]
          : claim.kind === 'label'
            ? [claim.scheme, claim.level]
            : claim.kind === 'statement'
              ? [claim.url]
              : [claim.page, claim.email];
  return `f${createHash('sha256')
    .update([place, kind, claim.jurisdiction, url, ...said].join('|'))
    .digest('hex')
    .slice(0, 11)}`;
}
