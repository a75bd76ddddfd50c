import { adoptStylesheet } from '../../ui/styles/stylesheets.ts';
import { createTokenRules } from '../../ui/tokens.ts';
import chipCss from './chip.css?inline';
import inFlowCss from './in-flow.css?inline';

/** Styles a chip's root; `inFlow` = the host stays where the flow of the page has put it. */
export function adoptChipStylesheet(root: ShadowRoot, inFlow: boolean): void {
  adoptStylesheet(root, `${createTokenRules('root')}${chipCss}${inFlow ? inFlowCss : ''}`);
}
