import { foldLine } from '../moments/find-moments.ts';

const ARTICLE =
  "(?:the |my |our |your |der |die |das |den |mein\\w* |le |la |l'|mon |ma |el |mi |il |mio |de |het |mijn )?";
const NAME = '([^?,;:]{2,80}?)';
const HOLDS =
  'receive|get|be|remain|stay|have|keep|supported|still|continue|mit|noch|sicherheits\\S*|software\\S*|updates?|aktualisierungen|unterstutzt|recevra|recoit|sera|est|beneficie\\w*|recibe|recibira|riceve|ricevera|ontvangt';

/** What questions about updates ask of, by the words round it; the first that fits wins. */
const QUESTIONS: readonly RegExp[] = [
  `(?:how long|until when|when) (?:will|does|do|is|are|can) (?:security |software |firmware )?(?:updates?|support) (?:for|of|on) ${ARTICLE}${NAME} (?:end|stop|expire|finish|last|run|be|continue)\\b`,
  `(?:how long|until when) (?:will|do|does) (?:you|we) (?:provide |offer |give )?(?:security |software )?(?:update|updates for|support|support for|maintain|patch) ${ARTICLE}${NAME}\\s?\\?$`,
  `(?:how long|until when) (?:will|does|do|is|are|can) ${ARTICLE}${NAME} (?:${HOLDS})\\b`,
  `^(?:will|is|are|does) ${ARTICLE}${NAME} (?:${HOLDS})\\b`,
  `^(?:and|what about|how about)(?: for| of)? ${ARTICLE}${NAME}\\s?\\?$`,
  `(?:wie lange|bis wann) (?:wird|werden|erhalt|erhalten|bekommt|bekommen|gibt es fur) ${ARTICLE}${NAME} (?:${HOLDS})\\b`,
  `(?:combien de temps|jusqu'a quand) ${ARTICLE}${NAME} (?:${HOLDS})\\b`,
].map((source) => new RegExp(source));

/** "Q:", "3." before a question. */
const MARK = /^(?:(?:q|question|frage|f)\s?[:.]|\d{1,2}[.)])\s+/;

/** The words of a question that say what it asks of; null where it is none of updates. */
export function findAskedName(question: string): string | null {
  if (!question.endsWith('?') || question.length > 240) return null;
  const folded = foldLine(question);
  if (folded.length !== question.length) return null;
  const skipped = MARK.exec(folded)?.[0].length ?? 0;
  const asked = folded.slice(skipped);
  for (const pattern of QUESTIONS) {
    const hit = pattern.exec(asked);
    const name = hit?.[1];
    if (hit === null || name === undefined) continue;
    const at = skipped + hit.index + hit[0].indexOf(name);
    return question.slice(at, at + name.length).trim();
  }
  return null;
}
