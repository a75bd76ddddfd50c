// @vitest-environment happy-dom
import { render } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { Unbroken } from './unbroken.tsx';

it.each([
  ['TP-Link; our sum', ['TP-Link']],
  ['Wi-Fi at D-Link', ['Wi-Fi', 'D-Link']],
  ['5 – 6 years, 2026-11-28', ['6 years', '2026-11-28']],
  ['- none', []],
  ['Sicherheitsaktualisierungs-Zeitraum', []],
  ['until at least 3 February 2032', ['3 February']],
  ['5 Jahre 2 Monate bis 3. Februar 2032', ['5 Jahre', '2 Monate', '3. Februar']],
  ['avant le 1er mai 2026', ['1er mai']],
  ['firmware 1.0.4 of 2025 says', []],
])(
  'keeps short words with a hyphen, and numbers with their words, together: %s',
  (text, together) => {
    const { container } = render(<Unbroken text={text} />);
    expect(container.textContent).toBe(text);
    expect([...container.querySelectorAll('.together')].map((one) => one.textContent)).toEqual(
      together,
    );
  },
);
