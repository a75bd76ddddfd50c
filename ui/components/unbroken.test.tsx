// @vitest-environment happy-dom
import { render } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { Unbroken } from './unbroken.tsx';

it.each([
  ['TP-Link; our sum', ['TP-Link']],
  ['Wi-Fi at D-Link', ['Wi-Fi', 'D-Link']],
  ['5 – 6 years, 2026-11-28', ['2026-11-28']],
  ['- none', []],
  ['Sicherheitsaktualisierungs-Zeitraum', []],
])('keeps short words with a hyphen together: %s', (text, together) => {
  const { container } = render(<Unbroken text={text} />);
  expect(container.textContent).toBe(text);
  expect([...container.querySelectorAll('.together')].map((one) => one.textContent)).toEqual(
    together,
  );
});
