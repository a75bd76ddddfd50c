import { adoptStylesheet } from '../../ui/styles/stylesheets.ts';
import { createThemeRules, TONES } from '../../ui/tokens.ts';
import chipCss from './chip.css?inline';
import inFlowCss from './in-flow.css?inline';

const COLOURS = [
  ...['paper', 'line', 'ink', 'quiet', 'accent'],
  ...TONES.flatMap((tone) => [tone, `${tone}-tint`]),
];
/**
 * On elements inside the root, where no rule of the page reaches; not on the host, where one does.
 */
const THEMES =
  createThemeRules('.light', 'light', COLOURS) + createThemeRules('.dark', 'dark', COLOURS);

/** Styles a chip's root; `inFlow` = the host stays where the flow of the page has put it. */
export function adoptChipStylesheet(root: ShadowRoot, inFlow: boolean): void {
  adoptStylesheet(root, `${THEMES}${chipCss}${inFlow ? inFlowCss : ''}`);
}
