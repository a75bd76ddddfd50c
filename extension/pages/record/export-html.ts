/**
 * The record as one page that opens anywhere: no script, nothing from elsewhere, every text of a
 * page escaped. The pictures lie beside it.
 */
import type { Translator } from '../../../engine/i18n/translator.ts';
import type { Case, Coding, Visit } from '../../store/record-schema.ts';
import reportCss from '../../../ui/styles/record-report.css?inline';
import { toSafeAddress } from '../../../ui/components/external-link.tsx';
import { countRows, describeVisits, formatUtc, type RecordRow } from './rows.ts';
import {
  describeChange,
  describeCoding,
  describeCounts,
  describeMethod,
  describeReading,
} from './words.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as it may stand in markup, in an attribute too. */
export const escapeText = (text: string): string =>
  text.replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? '');

/** Address of a picture within the export. */
export const toPicturePath = (hash: string): string => `pictures/${hash}.png`;

const link = (address: string | undefined, text = address): string => {
  const safe = toSafeAddress(address);
  const shown = escapeText(text ?? '');
  return safe === null ? shown : `<a href="${escapeText(safe)}" rel="noreferrer">${shown}</a>`;
};

/** Nothing may run or be fetched, whatever a page's text tries. */
const POLICY =
  "script-src 'none'; object-src 'none'; connect-src 'none'; frame-src 'none'; form-action 'none'; base-uri 'none'";

/** The whole record in the words of a language. */
export function formatHtml(own: Case, rows: readonly RecordRow[], words: Translator): string {
  const { t, locale, direction } = words;
  return `<!doctype html>
<html lang="${escapeText(locale)}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeText(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeText(own.name)}</title>
<style>${reportCss}</style>
</head>
<body>
<h1>${escapeText(own.name)}</h1>
<p><strong>${escapeText(t('ui.record.label'))}</strong></p>
<ul>${describeCounts(countRows(rows), words)
    .map((line) => `<li>${escapeText(line)}</li>`)
    .join('')}</ul>
${own.notes === '' ? '' : `<h2>${escapeText(t('ui.record.notes'))}</h2><p class="kept">${escapeText(own.notes)}</p>`}
<h2>${escapeText(t('ui.record.method'))}</h2>
<ul>${describeMethod(own, rows, words)
    .map((line) => `<li>${escapeText(line)}</li>`)
    .join('')}</ul>
<h2>${escapeText(t('ui.record.listings'))}</h2>
${rows.map((row) => formatRow(row, words)).join('\n')}
</body>
</html>
`;
}

function formatRow(row: RecordRow, words: Translator): string {
  const { entry, number } = row;
  const { t } = words;
  const coded = (id: string, coding: Coding | undefined): string =>
    coding === undefined ? '' : fact(t(id), escapeText(describeCoding(coding, words)));
  return `<article id="n${number}"${entry.retracted === undefined ? '' : ' class="retracted"'}>
<h3>${number}. ${escapeText(entry.title)}</h3>
${
  entry.retracted === undefined
    ? ''
    : `<p><strong>${escapeText(t('ui.record.retracted', { when: formatUtc(entry.retracted.at), why: entry.retracted.why }))}</strong></p>`
}
<dl>${fact(t('ui.record.shop'), escapeText(row.about))}${coded('ui.record.code', entry.coding)}${coded(
    'ui.record.second',
    entry.second,
  )}</dl>
${describeVisits(row.visits)
  .map(({ visit, changes }) =>
    formatVisit(
      visit,
      changes.map((one) => describeChange(one, words)),
      words,
    ),
  )
  .join('\n')}
${
  entry.notes.length === 0
    ? ''
    : `<h4>${escapeText(t('ui.record.notes'))}</h4><ul>${entry.notes
        .map(({ at, words: said }) => `<li>${formatUtc(at)} UTC: ${escapeText(said)}</li>`)
        .join('')}</ul>`
}
</article>`;
}

const fact = (name: string, markup: string): string =>
  markup === '' ? '' : `<div><dt>${escapeText(name)}</dt><dd>${markup}</dd></div>`;

function formatVisit(visit: Visit, changes: readonly string[], words: Translator): string {
  const { t } = words;
  const { shown, found, hashes } = visit;
  const { listing } = shown;
  const rows = [
    ...Object.entries(listing.specs ?? {}).map(([label, value]) => `${label}: ${value}`),
    ...(listing.bullets ?? []),
  ];
  return `<section>
<h4>${formatUtc(visit.at)} UTC${visit.lastAt > visit.at ? ` – ${formatUtc(visit.lastAt)} UTC (${visit.times} ×)` : ''}</h4>
${changes.length === 0 ? '' : `<ul class="changes">${changes.map((one) => `<li>${escapeText(one)}</li>`).join('')}</ul>`}
<dl>
${fact(t('ui.record.page'), link(shown.page))}
${fact(t('ui.record.address'), link(listing.url))}
${fact(t('ui.record.position'), visit.position === null ? '' : escapeText(t('ui.record.position.of', { n: visit.position, of: visit.of ?? visit.position })))}
${fact(t('ui.record.read'), escapeText(listing.title))}
${fact(t('ui.record.says'), (listing.disclosures ?? []).map(({ text }) => `<q>${escapeText(text)}</q>`).join('<br>'))}
${fact(t('ui.record.traders'), shown.traders.map(({ label, words: said }) => escapeText(`${label}: ${said}`)).join('<br>'))}
${fact(t('ui.record.details'), rows.length === 0 ? '' : `<ul>${rows.map((line) => `<li>${escapeText(line)}</li>`).join('')}</ul>`)}
${fact(t('ui.record.matched'), [found.device ?? t('ui.level.none'), t(`ui.level.${found.level}`), ...found.reasons].map(escapeText).join('<br>'))}
${fact(t('ui.record.hold'), escapeText(`${found.headline} (${found.status}, ${found.asOf})`))}
${found.findings.map((finding) => formatFinding(finding, words)).join('\n')}
${fact(t('ui.record.scope'), escapeText(`${found.scope}: ${found.scopeSentence}`))}
${fact(
  'SHA-256',
  Object.entries(hashes)
    .map(([part, hash]) => `${escapeText(t(`ui.record.part.${part}`))} <code>${hash}</code>`)
    .join('<br>'),
)}
</dl>
${hashes.picture === undefined ? '' : `<a href="${toPicturePath(hashes.picture)}"><img src="${toPicturePath(hashes.picture)}" alt="${escapeText(t('ui.record.picture.of', { when: formatUtc(visit.at) }))}"></a>`}
</section>`;
}

const formatFinding = (
  { duty, status, sentence, claims }: Visit['found']['findings'][number],
  translator: Translator,
): string =>
  fact(
    translator.t(`ui.record.duty.${duty}`),
    `${escapeText(sentence === '' ? status : sentence)}<ul>${claims
      .map(
        ({ id, says, publisher, url, archive, ...claim }) =>
          `<li>${escapeText(says)} ${link(url, publisher)} (${escapeText(describeReading(claim, translator))}, <code>${escapeText(id)}</code>)${
            archive === undefined ? '' : ` ${link(archive, translator.t('ui.claim.archive'))}`
          }</li>`,
      )
      .join('')}</ul>`,
  );
