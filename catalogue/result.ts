import type { CitedClaim, Message, Verdict } from '../engine/assessment.ts';
import { joinMarkets } from '../engine/claim-markets.ts';

export type Say = (message: Message) => string;

export interface ClaimOut {
  id: string;
  text: string;
  obtained: string;
  source: {
    url: string;
    publisher: string;
    read: string;
    published: string | null;
    covers: string;
    jurisdiction: string;
    /** The markets it was made for: its regions where it names some, as "US/AU". */
    markets: string;
    licence: string;
  };
}

/** One line of `--format ndjson`: a stable contract; fields are added, never renamed. */
export interface Result {
  id?: string;
  title: string;
  connectable: string;
  type: string | null;
  scope: string;
  scopeRule: string;
  /** Why, and where it is unclear: what would decide it. */
  scopeSentence: string;
  identification: {
    level: string;
    brand: string | null;
    line: string | null;
    model: string | null;
    reasons: Verdict['identification']['reasons'];
  };
  support: {
    status: string;
    until: string | null;
    /** Whether `until` is an end or a minimum: "at-least" says that it may be later. */
    untilBound: string | null;
    /** How finely the source gives `until`: a month or a year stands there as its last day. */
    untilPrecision: string | null;
    /** The market of `until`, where that is another than the row's. */
    untilMarket: string | null;
    sentence: string;
    claims: ClaimOut[];
  };
  /** The maker's own page on its update periods, or its site, where no date is held. */
  lookUp: string | null;
  /** Is that a page on update periods, or no more than the maker's site? */
  lookUpKind: 'page' | 'site' | null;
  password: { status: string; sentence: string; claims: ClaimOut[] };
  reporting: { status: string; sentence: string; claims: ClaimOut[] };
  statement: { claims: ClaimOut[] };
  label: { current: boolean; claims: ClaimOut[] };
  exploited: { claims: ClaimOut[] };
  listingSays: { text: string; compared: string; until: string | null }[];
  role: string[];
  tone: string;
  headline: string;
  tile: string | null;
  reasons: Verdict['detection']['reasons'];
  regime: string;
  market: string;
  asOf: string;
}

export function formatClaim({ claim, source, covers, text }: CitedClaim, say: Say): ClaimOut {
  return {
    id: claim.id,
    text: say(text),
    obtained: claim.obtained,
    source: {
      url: source.url,
      publisher: source.publisher,
      read: claim.read,
      published: source.published ?? null,
      covers,
      jurisdiction: claim.jurisdiction,
      markets: joinMarkets(claim),
      licence: source.licence,
    },
  };
}

function describeLookUp(lookUp: Verdict['lookUp']): Result['lookUpKind'] {
  if (lookUp === undefined) return null;
  return lookUp.isSite ? 'site' : 'page';
}

/** What is said of the goods' maker and model, whichever words the listing has. */
type Said = Pick<
  Result,
  'support' | 'lookUp' | 'lookUpKind' | 'password' | 'reporting' | 'statement' | 'label'
> &
  Pick<Result, 'exploited' | 'listingSays' | 'headline' | 'tile'>;

/** The verdict on one row or listing as the command line prints it. */
export function formatResult(title: string, verdict: Verdict, say: Say): Result {
  const { identification } = verdict;
  const said = sayFindings(verdict, say);
  return {
    title,
    connectable: verdict.connectable,
    type: verdict.type,
    scope: verdict.scope,
    scopeRule: verdict.scopeRule,
    scopeSentence: say(verdict.scopeSentence),
    identification: formatIdentification(identification),
    support: said.support,
    lookUp: said.lookUp,
    lookUpKind: said.lookUpKind,
    password: said.password,
    reporting: said.reporting,
    statement: said.statement,
    label: said.label,
    exploited: said.exploited,
    listingSays: said.listingSays,
    role: verdict.roles,
    tone: verdict.tone,
    headline: said.headline,
    tile: said.tile,
    reasons: verdict.detection.reasons,
    regime: verdict.regime,
    market: verdict.market,
    asOf: verdict.asOf,
  };
}

const NOBODY: Result['identification'] = Object.freeze({
  level: 'none',
  brand: null,
  line: null,
  model: null,
  reasons: [],
});

/** Most rows of a catalogue name nobody: they share that. */
function formatIdentification({
  level,
  brand,
  line,
  model,
  reasons,
}: Verdict['identification']): Result['identification'] {
  if (level === 'none' && (brand ?? line ?? model) === undefined && reasons.length === 0)
    return NOBODY;
  return { level, brand: brand ?? null, line: line ?? null, model: model ?? null, reasons };
}

/** Shared findings are put into words once a language. */
const shared = new WeakMap<Say, WeakMap<object, Said>>();

function sayFindings(verdict: Verdict, say: Say): Said {
  const { support } = verdict;
  if (!Object.isFrozen(support)) return putIntoWords(verdict, say);
  const ofLanguage = shared.get(say) ?? new WeakMap<object, Said>();
  shared.set(say, ofLanguage);
  const said = ofLanguage.get(support) ?? freezeParts(putIntoWords(verdict, say));
  ofLanguage.set(support, said);
  return said;
}

/** So that whoever writes them knows them again. */
function freezeParts(said: Said): Said {
  Object.values(said).forEach((part) => Object.freeze(part));
  return said;
}

function putIntoWords(verdict: Verdict, say: Say): Said {
  const claims = (list: readonly CitedClaim[]): ClaimOut[] =>
    list.map((claim) => formatClaim(claim, say));
  const { support, password, reporting } = verdict;
  return {
    support: {
      status: support.status,
      until: support.until ?? null,
      untilBound: support.untilBound ?? null,
      untilPrecision: support.until === undefined ? null : (support.untilPrecision ?? 'day'),
      untilMarket: support.untilMarket ?? null,
      sentence: say(support.sentence),
      claims: claims(support.claims),
    },
    lookUp: verdict.lookUp?.url ?? null,
    lookUpKind: describeLookUp(verdict.lookUp),
    password: {
      status: password.status,
      sentence: say(password.sentence),
      claims: claims(password.claims),
    },
    reporting: {
      status: reporting.status,
      sentence: say(reporting.sentence),
      claims: claims(reporting.claims),
    },
    statement: { claims: claims(verdict.statement) },
    label: { current: verdict.label.current, claims: claims(verdict.label.claims) },
    exploited: { claims: claims(verdict.exploited.claims) },
    listingSays: verdict.listingSays.map(({ disclosure, compared }) => ({
      text: disclosure.text,
      compared,
      until: disclosure.until ?? null,
    })),
    headline: say(verdict.headline),
    tile: verdict.tile ? say(verdict.tile) : null,
  };
}
