import type { Message } from '../../engine/assessment.ts';
import { YearsBar } from '../components/years-bar.tsx';
import { ExternalLink } from '../components/external-link.tsx';
import { Mark } from '../components/mark.tsx';
import { describeAnswer } from './describe-answer.ts';
import type { Translator } from '../../engine/i18n/translator.ts';
import type { View } from './view.ts';

/** The answer, the bar, and one sentence with the page that says it. */
export function Answer({ view }: { view: View }) {
  const {
    translator,
    detail: { assessment },
  } = view;
  const { tone, dashed, support, asOf, second } = assessment;
  const isToCome = support.until !== undefined && support.until > asOf;
  return (
    <div class={`answer tone-${tone}`}>
      <p id="useby-answer" class="says">
        <Mark tone={tone} dashed={dashed} />
        <strong>{translator.say(describeAnswer(assessment))}</strong>
      </p>
      {isToCome && support.status !== 'by-version' && (
        <YearsBar today={asOf} until={support.until ?? asOf} tone={tone} />
      )}
      {second !== null && <p class="second">{translator.say(second)}</p>}
      <Sentence view={view} sentence={support.sentence} />
    </div>
  );
}

/** The sentence, with the name of who says it as the way to the page. */
function Sentence({ view, sentence }: { view: View; sentence: Message }) {
  const { translator, detail } = view;
  const text = translator.say(sentence);
  const [first] = detail.assessment.support.claims;
  if (first === undefined) return <p class="sentence">{text}</p>;
  const { url, publisher } = first.source;
  const speaker = findSpeaker(sentence, translator) ?? publisher;
  const [before, ...after] = text.split(speaker);
  if (after.length === 0)
    return (
      <p class="sentence">
        {text} <ExternalLink href={url}>{publisher}</ExternalLink>
      </p>
    );
  return (
    <p class="sentence">
      {before}
      <ExternalLink href={url}>{speaker}</ExternalLink>
      {after.join(speaker)}
    </p>
  );
}

/** Who a sentence says it of: makers by their name, others by the publication's. */
function findSpeaker({ params }: Message, { say }: Translator): string | undefined {
  const who = params?.['who'] ?? params?.['publisher'] ?? params?.['maker'];
  if (typeof who === 'string') return who;
  return typeof who === 'object' && 'message' in who ? say(who.message) : undefined;
}
