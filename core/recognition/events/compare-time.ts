import { TIME_BITS } from '../time/time-expression';
import { isLong } from './event-age';
import type { KnownEvent } from './open-event-index';
import type { SceneTime } from './scene';
import { WHEN } from './weights';

/** What a time says about an event: bits in favour, 0 nothing, below 0: it was another. */
export function compareTime(event: KnownEvent, time: SceneTime, today: string | null): number {
  const bits = TIME_BITS[time.precision];
  const long = isLong(event, today);
  const goesOnTo = event.to ?? '9999-12-31';
  const meets = time.from <= goesOnTo && time.to >= event.from;
  const starts = time.from <= event.startTo && time.to >= event.from;
  if (time.mode === 'future' || time.mode === 'present' || time.mode === 'until') return 0;
  if (time.mode === 'lasting') return starts && long ? bits : 0;
  if (time.mode === 'since') {
    if (starts) return bits + (time.isFirstSince ? WHEN.firstSince : 0);
    const cameLater = !long && event.from > time.from && (today === null || event.from <= today);
    return (long && meets) || cameLater ? 0 : -1;
  }
  if (time.isYearless && isAnniversary(event, time)) return bits;
  if (long) {
    if (starts) return bits;
    if (time.from <= goesOnTo && time.to >= goesOnTo) return bits * WHEN.atEnd;
    if (meets) return bits >= TIME_BITS.month ? 0 : WHEN.withinLong;
    const justAfter = goesOnTo >= time.stillSpokenFrom && event.from <= time.to;
    return justAfter ? 0 : -1;
  }
  if (meets) return bits;
  const isNear = event.from <= time.aroundTo && goesOnTo >= time.aroundFrom;
  return isNear && bits >= TIME_BITS.month ? WHEN.nearly : -1;
}

/** "7 October" without a year: known events keep their day for years. */
function isAnniversary(event: KnownEvent, time: SceneTime): boolean {
  return time.precision === 'day' && event.from.slice(5) === time.from.slice(5) && event.from === event.startTo;
}
