import { adoptStylesheet } from '../../ui/styles/stylesheets.ts';
import { createChipThemeRules } from '../../ui/tokens.ts';
import chipCss from './chip.css?inline';
import inFlowCss from './in-flow.css?inline';

/**
 * On elements inside the root, where no rule of the page reaches; not on the host, where one does.
 */
const THEMES = createChipThemeRules('.light', 'light') + createChipThemeRules('.dark', 'dark');

/** Styles a chip's root; `inFlow` = the host stays where the flow of the page has put it. */
export function adoptChipStylesheet(root: ShadowRoot, inFlow: boolean): void {
  adoptStylesheet(root, `${THEMES}${chipCss}${inFlow ? inFlowCss : ''}`);
}
