import type { DeviceCount, Summary } from './contracts.ts';

/** The devices among what was answered of a page, and those of them that have a date. */
export function countDevices(summaries: readonly Summary[]): DeviceCount {
  const devices = summaries.filter(({ connectable }) => connectable === 'yes');
  const dated = devices.filter(({ group }) => group === 'date');
  return { devices: devices.length, dated: dated.length };
}
