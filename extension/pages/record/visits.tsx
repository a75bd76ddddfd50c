import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useSignal } from '@preact/signals';
import type { Translator } from '../../../engine/i18n/translator.ts';
import { ExternalLink } from '../../../ui/components/external-link.tsx';
import type { Change } from '../../store/record-changes.ts';
import type { Visit } from '../../store/record-schema.ts';
import { loadPicture } from '../../store/records.ts';
import { describeVisits, formatUtc, type RecordRow } from './rows.ts';
import { describeChange, describeReading } from './words.ts';

/** Every way a listing was seen, the latest first. */
export function Visits({ translator, row }: { translator: Translator; row: RecordRow }) {
  return (
    <>
      {describeVisits(row.visits)
        .toReversed()
        .map(({ visit, changes }) => (
          <VisitSection key={visit.id} translator={translator} visit={visit} changes={changes} />
        ))}
    </>
  );
}

interface Props {
  translator: Translator;
  visit: Visit;
}

function VisitSection({ translator, visit, changes }: Props & { changes: readonly Change[] }) {
  const { t } = translator;
  const { at, lastAt, times } = visit;
  return (
    <section class="visit">
      <h3>
        {formatUtc(at)} UTC
        {times > 1 && ` · ${t('ui.record.times', { n: times, when: formatUtc(lastAt) })}`}
      </h3>
      {changes.length > 0 && (
        <ul class="changes tone-caution">
          {changes.map((change) => (
            <li key={change.field}>{describeChange(change, translator)}</li>
          ))}
        </ul>
      )}
      <dl class="facts">
        <ShownFacts translator={translator} visit={visit} />
        <FoundFacts translator={translator} visit={visit} />
        <Hashes translator={translator} visit={visit} />
      </dl>
      <Picture translator={translator} visit={visit} />
    </section>
  );
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** What the page showed. */
function ShownFacts({ translator: { t }, visit: { shown, position, of } }: Props) {
  const { listing, traders, page, shop, layer } = shown;
  const lines = [
    ...Object.entries(listing.specs ?? {}).map(([label, value]) => `${label}: ${value}`),
    ...(listing.bullets ?? []),
  ];
  return (
    <>
      <Fact name={t('ui.record.page')}>
        <ExternalLink href={page}>{page}</ExternalLink>
      </Fact>
      {listing.url !== undefined && listing.url !== page && (
        <Fact name={t('ui.record.address')}>
          <ExternalLink href={listing.url}>{listing.url}</ExternalLink>
        </Fact>
      )}
      {position !== null && (
        <Fact name={t('ui.record.position')}>
          {t('ui.record.position.of', { n: position, of: of ?? position })}
        </Fact>
      )}
      <Fact name={t('ui.record.read')}>
        <bdi>{listing.title}</bdi>
      </Fact>
      {(listing.disclosures ?? []).map(({ text }) => (
        <Fact key={text} name={t('ui.record.says')}>
          <q>{text}</q>
        </Fact>
      ))}
      {traders.map(({ label, words }) => (
        <Fact key={label + words} name={label}>
          <bdi>{words}</bdi>
        </Fact>
      ))}
      {lines.length > 0 && (
        <Fact name={t('ui.record.details')}>
          <details>
            <summary>{t('ui.record.details.count', { n: lines.length })}</summary>
            <ul class="dotted">
              {lines.map((line, at) => (
                <li key={at} dir="auto">
                  {line}
                </li>
              ))}
            </ul>
          </details>
        </Fact>
      )}
      <Fact name={t('ui.record.adapter')}>
        {shop ?? t('ui.diagnostics.no-shop')} · {t(`ui.layer.${layer}`)}
      </Fact>
    </>
  );
}

/** What Useby made of it. */
function FoundFacts({ translator, visit: { found } }: Props) {
  const { t } = translator;
  return (
    <>
      <Fact name={t('ui.record.matched')}>
        {found.device ?? t('ui.level.none')} · {t(`ui.level.${found.level}`)}
        <ul class="dotted small">
          {found.reasons.map((reason, at) => (
            <li key={at}>{reason}</li>
          ))}
        </ul>
      </Fact>
      {found.findings.map(({ duty, sentence, status, claims }) => (
        <Fact key={duty} name={t(`ui.record.duty.${duty}`)}>
          {sentence === '' ? status : sentence}
          <ul class="dotted small">
            {claims.map(({ id, says, publisher, url, archive, ...claim }) => (
              <li key={id}>
                {says} <ExternalLink href={url}>{publisher}</ExternalLink> (
                {describeReading(claim, translator)}, <code>{id}</code>)
                {archive !== undefined && (
                  <>
                    {' '}
                    <ExternalLink href={archive}>{t('ui.claim.archive')}</ExternalLink>
                  </>
                )}
              </li>
            ))}
          </ul>
        </Fact>
      ))}
      <Fact name={t('ui.record.scope')}>{found.scopeSentence}</Fact>
      <Fact name={t('ui.record.made')}>
        {t('ui.record.made.with', {
          dataset: found.dataset,
          extension: found.extension,
          date: found.asOf,
        })}
      </Fact>
    </>
  );
}

const Hashes = ({ translator: { t }, visit: { hashes } }: Props) => (
  <Fact name="SHA-256">
    <ul class="hashes small">
      {Object.entries(hashes).map(([part, hash]) => (
        <li key={part}>
          {t(`ui.record.part.${part}`)} <code>{hash}</code>
        </li>
      ))}
    </ul>
  </Fact>
);

/** The tab's picture, drawn on a canvas: our policy lets no picture in but our own files. */
function Picture({ translator: { t }, visit }: Props) {
  const { picture } = visit.hashes;
  const canvas = useRef<HTMLCanvasElement>(null);
  const isGone = useSignal(false);
  useEffect(() => {
    if (picture === undefined) return;
    drawStored(visit.case, picture, canvas.current).catch(() => (isGone.value = true));
  }, [picture]);
  if (picture === undefined) return null;
  if (isGone.value) return <p class="quiet">{t('ui.record.picture.gone')}</p>;
  return (
    <canvas
      ref={canvas}
      class="picture"
      role="img"
      aria-label={t('ui.record.picture.of', { when: formatUtc(visit.at) })}
    />
  );
}

async function drawStored(
  caseId: string,
  hash: string,
  canvas: HTMLCanvasElement | null,
): Promise<void> {
  const stored = await loadPicture(caseId, hash);
  if (stored === null || canvas === null) throw new Error('no picture');
  const picture = await createImageBitmap(new Blob([stored.bytes], { type: 'image/png' }));
  [canvas.width, canvas.height] = [picture.width, picture.height];
  canvas.getContext('2d')?.drawImage(picture, 0, 0);
}
