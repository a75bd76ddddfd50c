import type { DateParam, Message, Param } from '../../engine/assessment.ts';
import type { IsoDate } from '../../engine/dataset.ts';
import type { Translator } from '../../engine/i18n/translator.ts';
import { LengthBar, YearsBar } from '../components/years-bar.tsx';
import { describeLength, isMinimum } from './describe-answer.ts';
import type { View } from './view.ts';

/** States whose day ends a bar that begins today. */
const DATED = new Set([
  'supported',
  'ends-soon',
  'worked-out',
  'other-market-date',
  'listing-only',
]);
/** States of a length whose beginning nobody gives. */
const LENGTHS = new Set(['brand-promise', 'years-stated']);

/** What is left, drawn: one bar, one for each version, or a broken one where no start is known. */
export function Bars({ view }: { view: View }) {
  const { support, tone, asOf } = view.detail.assessment;
  const { status, until } = support;
  if (status === 'by-version') return <VersionBars view={view} />;
  if (LENGTHS.has(status) && until === undefined) return <Length view={view} />;
  if (until === undefined || until <= asOf || !(DATED.has(status) || LENGTHS.has(status)))
    return null;
  return (
    <YearsBar
      today={asOf}
      until={until}
      tone={tone}
      ends={{ today: view.translator.t('ui.bar.today'), until: formatEnd(view, until) }}
    />
  );
}

/** The end above a bar, with its market where that is another than the offer's. */
function formatEnd({ translator, detail }: View, until: IsoDate): string {
  const { support } = detail.assessment;
  const isYear = support.untilPrecision === 'year';
  const date = formatMonth(translator, {
    date: { date: until, form: isYear ? 'year' : 'month' },
    isLeast: isMinimum(support),
  });
  const { untilMarket: market } = support;
  return market === undefined ? date : translator.t('ui.bar.until-elsewhere', { date, market });
}

/** A day as a bar names it: "February 2032", "February 2032+" where it is a minimum. */
function formatMonth({ t }: Translator, { date, isLeast }: End): string {
  const month = date.form === 'year' ? date : { ...date, form: 'month' as const };
  return `${t('ui.bar.until', { date: month })}${isLeast ? '+' : ''}`;
}

function Length({ view }: { view: View }) {
  const { support, tone } = view.detail.assessment;
  const claim = support.claims[0]?.claim;
  const length = describeLength(support);
  if (claim?.kind !== 'support' || claim.years === undefined || length === null) return null;
  // So many versions of a system within some years are no length of updates.
  if (claim.caveats?.includes('system-upgrades')) return null;
  return (
    <div>
      <LengthBar years={claim.years} tone={tone} />
      {support.status === 'brand-promise' && (
        <p class="caption quiet">{view.translator.say(length)}</p>
      )}
    </div>
  );
}

/** One line a version: its name, its bar where its day is to come, and the day. */
function VersionBars({ view: { detail, translator } }: { view: View }) {
  const { support, tone, asOf } = detail.assessment;
  const versions = listVersions(support.sentence);
  if (versions.length < 2) return null;
  return (
    <ul class="versions" aria-hidden="true">
      {versions.map(({ revision, end }, at) => (
        <li key={at}>
          <span>{translator.t('ui.bar.versions', { revision })}</span>
          <YearsBar today={asOf} until={end?.date.date ?? asOf} tone={tone} isPlain />
          <span class="quiet">{end && formatMonth(translator, end)}</span>
        </li>
      ))}
    </ul>
  );
}

/** A day, as finely as it was given, and whether it is a minimum. */
interface End {
  date: DateParam;
  isLeast: boolean;
}

/** The versions of a sentence on versions, each with its day where it has one. */
function listVersions({ params }: Message): { revision: Param; end: End | undefined }[] {
  const list = params?.['versions'];
  if (typeof list !== 'object' || !('list' in list)) return [];
  return list.list.flatMap((item) => {
    if (typeof item !== 'object' || !('message' in item)) return [];
    const { revision } = item.message.params ?? {};
    return revision === undefined ? [] : [{ revision, end: findEnd(item.message) }];
  });
}

/** The day of a version: its own, or that of the end it is told by. */
function findEnd({ id, params }: Message): End | undefined {
  const { date, end } = params ?? {};
  if (typeof end === 'object' && 'message' in end) return findEnd(end.message);
  return typeof date === 'object' && 'date' in date
    ? { date, isLeast: id.endsWith('-at-least') }
    : undefined;
}
