/**
 * "Share": a picture of what was found on the page, made and shown here before it goes anywhere.
 */
import { useEffect, useRef } from 'preact/hooks';
import type { Translator } from '../engine/i18n/translator.ts';
import type { TabListing } from '../messages/contracts.ts';
import { CopyButton } from '../ui/components/copy-button.tsx';
import { drawPicture, paintPlan, type Plan } from '../ui/picture/draw-picture.ts';
import { saveFile, toFileName } from '../ui/save-file.ts';
import { groupListings } from './group-listings.ts';
import { planSharedPicture } from './share-picture.ts';
import { describePage, summarisePage } from './share-summary.ts';
import { readHost, state } from './state.ts';

interface Props {
  translator: Translator;
  listings: readonly TabListing[];
}

const countDevices = (listings: readonly TabListing[]): number =>
  groupListings(listings).devices.length;

/** The button that shows the picture, and puts it away; nothing where no device was found. */
export function ShareButton({ translator: { t }, listings }: Props) {
  if (countDevices(listings) === 0) return null;
  return (
    <button
      type="button"
      class="button"
      aria-expanded={state.sharing.value}
      onClick={() => {
        state.sharing.value = !state.sharing.value;
        state.notice.value = '';
      }}
    >
      {t('ui.share')}
    </button>
  );
}

/** The picture and what can be done with it, once it is asked for. */
export const Sharing = (props: Props) =>
  state.sharing.value && countDevices(props.listings) > 0 ? <SharedPicture {...props} /> : null;

function SharedPicture({ translator, listings }: Props) {
  const { t } = translator;
  const [shop, today] = [readHost(state.tab.value) ?? '', state.today.value];
  const shared = summarisePage(listings, state.type.value);
  const sentence = describePage(shared, translator);
  const plan = planSharedPicture(shared, { shop, today }, translator);
  const section = useRef<HTMLElement>(null);
  useEffect(() => section.current?.scrollIntoView({ block: 'end' }), []);
  return (
    <section ref={section} class="shared" aria-label={t('ui.share')}>
      <Picture plan={plan} direction={translator.direction} label={sentence} />
      <p class="quiet small">{t('ui.share.how')}</p>
      <p class="row">
        <button
          type="button"
          class="button primary"
          onClick={() => savePicture(plan, translator, toFileName('useby', shop, today))}
        >
          {t('ui.compare.picture')}
        </button>
        {canCopyPictures() && (
          <button type="button" class="button" onClick={() => copyPicture(plan, translator)}>
            {t('ui.share.copy')}
          </button>
        )}
        <CopyButton
          text={() => sentence}
          label={t('ui.share.copy-words')}
          done={t('ui.copied')}
          failed={t('ui.copy-failed')}
        />
      </p>
    </section>
  );
}

/** Drawn on the spot: the pages of the extension may show no picture from elsewhere. */
function Picture({
  plan,
  direction,
  label,
}: {
  plan: Plan;
  direction: Translator['direction'];
  label: string;
}) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const context = canvas.current?.getContext('2d') ?? null;
    if (context !== null) paintPlan(context, plan, direction);
  });
  return (
    <canvas ref={canvas} width={plan.width} height={plan.height} role="img" aria-label={label} />
  );
}

const makePicture = (plan: Plan, { direction }: Translator): Promise<Blob | null> =>
  drawPicture(plan, direction).catch(() => null);

async function savePicture(plan: Plan, translator: Translator, name: string): Promise<void> {
  const picture = await makePicture(plan, translator);
  if (picture !== null) saveFile(`${name}.png`, picture);
  state.notice.value = picture === null ? 'ui.failed' : 'ui.compare.saved';
}

const canCopyPictures = (): boolean => typeof ClipboardItem !== 'undefined';

/** The clipboard takes the promise of a picture: asked for later, the press would be over. */
async function copyPicture(plan: Plan, { direction }: Translator): Promise<void> {
  try {
    await navigator.clipboard.write([
      new ClipboardItem({ 'image/png': drawPicture(plan, direction) }),
    ]);
    state.notice.value = 'ui.share.copied';
  } catch {
    state.notice.value = 'ui.failed';
  }
}
