/** Whose work the dataset rests on, and under which terms. */
import * as v from 'valibot';
import { ExternalLink } from '../../ui/components/external-link.tsx';
import { showPage } from './page-frame.tsx';
import { loadSettings } from '../settings.ts';
import type { Translator } from '../../engine/i18n/translator.ts';
import { browser } from '../platform.ts';

const credit = v.object({
  publisher: v.string(),
  licence: v.string(),
  group: v.picklist(['open', 'nc', 'copyleft']),
  url: v.string(),
  claims: v.number(),
});
type Credit = v.InferOutput<typeof credit>;
const GROUPS = ['open', 'nc', 'copyleft'] as const;

/** The credits of the packaged dataset; null when it cannot be read. */
async function readCredits(): Promise<Credit[] | null> {
  try {
    const answer = await fetch(browser.runtime.getURL('pack/credits.json'));
    return v.parse(v.array(credit), await answer.json());
  } catch {
    return null;
  }
}

function Credits({ translator, credits }: { translator: Translator; credits: Credit[] | null }) {
  return (
    <main>
      <p class="brand">{translator.t('ui.name')}</p>
      <h1>{translator.t('ui.credits.title')}</h1>
      <p class="intro">{translator.t('ui.credits.lead')}</p>
      {credits === null && <p role="alert">{translator.t('ui.credits.failed')}</p>}
      {GROUPS.map((group) => (
        <Group
          key={group}
          translator={translator}
          group={group}
          credits={(credits ?? []).filter((entry) => entry.group === group)}
        />
      ))}
    </main>
  );
}

function Group({
  translator,
  group,
  credits,
}: {
  translator: Translator;
  group: Credit['group'];
  credits: readonly Credit[];
}) {
  if (credits.length === 0) return null;
  const number = new Intl.NumberFormat(translator.locale);
  return (
    <section aria-labelledby={group}>
      <h2 id={group}>{translator.t(`ui.credits.group.${group}`)}</h2>
      <table class="credits" aria-labelledby={group}>
        <thead>
          <tr>
            <th scope="col">{translator.t('ui.credits.publisher')}</th>
            <th scope="col">{translator.t('ui.credits.terms')}</th>
            <th scope="col" class="number">
              {translator.t('ui.credits.claims')}
            </th>
          </tr>
        </thead>
        <tbody>
          {credits.map(({ publisher, licence, url, claims }) => (
            <tr key={publisher}>
              <th scope="row">
                <ExternalLink href={url}>{publisher}</ExternalLink>
              </th>
              <td>{licence === 'facts' ? translator.t('ui.credits.facts') : licence}</td>
              <td class="number">{number.format(claims)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

void Promise.all([loadSettings(), readCredits()]).then(([{ settings }, credits]) =>
  showPage(settings.language, 'ui.credits.title', (translator) => (
    <Credits translator={translator} credits={credits} />
  )),
);
