import type { View } from '../../site/site.ts';
import type { Event } from './events.ts';
import { fontSize } from './eventTexts.ts';
import { gapText } from './gapText.ts';
import { textWidth } from './textLines.ts';

/** The content of a page on a phone that is 320 CSS pixels wide. */
export const phoneWidth = 288;
/** The least room for texts; with many lanes a picture is wider than a phone. */
const leastTexts = 120;
const leastTimes = 26;
/** Of the estimate of a short text's width. */
const inaccuracy = 5;
/** From one lane to the next, and from lanes to what is beside them. */
const leastLane = 26;
const beside = 18;
const longestName = 12;

/** Where everything is from left to right. */
export interface Columns {
  /** Where times end. */
  readonly timesX: number;
  readonly lanes: ReadonlyMap<string, { readonly name: string; readonly x: number }>;
  readonly textsX: number;
  readonly textsWidth: number;
}

/** Finds room for times, lanes and texts beside each other. */
export function columnsOf({
  view,
  events,
}: {
  readonly view: View;
  readonly events: readonly Event[];
}): Columns {
  const { duration, transports } = view.phrases;
  const names = new Map(
    events.map(({ lane, transport }) => [
      lane,
      transport === 'http' || lane === '' ? transports[transport] : shortName(lane),
    ]),
  );
  const times = events.flatMap(({ at }, index) => {
    const before = events[index - 1]?.at ?? 0;
    return before > 0 ? [duration(at), gapText({ ms: at - before, duration })] : [duration(at)];
  });
  const timesX = Math.max(leastTimes, widest(times, fontSize.time) + inaccuracy);
  // Names of lanes stand above everything: those at the sides have room there.
  const laneWidth = Math.max(leastLane, widest(names.values(), fontSize.lane) + 8);
  const firstX = timesX + beside;
  const textsX = firstX + (names.size - 1) * laneWidth + beside;
  return {
    timesX,
    lanes: new Map(
      [...names].map(([id, name], index) => [id, { name, x: firstX + index * laneWidth }]),
    ),
    textsX,
    textsWidth: Math.max(leastTexts, phoneWidth - textsX),
  };
}

function widest(texts: Iterable<string>, size: number): number {
  return Math.max(0, ...Array.from(texts, (text) => textWidth(text, size)));
}

function shortName(name: string): string {
  const characters = [...name];
  return characters.length > longestName
    ? `${characters.slice(0, longestName - 1).join('')}…`
    : name;
}
