import { render } from 'preact';
import popupCss from '../ui/styles/popup.css?inline';
import yearsBarCss from '../ui/styles/years-bar.css?inline';
import { adoptSurfaceStylesheet } from '../ui/styles/stylesheets.ts';
import { Popup } from './app.tsx';
import { start } from './start.ts';

adoptSurfaceStylesheet(document, `${yearsBarCss}\n${popupCss}`);
render(<Popup />, document.getElementById('root') ?? document.body);
void start();
