import type { DeviceCount, Place } from '../../messages/contracts.ts';
import { send } from './messaging.ts';

/** Tells the background a page's devices for the toolbar button, each count once. */
export function createCountReporter(): (count: DeviceCount, place: Place) => void {
  let told: DeviceCount | null = null;
  return (count, place) => {
    if (count.devices === told?.devices && count.dated === told.dated) return;
    told = count;
    void send({ type: 'count', count, ...place });
  };
}
