import { html, raw } from 'hono/html';
import { limitTitles } from '../answers/catalog.ts';
import type { Language } from '../language.ts';
import { type Phrases, phrasesOf } from './phrases.ts';
import type { ConnectionState, State } from './state.ts';

type Html = ReturnType<typeof html>;

/** The whole page. What changes is sent anew, as the inside of `main`, by `events`. */
export function controlPage({
  state,
  language,
}: {
  readonly state: State;
  readonly language: Language;
}): Html {
  const phrases = phrasesOf[language];
  return html`<!doctype html>
    <html lang="${phrases.lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${phrases.title}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="page.css" />
        <script type="module" src="page.js"></script>
      </head>
      <body data-language="${language}">
        <header>
          <h1>${phrases.title}</h1>
          <a
            href="?lang=${phrases.other.lang}"
            lang="${phrases.other.lang}"
            hreflang="${phrases.other.lang}"
            >${phrases.other.name}</a
          >
        </header>
        <p>${phrases.lead} <code>sandbox-basic</code></p>
        <form method="post" action="clock">
          <span>${phrases.clock}</span>
          ${phrases.skips.map(({ ms, name }) => html`<button name="advance" value="${ms}">${name}</button>`)}
        </form>
        <main>${controlContent({ state, language })}</main>
      </body>
    </html>`;
}

/** What changes with every request. */
export function controlContent({
  state,
  language,
}: {
  readonly state: State;
  readonly language: Language;
}): Html {
  const phrases = phrasesOf[language];
  const { columns } = phrases;
  const usage = state.accounts.flatMap(({ token, usage: used }) =>
    used.map((one) => ({ token, ...one })),
  );
  return html`<p>${phrases.profile(state.profile)} · <time>${clockTime(state.now)}</time></p>
    <h2>${phrases.connections}</h2>
    ${table({
      none: phrases.noConnections,
      head: [
        columns.number,
        columns.token,
        columns.service,
        columns.opened,
        columns.heartbeat,
        columns.products,
        columns.dropped,
      ],
      rows: state.connections.map((one) => connectionRow(one, state.now, phrases)),
    })}
    <h2>${phrases.limits}</h2>
    ${table({
      none: phrases.noLimits,
      head: [columns.token, columns.limit, columns.interface, columns.used],
      rows: usage.map(({ token, limit, interface: id = '', used, max, per }) => [
        token,
        html`<span title="${limit}">${limitTitles.get(limit)?.[language]}</span>`,
        id,
        html`<meter max="${max}" value="${used}"></meter> ${used} /
          ${phrases.window(max, per / 1000)}`,
      ]),
    })}
    <h2>${phrases.requests}</h2>
    ${table({
      none: phrases.noRequests,
      head: [
        columns.number,
        columns.time,
        columns.got,
        columns.interface,
        columns.token,
        columns.connection,
      ],
      rows: state.requests
        .toReversed()
        .map(({ number, at, token = '', interface: id, connection = '', entry, fault = '' }) => [
          number,
          clockTime(at),
          html`<span class="${entry === 'OK' ? 'good' : 'bad'}"
            >${breakable(entry ?? fault)}</span
          >`,
          id,
          token,
          connection,
        ]),
    })}`;
}

function connectionRow(one: ConnectionState, now: number, phrases: Phrases) {
  const ago = (at: number) => phrases.ago(Math.floor((now - at) / 1000));
  return [
    one.number,
    one.token,
    one.service,
    ago(one.opened),
    ago(one.heartbeat),
    one.subscribed,
    one.dropped,
  ];
}

function table({
  head,
  rows,
  none,
}: {
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number | Html)[])[];
  readonly none: string;
}): Html {
  if (rows.length === 0) return html`<p class="none">${none}</p>`;
  return html`<div class="scroll">
    <table>
      <thead>
        <tr>
          ${head.map((cell) => html`<th scope="col">${cell}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (cells) =>
            html`<tr>
              ${cells.map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** A name of an entry or a fault, which may go on in the next line after each word. */
function breakable(name: string): Html {
  return html`${name.split('_').map((word, index) => html`${index > 0 ? raw('_<wbr>') : ''}${word}`)}`;
}

function clockTime(at: number): string {
  return new Date(at).toISOString().slice(0, 23).replace('T', ' ');
}
