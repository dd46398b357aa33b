import type { Scenario } from '@errdex/schema';
import type { View } from '../site/site.ts';
import { attributes, type Html, markup } from './markup.ts';
import { phoneWidth } from './timeline/columns.ts';
import { fontSize } from './timeline/eventTexts.ts';
import { layoutOf, type Picture } from './timeline/layout.ts';
import type { Lane, Stretch } from './timeline/lanes.ts';

/** A scenario as a picture: time runs down, a line for each connection, a mark for each step. */
export function renderTimeline({
  view,
  scenario,
  id,
}: {
  readonly view: View;
  readonly scenario: Scenario;
  /** Unique on the page. */
  readonly id: string;
}): Html {
  const { phrases, locale } = view;
  const picture = layoutOf({ view, scenario });
  const { width, height, columns, lanes, breaks, times, events } = picture;
  const title = phrases.timeline + phrases.colon + (scenario.title[locale] ?? scenario.id);
  // What may have to be scrolled has to be reachable by keyboard.
  const scrolls = width > phoneWidth && { tabindex: 0, role: 'region', 'aria-label': title };
  const xs = [...columns.lanes.values()].map(({ x }) => x);
  return markup`
    <div class="timeline"${attributes({ ...scrolls })}>
      <svg
        width="${width}"
        height="${height}"
        viewBox="0 0 ${width} ${height}"
        role="img"
        aria-labelledby="${id}-picture"
        aria-describedby="${id}-steps"
      >
        <title id="${id}-picture">${title}</title>
        <desc id="${id}-steps">${described(view, picture)}</desc>
        ${lanes.map((lane) => laneLine(lane, picture))}
        ${breaks.map((y) => breakMark({ from: Math.min(...xs) - 10, to: Math.max(...xs) + 10, y }))}
        ${times.map(
          ({ kind, text, y }) => markup`
            <text
              class="timeline-${kind}"
              x="${columns.timesX}"
              y="${y + 4}"
              text-anchor="end"
              font-size="${fontSize.time}"
            >${text}</text>
          `,
        )}
        ${events.map(
          ({ event, y, lines }) => markup`
            ${marker({ kind: event.kind, x: columns.lanes.get(event.lane)?.x ?? 0, y })}
            ${lines.map(
              (line) => markup`
                <text
                  class="timeline-${line.kind} ${event.kind}"
                  x="${columns.textsX}"
                  y="${y + line.y}"
                  font-size="${fontSize[line.kind]}"
                >${line.text}</text>
              `,
            )}
          `,
        )}
      </svg>
    </div>
  `;
}

/** What the picture shows, in a few words; the steps stand beside it at length. */
function described({ phrases }: View, { events }: Picture): string {
  return events
    .map(({ event }) => `${phrases.duration(event.at)}${phrases.colon}${event.outcome}`)
    .join(phrases.comma);
}

function laneLine({ id, stretches }: Lane, { columns, height }: Picture): Html {
  const { name = '', x = 0 } = columns.lanes.get(id) ?? {};
  return markup`
    <text class="timeline-lane" x="${x}" y="14" text-anchor="middle" font-size="${fontSize.lane}"
    >${name}</text>
    <path class="timeline-axis" d="M${x} 22V${height - 4}"></path>
    ${stretches.map((stretch) => connection(x, stretch))}
  `;
}

function connection(x: number, { from, to, kind, end }: Stretch): Html {
  return markup`
    <path class="timeline-connection ${kind}" d="M${x} ${from}V${to}"></path>
    ${end === 'closed' ? markup`<path class="timeline-end" d="M${x - 8} ${to}h16"></path>` : undefined}
    ${
      end === 'goes-on'
        ? markup`
            <path class="timeline-connection" d="M${x - 5} ${to - 3}l5 6l5 -6" fill="none"></path>
          `
        : undefined
    }
  `;
}

/** Two slanted strokes with nothing between them: time that is not drawn. */
function breakMark({ from, to, y }: { from: number; to: number; y: number }): Html {
  return markup`
    <path class="timeline-break" d="M${from} ${y}L${to} ${y - 6}V${y}L${from} ${y + 6}Z"></path>
    <path
      class="timeline-break-edge"
      d="M${from} ${y}L${to} ${y - 6}M${from} ${y + 6}L${to} ${y}"
    ></path>
  `;
}

/** A disc with a tick, or a diamond with a cross. */
function marker({ kind, x, y }: { kind: 'success' | 'error'; x: number; y: number }): Html {
  return kind === 'success'
    ? markup`
        <circle class="timeline-success" cx="${x}" cy="${y}" r="7.5"></circle>
        <path class="timeline-sign" d="M${x - 3.5} ${y + 0.5}l2.5 2.5l4.5 -5"></path>
      `
    : markup`
        <path class="timeline-error" d="M${x} ${y - 10}l10 10l-10 10l-10 -10Z"></path>
        <path class="timeline-sign" d="M${x - 3} ${y - 3}l6 6m0 -6l-6 6"></path>
      `;
}
