import type { WrittenEvent } from './eventTexts.ts';

/** Events of one time. */
export interface Moment {
  readonly at: number;
  readonly events: readonly WrittenEvent[];
}

/** The time from one moment to the next as the picture shows it. */
export interface Gap {
  readonly ms: number;
  readonly height: number;
  /** Too long to be drawn to scale. */
  readonly broken: boolean;
  /** Worth telling: time is left out, or has to do with an error. */
  readonly told: boolean;
}

/** Between texts of different moments. */
const space = 14;
const longest = 150;
const broken = 84;

/** Events by time. */
export function momentsOf(events: readonly WrittenEvent[]): readonly Moment[] {
  const times = [...new Set(events.map(({ event }) => event.at))];
  return times.map((at) => ({ at, events: events.filter(({ event }) => event.at === at) }));
}

/**
 * How far apart moments are drawn: to one scale, at which the closest two have room for their texts;
 * a gap that would be too long to look at is broken.
 */
export function gapsOf(moments: readonly Moment[]): readonly Gap[] {
  const gaps = moments.slice(1).flatMap((after, index) => {
    const before = moments[index];
    if (before === undefined) return [];
    const around = [...before.events, ...after.events];
    return {
      ms: after.at - before.at,
      room: before.events.reduce((sum, { height }) => sum + height, space),
      // From the start on, the next time says it already.
      tells: before.at > 0,
      hasError: around.some(({ event }) => event.kind === 'error'),
    };
  });
  const scale = Math.max(0, ...gaps.map(({ ms, room }) => room / ms));
  return gaps.map(({ ms, room, tells, hasError }) => {
    const height = Math.max(room, Math.round(ms * scale));
    return height > Math.max(longest, room)
      ? { ms, height: Math.max(room, broken), broken: true, told: tells }
      : { ms, height, broken: false, told: tells && hasError };
  });
}
