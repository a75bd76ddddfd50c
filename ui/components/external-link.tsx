import { createContext, type ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { Unbroken } from './unbroken.tsx';

const MAX_ADDRESS = 2_000;

/**
 * What assistive technology adds to a link that leaves for a new tab, in the surface's language.
 */
export const NewTabWords = createContext('');

/**
 * The address if it may stand in a link: absolute, http or https, without login; else null. Data
 * and pages are hostile input.
 */
export function toSafeAddress(address: string | undefined): string | null {
  if (address === undefined || address.length > MAX_ADDRESS) return null;
  try {
    const url = new URL(address);
    const web = url.protocol === 'https:' || url.protocol === 'http:';
    return web && url.username === '' && url.password === '' ? url.href : null;
  } catch {
    return null;
  }
}

/**
 * A link that leaves for a new tab, without referrer; plain text when the address is not a safe
 * one. It says that a tab opens, and on hover where it leads.
 */
export function ExternalLink({
  href,
  children,
}: {
  href: string | undefined;
  children: ComponentChildren;
}) {
  const words = useContext(NewTabWords);
  const safe = toSafeAddress(href);
  if (safe === null) return <span>{children}</span>;
  return (
    <a
      class="out"
      // A name from elsewhere is written in its own direction, and the arrow stands at its end.
      dir="auto"
      href={safe}
      title={new URL(safe).hostname}
      target="_blank"
      rel="noopener noreferrer"
      referrerpolicy="no-referrer"
    >
      {typeof children === 'string' ? <Unbroken text={children} /> : children}
      <span class="arrow" aria-hidden="true">
        ↗
      </span>
      {words !== '' && <span class="unseen"> {words}</span>}
    </a>
  );
}
