import type { Scenario } from '@errdex/schema';
import type { View } from '../../site/site.ts';
import { type Columns, columnsOf } from './columns.ts';
import { eventsOf } from './events.ts';
import { gapText } from './gapText.ts';
import { eventTexts, fontSize, type WrittenEvent } from './eventTexts.ts';
import { type Lane, lanesOf, type Placed } from './lanes.ts';
import { textWidth } from './textLines.ts';
import { gapsOf, momentsOf } from './timeAxis.ts';

const header = 36;
const footer = 8;

export interface TimeLabel {
  readonly kind: 'time' | 'gap';
  readonly text: string;
  readonly y: number;
}

/** A scenario as a picture: time runs down, texts stand to the right of the lanes. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly columns: Columns;
  readonly times: readonly TimeLabel[];
  readonly lanes: readonly Lane[];
  readonly events: readonly (Placed & WrittenEvent)[];
  /** Where time is left out. */
  readonly breaks: readonly number[];
}

/** Lays a scenario out; the same every time, since nothing is measured. */
export function layoutOf({
  view,
  scenario,
}: {
  readonly view: View;
  readonly scenario: Scenario;
}): Picture {
  const { duration } = view.phrases;
  const steps = eventsOf({ view, scenario });
  const columns = columnsOf({ view, events: steps });
  const written = steps.map((event) => eventTexts({ event, width: columns.textsWidth, view }));
  const moments = momentsOf(written);
  const gaps = gapsOf(moments);
  const events: (Placed & WrittenEvent)[] = [];
  const times: TimeLabel[] = [];
  const breaks: number[] = [];
  let y = header;
  for (const [index, moment] of moments.entries()) {
    times.push({ kind: 'time', text: duration(moment.at), y });
    let last = y;
    let next = y;
    for (const one of moment.events) {
      events.push({ ...one, y: next });
      last = next;
      next += one.height;
    }
    const gap = gaps[index];
    y = gap === undefined ? next : y + gap.height;
    if (gap === undefined) break;
    const middle = Math.round((last + y) / 2);
    if (gap.told) times.push({ kind: 'gap', text: gapText({ ms: gap.ms, duration }), y: middle });
    if (gap.broken) breaks.push(middle);
  }
  const widest = Math.max(
    0,
    ...written.flatMap(({ lines }) =>
      lines.map(({ text, kind }) => textWidth(text, fontSize[kind])),
    ),
  );
  return {
    width: columns.textsX + widest,
    height: y + footer,
    columns,
    times,
    lanes: lanesOf({ placed: events, top: header - 12, bottom: y }),
    events,
    breaks,
  };
}
