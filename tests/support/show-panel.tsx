/** The panel of an invented answer, in English. */
import { render } from '@testing-library/preact';
import type { Assessment } from '../../engine/assessment.ts';
import { findCatalogue } from '../../engine/i18n/catalogues.ts';
import { Panel } from '../../ui/panel/panel.tsx';
import { createView as createPanelView, type View } from '../../ui/panel/view.ts';
import { createDetail } from './panel-fixtures.ts';

export const english = findCatalogue('en');

export function createView(change: Partial<Assessment> = {}, investigator = false): View {
  return createPanelView(createDetail(english, 'en-GB', change, investigator));
}

export const showView = (view: View): HTMLElement =>
  render(<Panel view={view} close={() => undefined} />).container as HTMLElement;

export const showPanel = (change: Partial<Assessment> = {}, investigator = false): HTMLElement =>
  showView(createView(change, investigator));
