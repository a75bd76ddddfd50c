// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { createView } from '../../tests/support/show-panel.tsx';
import { createCitation, createCorrection, createMailLink } from './citation.ts';

describe('prepared texts', () => {
  it('cites claim, publisher, address, read date, scope, fact and dataset', () => {
    const citation = createCitation(createView());
    for (const part of [
      'Example Cam C200',
      'Example Maker',
      'https://www.maker.example/',
      '20 November 2026',
      'this exact model',
      'f000000000a1',
      '0f3c9a1b22d4-2026-11-23',
    ])
      expect(citation).toContain(part);
  });
  it('keeps the address of the shop page out of a correction', () => {
    const view = createView();
    view.detail.listing = { ...view.detail.listing, url: 'https://www.shop.example/secret-basket' };
    expect(createCorrection(view, 'facts')).not.toContain('secret-basket');
    expect(createMailLink(view, 'device')).toMatch(/^mailto:corrections@useby\.example\?subject=/);
  });
});
