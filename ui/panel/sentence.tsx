import type { CitedClaim, Message, Param } from '../../engine/assessment.ts';
import { Unbroken } from '../components/unbroken.tsx';
import { ExternalLink } from '../components/external-link.tsx';
import type { View } from './view.ts';

/** Parameters of a sentence that name who says it. */
const SPEAKERS = new Set(['who', 'publisher', 'source', 'a', 'b']);
/** Letters of the private use area, which no text of ours or of a source holds. */
const [BEGIN, END] = ['\uE000', '\uE001'];
const NAMED = new RegExp(`${BEGIN}([^${BEGIN}${END}]*)${END}`);

/** The sentence, in which the name of who says it leads to the page that says it. */
export function Sentence({ view, sentence }: { view: View; sentence: Message }) {
  const { translator, detail } = view;
  const pieces = translator.say(markSpeakers(sentence)).split(NAMED);
  const linked = new Set<string>();
  return (
    <p class="sentence">
      {pieces.map((piece, at) => {
        const isName = at % 2 === 1;
        const href = isName ? findPage(piece, detail.assessment.support.claims) : undefined;
        if (href === undefined || linked.has(piece)) return <Unbroken key={at} text={piece} />;
        linked.add(piece);
        return (
          <ExternalLink key={at} href={href}>
            {view.nameLink(piece, href)}
          </ExternalLink>
        );
      })}
    </p>
  );
}

/** The same sentence with every name of a speaker between two marks. */
export function markSpeakers({ id, params }: Message): Message {
  if (params === undefined) return { id };
  const marked = Object.entries(params).map(([name, value]): [string, Param] => [
    name,
    SPEAKERS.has(name) && typeof value === 'string' ? `${BEGIN}${value}${END}` : markInside(value),
  ]);
  return { id, params: Object.fromEntries(marked) };
}

function markInside(value: Param): Param {
  if (typeof value !== 'object') return value;
  if ('message' in value) return { message: markSpeakers(value.message) };
  return 'list' in value ? { ...value, list: value.list.map(markInside) } : value;
}

/** The page of the first claim that this speaker makes; the leading claim comes first. */
const findPage = (name: string, claims: readonly CitedClaim[]): string | undefined =>
  claims.find((cited) => listSpeakers(cited).includes(name))?.source.url;

/** Names under which a claim may be spoken of: the maker's, the brand's, the publisher's. */
function listSpeakers({ claim, text, source }: CitedClaim): unknown[] {
  const { statement, who, brand } = text.params ?? {};
  if (typeof statement === 'object' && 'message' in statement)
    return [source.publisher, statement.message.params?.['who']];
  // A brand speaks where its maker does, under whatever name.
  return source.witness === 'maker' && claim.obtained !== 'second-hand'
    ? [source.publisher, who, brand]
    : [source.publisher];
}
