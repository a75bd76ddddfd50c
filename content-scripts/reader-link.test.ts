import { describe, expect, it, vi } from 'vitest';
import type { Shop } from './extract/types.ts';
import { offerReader, startReader } from './reader-link.ts';

const shop = { id: 'sample' } as Shop;

describe('a shop and the reader that all shops share', () => {
  it('does nothing where the reader did not come, and throws nothing into the page', () => {
    expect(() => startReader(shop)).not.toThrow();
  });

  it('meet, and the reader of an updated extension takes the place of the older', () => {
    const [older, newer] = [vi.fn(), vi.fn()];
    offerReader(older);
    startReader(shop);
    offerReader(newer);
    startReader(null);
    expect(older.mock.calls).toEqual([[shop]]);
    expect(newer.mock.calls).toEqual([[null]]);
  });
});
