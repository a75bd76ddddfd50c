import { toDay, type Named } from './moment.ts';

const STAMP =
  /\b(\d{4})-(\d\d)-(\d\d)[t ](\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?\s?(z\b|utc\b|gmt\b|[+-]\d\d:?\d\d)?/;
const DAY_MS = 86_400_000;

/** Where a time stamp stands in a text, and the day that it means; null where that is open. */
export interface FoundStamp {
  at: number;
  end: number;
  value: Named | null;
}

/**
 * A time stamp in a folded text. A source that keeps days as moments stamps them at its own
 * midnight, so that 2027-01-30T15:00Z is the 31st of January in Seoul: the zone that is set tells
 * the day; without one, a stamp that is midnight in one zone only is read there. A stamp without a
 * zone, or with the maker's own, tells its day itself, as does the first or last moment of a day.
 */
export function findStamp(text: string, timeZone?: string): FoundStamp | null {
  const hit = STAMP.exec(text);
  if (!hit) return null;
  return { at: hit.index, end: hit.index + hit[0].length, value: readStamp(hit, timeZone) };
}

function readStamp(parts: RegExpExecArray, timeZone: string | undefined): Named | null {
  const [, year, month, day, hour, minute, second = '0', zone] = parts;
  const written = toDay(Number(year), Number(month), Number(day));
  const time = { hour: Number(hour), minute: Number(minute), second: Number(second) };
  if (written === null || time.hour > 23 || time.minute > 59 || time.second > 59) return null;
  if (!isUtc(zone) || isEdgeOfDay(time)) return written;
  return timeZone ? inZone(parts, timeZone) : atLocalMidnight(parts, time);
}

interface Time {
  hour: number;
  minute: number;
  second: number;
}

const isUtc = (zone: string | undefined): boolean =>
  zone !== undefined && /^(?:z|utc|gmt|[+-]00:?00)$/.test(zone);

/** The first or the last moment of the day as written. */
const isEdgeOfDay = ({ hour, minute, second }: Time): boolean =>
  (hour === 0 && minute === 0 && second === 0) || (hour === 23 && minute === 59);

const toInstant = (parts: RegExpExecArray): number => {
  const [, year, month, day, hour, minute, second = '00'] = parts;
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
};

const toUtcDay = (instant: number): Named | null => {
  const day = new Date(instant);
  return toDay(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate());
};

/** The day in a time zone; null where the zone is none. */
function inZone(parts: RegExpExecArray, timeZone: string): Named | null {
  try {
    const text = new Intl.DateTimeFormat('en-CA', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    }).format(toInstant(parts));
    const [year, month, day] = text.split('-').map(Number);
    return toDay(year ?? 0, month ?? 0, day ?? 0);
  } catch {
    return null;
  }
}

/**
 * 13:00 to 23:59 UTC is midnight east of Greenwich (the next day), 01:00 to 11:59 west of it. Zones
 * stand at full hours, or at half and three quarters; noon could be either side, and any other
 * minute is no midnight.
 */
function atLocalMidnight(parts: RegExpExecArray, time: Time): Named | null {
  const isLastSecond = time.minute % 15 === 14 && time.second === 59;
  const instant = toInstant(parts) + (isLastSecond ? 1000 : 0);
  const minutes = Math.round((instant % DAY_MS) / 60_000);
  if (minutes % 15 !== 0 || (time.second !== 0 && !isLastSecond)) return null;
  if (minutes >= 12 * 60 && minutes < 13 * 60) return null;
  const start = toUtcDay(instant + (minutes >= 13 * 60 ? DAY_MS : 0));
  return isLastSecond && start ? toUtcDay(Date.parse(start.moment) - DAY_MS) : start;
}
