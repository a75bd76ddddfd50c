import { parseArgs } from 'node:util';

const USAGE = `npm start [-- --firefox] [--headless] [--url https://…]
  --firefox     in Firefox instead of Chromium
  --headless    without a window: prints tables, writes pictures to out/
  --url URL     a real page instead of the sample shop; the network is asked for it
`;

/**
 * What `npm start` was asked for: the options, or what to print instead and the exit code. Node's
 * own modules alone, since it runs before anything is installed.
 */
export function readOptions(args) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        firefox: { type: 'boolean', default: false },
        headless: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false, short: 'h' },
        url: { type: 'string' },
      },
    });
    if (values.help) return { print: USAGE, code: 0 };
    if (values.url !== undefined && !/^https?:\/\/./.test(values.url))
      return refuse(`--url ${values.url}: write a whole address, beginning with https://`);
    return { values };
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

const refuse = (sentence) => ({ print: `${sentence}\n\n${USAGE}`, code: 2 });
