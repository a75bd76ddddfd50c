import { resolve } from 'node:path';

/** The built command line. */
export const COMMAND = resolve('dist/cli/useby.js');

/** A small catalogue with a device, an accessory, a changed code and an open quote. */
export const CATALOGUE = [
  'SKU,Title,Brand,EAN,Our note',
  '1,Samsung Galaxy S25 256GB Navy,Samsung,,a',
  '2,"Case for Samsung Galaxy S25, black",,,=b',
  '3,Acme smart doorbell with Wi-Fi,Acme,5.03E+12,c',
  '4,"never closed,,',
  '5,Tapo C200 WiFi camera,TP-Link,,d',
].join('\n');
