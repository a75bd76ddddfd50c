import { toDayParam } from '../../engine/message-params.ts';
import { ExternalLink } from '../components/external-link.tsx';
import type { View } from './view.ts';

/** What the user read about this device, with the page it stood on. */
export function YouRead({ view }: { view: View }) {
  const { translator, detail } = view;
  const { youRead } = detail;
  if (youRead === undefined) return null;
  return (
    <section class="part" aria-labelledby="useby-you-read">
      <h2 id="useby-you-read">{translator.t('ui.read.panel')}</h2>
      <ul class="dotted">
        {youRead.map(({ address, day, words, shared }) => (
          <li key={`${address} ${words}`}>
            {translator.t(shared ? 'ui.read.sentence.shared' : 'ui.read.sentence', {
              host: new URL(address).hostname,
              date: toDayParam(day),
              words,
            })}{' '}
            <ExternalLink href={address}>
              {view.nameLink(translator.t('ui.read.open'), address)}
            </ExternalLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
