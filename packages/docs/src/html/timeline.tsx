import type { Scenario } from '@errdex/schema';
import type { JSX } from '#jsx/jsx-runtime';
import type { View } from '../site/site.ts';
import { phoneWidth } from './timeline/columns.ts';
import { fontSize } from './timeline/eventTexts.ts';
import { layoutOf, type Picture } from './timeline/layout.ts';
import type { Stretch } from './timeline/lanes.ts';

/** A scenario as a picture: time runs down, a line for each connection, a mark for each step. */
export function Timeline({
  view,
  scenario,
  id,
}: {
  readonly view: View;
  readonly scenario: Scenario;
  /** Unique on the page. */
  readonly id: string;
}): JSX.Element {
  const { phrases, locale } = view;
  const picture = layoutOf({ view, scenario });
  const { width, height, columns, lanes, breaks, times, events } = picture;
  const title = phrases.timeline + phrases.colon + (scenario.title[locale] ?? scenario.id);
  // What may have to be scrolled has to be reachable by keyboard.
  const scrolls = width > phoneWidth ? { tabindex: 0, role: 'region', 'aria-label': title } : {};
  const xs = [...columns.lanes.values()].map(({ x }) => x);
  return (
    <div class="timeline" {...scrolls}>
      <svg
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-labelledby={`${id}-picture`}
        aria-describedby={`${id}-steps`}
      >
        <title id={`${id}-picture`}>{title}</title>
        <desc id={`${id}-steps`}>{described(view, picture)}</desc>
        {lanes.map(({ id: lane, stretches }) => {
          const { name = '', x = 0 } = columns.lanes.get(lane) ?? {};
          return (
            <>
              <text
                class="timeline-lane"
                x={x}
                y={14}
                text-anchor="middle"
                font-size={fontSize.lane}
              >
                {name}
              </text>
              <path class="timeline-axis" d={`M${x} 22V${height - 4}`} />
              {stretches.map((stretch) => (
                <Connection x={x} stretch={stretch} />
              ))}
            </>
          );
        })}
        {breaks.map((y) => (
          <Break from={Math.min(...xs) - 10} to={Math.max(...xs) + 10} y={y} />
        ))}
        {times.map(({ kind, text, y }) => (
          <text
            class={`timeline-${kind}`}
            x={columns.timesX}
            y={y + 4}
            text-anchor="end"
            font-size={fontSize.time}
          >
            {text}
          </text>
        ))}
        {events.map(({ event, y, lines }) => (
          <>
            <Marker kind={event.kind} x={columns.lanes.get(event.lane)?.x ?? 0} y={y} />
            {lines.map((line) => (
              <text
                class={`timeline-${line.kind} ${event.kind}`}
                x={columns.textsX}
                y={y + line.y}
                font-size={fontSize[line.kind]}
              >
                {line.text}
              </text>
            ))}
          </>
        ))}
      </svg>
    </div>
  );
}

/** What the picture shows, in a few words; the steps stand beside it at length. */
function described({ phrases }: View, { events }: Picture): string {
  return events
    .map(({ event }) => `${phrases.duration(event.at)}${phrases.colon}${event.outcome}`)
    .join(phrases.comma);
}

function Connection({
  x,
  stretch,
}: {
  readonly x: number;
  readonly stretch: Stretch;
}): JSX.Element {
  const { from, to, kind, end } = stretch;
  return (
    <>
      <path class={`timeline-connection ${kind}`} d={`M${x} ${from}V${to}`} />
      {end === 'closed' ? <path class="timeline-end" d={`M${x - 8} ${to}h16`} /> : ''}
      {end === 'goes-on' ? (
        <path class="timeline-connection" d={`M${x - 5} ${to - 3}l5 6l5 -6`} fill="none" />
      ) : (
        ''
      )}
    </>
  );
}

/** Two slanted strokes with nothing between them: time that is not drawn. */
function Break({
  from,
  to,
  y,
}: {
  readonly from: number;
  readonly to: number;
  readonly y: number;
}): JSX.Element {
  return (
    <>
      <path class="timeline-break" d={`M${from} ${y}L${to} ${y - 6}V${y}L${from} ${y + 6}Z`} />
      <path
        class="timeline-break-edge"
        d={`M${from} ${y}L${to} ${y - 6}M${from} ${y + 6}L${to} ${y}`}
      />
    </>
  );
}

/** A disc with a tick, or a diamond with a cross. */
function Marker({
  kind,
  x,
  y,
}: {
  readonly kind: 'success' | 'error';
  readonly x: number;
  readonly y: number;
}): JSX.Element {
  return kind === 'success' ? (
    <>
      <circle class="timeline-success" cx={x} cy={y} r={7.5} />
      <path class="timeline-sign" d={`M${x - 3.5} ${y + 0.5}l2.5 2.5l4.5 -5`} />
    </>
  ) : (
    <>
      <path class="timeline-error" d={`M${x} ${y - 10}l10 10l-10 10l-10 -10Z`} />
      <path class="timeline-sign" d={`M${x - 3} ${y - 3}l6 6m0 -6l-6 6`} />
    </>
  );
}
