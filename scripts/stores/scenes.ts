import { COLOURS } from '../../ui/tokens.ts';

interface Size {
  width: number;
  height: number;
}

const toAddress = (png: Uint8Array): string =>
  `data:image/png;base64,${Buffer.from(png).toString('base64')}`;

/** The popup over a page, where a toolbar button would let it down. */
export const createPopupScene = (behind: Uint8Array, front: Uint8Array, size: Size): string =>
  `<!doctype html><style>
    body { margin: 0; overflow: hidden; }
    .behind { display: block; width: 100vw; }
    .front {
      position: fixed; top: 12px; right: 24px; width: ${size.width}px; height: ${size.height}px;
      border-radius: 8px; box-shadow: 0 0 0 1px #0003, 0 12px 40px #0006;
    }
  </style><img class="behind" src="${toAddress(behind)}"><img class="front" src="${toAddress(front)}">`;

/** Icon, name and the question that Useby answers; nothing that the extension does not do. */
export function createTile(icon: string, { width, height }: Size): string {
  const { 'accent-tint': sheet, ink, quiet } = COLOURS.light;
  const unit = height / 280;
  const words = width / height > 2 ? 560 : 236;
  return `<!doctype html><style>
    body {
      margin: 0; width: ${width}px; height: ${height}px; background: ${sheet}; color: ${ink};
      display: flex; align-items: center; justify-content: center; gap: ${28 * unit}px;
      font-family: system-ui, sans-serif;
    }
    svg { width: ${112 * unit}px; height: ${112 * unit}px; flex: none; }
    div { max-width: ${words}px; }
    h1 { margin: 0 0 ${6 * unit}px; font-size: ${38 * unit}px; line-height: 1; }
    p { margin: 0; font-size: ${19 * unit}px; line-height: 1.3; color: ${quiet}; }
  </style>${icon}<div><h1>Useby</h1><p>How long are security updates promised?</p></div>`;
}
