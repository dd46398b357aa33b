import type { View } from '../../site/site.ts';
import type { Event } from './events.ts';
import { textLines } from './textLines.ts';

/** Sizes of text in CSS pixels; the picture is never scaled. */
export const fontSize = { time: 12, lane: 12, sent: 14, detail: 12, outcome: 12.5 } as const;
const lineHeight = { sent: 19, detail: 17, outcome: 18 } as const;
/** From the middle of a line of text down to its baseline. */
const toBaseline = 5;
const space = 6;

/** A line of text beside an event. */
export interface Line {
  readonly kind: 'sent' | 'detail' | 'outcome';
  readonly text: string;
  /** Of the baseline, from the middle of the event's mark. */
  readonly y: number;
}

/** An event with its texts. */
export interface WrittenEvent {
  readonly event: Event;
  readonly lines: readonly Line[];
  /** Room for them below the middle of the event's mark. */
  readonly height: number;
}

/** What is written beside an event: what was sent, with what, what answered, what it did. */
export function eventTexts({
  event,
  width,
  view,
}: {
  readonly event: Event;
  readonly width: number;
  readonly view: View;
}): WrittenEvent {
  const texts = [
    ['sent', event.sent],
    ['detail', event.detail],
    ['outcome', event.outcome],
    ['detail', event.after === 'stays-open' ? '' : view.phrases.timelineEnds[event.after]],
  ] as const;
  const lines: Line[] = [];
  let middle = 0;
  for (const [kind, text] of texts) {
    for (const line of textLines({ text, width, size: fontSize[kind] })) {
      if (lines.length > 0) middle += lineHeight[kind];
      lines.push({ kind, text: line, y: middle + toBaseline });
    }
  }
  return { event, lines, height: middle + lineHeight.detail / 2 + space };
}
