import { createTokeniser } from '../text/tokens.ts';
import { createDetector } from './detect.ts';
import { readTitle } from './title-reading.ts';

const detect = createDetector();
const tokenise = createTokeniser();

/** What a title is taken for, for tests: "yes router", "no -". */
export function say(title: string): string {
  const { connectable, type } = detect(
    { key: '1', kind: 'row', title },
    readTitle(tokenise(title)),
  );
  return `${connectable} ${type ?? '-'}`;
}
