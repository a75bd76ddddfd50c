import type { DeviceType } from '../../engine/device-types.ts';
import { formatPlace, type Check } from './check.ts';

/** Makers' own codes that tell what a thing is, by brand file. */
const CODES: Record<string, readonly (readonly [RegExp, DeviceType])[]> = {
  asus: [
    [/^RP-/, 'range-extender'],
    [/^RT-|^GT-A/, 'router'],
  ],
  netgear: [
    [/^(?:RAX|RS\d|WNR|WNDR|JNR)\d*/, 'router'],
    [/^GS\d/, 'network-switch'],
  ],
  'd-link': [[/^DNS-/, 'nas']],
  'tp-link': [[/^RE\d/, 'range-extender']],
  linksys: [[/^RE\d/, 'range-extender']],
  zyxel: [[/^(?:NSA|NAS)\d/, 'nas']],
  qnap: [[/^(?:TS|TVS)-/, 'nas']],
};

export const check: Check = {
  id: 'type-by-code',
  severity: 'error',
  why: 'A repeater filed as a router gets the law and the promise of another thing.',
  fix: 'give the device type that the code stands for',
  run: (entries) =>
    entries.flatMap((entry) =>
      (entry.brand.models ?? []).flatMap((model, i) => {
        const wanted = CODES[entry.id]?.find(([pattern]) => pattern.test(model.name))?.[1];
        return wanted === undefined || model.retired || wanted === model.type
          ? []
          : [
              formatPlace(
                entry,
                ['models', i, 'type'],
                `${model.name} is ${wanted} by its code, not ${model.type}`,
              ),
            ];
      }),
    ),
};
