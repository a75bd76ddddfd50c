import { render } from 'preact';
import { attachStyles } from '../ui/styles/attach.ts';
import { POPUP_CSS } from '../ui/styles/popup.ts';
import { Popup } from './app.tsx';
import { start } from './state.ts';

attachStyles(document, POPUP_CSS);
render(<Popup />, document.getElementById('root') ?? document.body);
void start();
