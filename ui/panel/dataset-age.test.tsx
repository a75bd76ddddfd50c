// @vitest-environment happy-dom
import { cleanup } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { createView, showView } from '../../tests/support/show-panel.tsx';
import { judgeAge } from './dataset-age.tsx';

afterEach(cleanup);

describe('the age of the dataset', () => {
  it.each([
    ['2026-08-26', '2026-11-24', 'fresh'],
    ['2026-08-25', '2026-11-24', 'old'],
    ['2026-11-24', '2026-11-24', 'fresh'],
    ['2026-11-25', '2026-11-24', 'fresh'],
    ['2026-11-26', '2026-11-24', 'ahead'],
    ['2026-11-24', '1969-12-31', 'ahead'],
    ['2026-11-24', '9999-12-31', 'old'],
  ])('read %s, on %s: %s', (read, today, age) => {
    expect(judgeAge(read, today)).toBe(age);
  });

  const show = (newestRead: string): string => {
    const view = createView({ asOf: '2026-11-24' });
    view.detail.dataset.newestRead = newestRead;
    return showView(view).querySelector('.note')?.textContent ?? '';
  };
  it('is said where newer statements may be missing', () => {
    expect(show('2026-01-02')).toBe('Data from 2 January 2026 may lack newer statements.');
  });
  it('tells a clock that is behind', () => {
    expect(show('2027-01-02')).toMatch(/^Your device says it is 24 November 2026, before/);
  });
  it('is no matter while it is fresh', () => expect(show('2026-11-20')).toBe(''));
});
