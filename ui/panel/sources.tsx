import type { CitedClaim, Message } from '../../engine/assessment.ts';
import { joinMarkets } from '../../engine/claim-markets.ts';
import { Fold } from '../components/fold.tsx';
import { Claims } from './claims.tsx';
import type { View } from './view.ts';

interface Part {
  title: string;
  sentence?: Message | undefined;
  claims: readonly CitedClaim[];
}

/** Every claim with its source, by duty: folded, since the answer stands above. */
export function Sources({ view }: { view: View }) {
  const { translator } = view;
  const parts = listParts(view).filter(({ claims }) => claims.length > 0);
  const pages = new Set(parts.flatMap(({ claims }) => claims.map(({ source }) => source.url)));
  if (pages.size === 0) return null;
  return (
    <Fold title={describeSources(view, pages.size)} open={view.detail.investigator}>
      {parts.map(({ title, sentence, claims }) => (
        <section key={title} class="part">
          <h2>{translator.t(title)}</h2>
          {sentence !== undefined && <p>{translator.say(sentence)}</p>}
          <Claims
            view={view}
            claims={claims}
            {...(sentence === undefined ? {} : { said: translator.say(sentence) })}
          />
        </section>
      ))}
    </Fold>
  );
}

function listParts({ detail: { assessment } }: View): Part[] {
  const { support, password, reporting, exploited, label, statement } = assessment;
  return [
    // Its sentence is the answer's: said once.
    { title: 'ui.duty.support', claims: support.claims },
    { title: 'ui.duty.password', ...password },
    { title: 'ui.duty.reporting', ...reporting },
    { title: 'ui.exploited.title', ...exploited },
    { title: 'ui.label.title', ...label },
    { title: 'ui.statement.title', claims: statement },
  ];
}

/** "4 sources, 2 agree on the month": a page is one source, however much it says. */
function describeSources({ translator, detail }: View, n: number): string {
  const agree = countAgreeing(detail.assessment.support.claims);
  return agree < 2
    ? translator.t('ui.sources', { n })
    : translator.t('ui.sources.agree', { n, agree });
}

/** Sources that give the month and market of the leading claim, itself included. */
function countAgreeing(claims: readonly CitedClaim[]): number {
  const readMonth = ({ claim }: CitedClaim): string | undefined =>
    claim.kind === 'support' ? claim.until?.slice(0, 7) : undefined;
  const [first] = claims;
  const month = first && readMonth(first);
  if (first === undefined || month === undefined) return 0;
  const markets = [joinMarkets(first.claim), 'global'];
  const agreeing = claims.filter(
    (cited) => readMonth(cited) === month && markets.includes(joinMarkets(cited.claim)),
  );
  const [publishers, pages] = [
    new Set(agreeing.map(({ source }) => source.publisher)),
    new Set(agreeing.map(({ source }) => source.url)),
  ];
  // Two pages of one publisher do not bear each other out, nor do two names for one page.
  return Math.min(publishers.size, pages.size);
}
