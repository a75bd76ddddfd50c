import type { Assessment, CitedClaim, Message } from '../engine/assessment.ts';

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
    reasons: Assessment['identification']['reasons'];
  };
  support: {
    status: string;
    until: string | null;
    /** Whether `until` is an end or a minimum: "at-least" says that it may be later. */
    untilBound: string | null;
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
  reasons: Assessment['detection']['reasons'];
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
      licence: source.licence,
    },
  };
}

function describeLookUp(lookUp: Assessment['lookUp']): Result['lookUpKind'] {
  if (lookUp === undefined) return null;
  return lookUp.isSite ? 'site' : 'page';
}

/** The assessment of one row or listing as the command line prints it. */
export function formatResult(title: string, assessment: Assessment, say: Say): Result {
  const claims = (list: readonly CitedClaim[]): ClaimOut[] =>
    list.map((claim) => formatClaim(claim, say));
  const { identification, support, password, reporting } = assessment;
  return {
    title,
    connectable: assessment.connectable,
    type: assessment.type,
    scope: assessment.scope,
    scopeRule: assessment.scopeRule,
    scopeSentence: say(assessment.scopeSentence),
    identification: {
      level: identification.level,
      brand: identification.brand ?? null,
      line: identification.line ?? null,
      model: identification.model ?? null,
      reasons: identification.reasons,
    },
    support: {
      status: support.status,
      until: support.until ?? null,
      untilBound: support.untilBound ?? null,
      untilMarket: support.untilMarket ?? null,
      sentence: say(support.sentence),
      claims: claims(support.claims),
    },
    lookUp: assessment.lookUp?.url ?? null,
    lookUpKind: describeLookUp(assessment.lookUp),
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
    statement: { claims: claims(assessment.statement) },
    label: { current: assessment.label.current, claims: claims(assessment.label.claims) },
    exploited: { claims: claims(assessment.exploited.claims) },
    listingSays: assessment.listingSays.map(({ disclosure, compared }) => ({
      text: disclosure.text,
      compared,
      until: disclosure.until ?? null,
    })),
    role: assessment.roles,
    tone: assessment.tone,
    headline: say(assessment.headline),
    tile: assessment.tile ? say(assessment.tile) : null,
    reasons: assessment.detection.reasons,
    regime: assessment.regime,
    market: assessment.market,
    asOf: assessment.asOf,
  };
}
