import { createDecoder, type Decode } from '@errdex/runtime';
import type { Catalog, Entry } from '@errdex/schema';
import type { Answer, FoundBy, Received } from './answer.ts';
import { responseIn } from './responseIn.ts';

interface Query {
  readonly catalog: Catalog;
  readonly query: string;
}

/**
 * Finds what a query means: a response or a code by decoding it, then a name, a wire message, a
 * part of one; whatever is left gets suggestions.
 */
export async function findEntry({ catalog, query }: Query): Promise<Answer> {
  // The IR is a decoder's table; what it decodes to are the IR's own entries.
  const decode = createDecoder(catalog);
  const response = responseIn(query);
  const decoded =
    response === undefined ? decodeCode({ decode, query }) : decodeResponse({ decode, response });
  if (decoded !== undefined && decoded.kind !== 'nothing') return decoded;
  const found =
    byName({ catalog, query }) ?? byWireMessage({ catalog, query }) ?? byPart({ catalog, query });
  if (found !== undefined) return found;
  // Loaded only when nothing was found: it brings the whole schema package along.
  const { suggestEntries } = await import('./suggestEntries.ts');
  return {
    kind: 'nothing',
    ...(decoded?.received && { received: decoded.received }),
    suggestions: suggestEntries({ catalog, query, code: decoded?.received?.code }),
  };
}

function decodeCode({ decode, query }: { decode: Decode; query: string }): Answer | undefined {
  if (/^-?\d{1,15}$/.test(query)) {
    const answer = answerOf({ decode, input: Number(query), by: 'code' });
    if (answer.kind !== 'nothing') return answer;
    const asText = answerOf({ decode, input: JSON.stringify(query), by: 'code' });
    return asText.kind === 'nothing' ? answer : asText;
  }
  const answer = answerOf({ decode, input: JSON.stringify(query), by: 'code' });
  return answer.kind === 'nothing' ? undefined : answer;
}

function decodeResponse({ decode, response }: { decode: Decode; response: unknown }): Answer {
  return answerOf({ decode, input: response, by: 'response' });
}

function answerOf({ decode, input, by }: { decode: Decode; input: unknown; by: FoundBy }): Answer {
  const outcome = decode(input);
  const received: Received = { kind: outcome.kind };
  if (outcome.kind === 'unrecognized') return { kind: 'nothing', received, suggestions: [] };
  const { code, envelope, wireMessage, trace } = outcome;
  Object.assign(received, defined({ code, envelope, wireMessage, trace }));
  switch (outcome.kind) {
    case 'success':
    case 'error':
      if (Object.keys(outcome.params).length > 0) {
        Object.assign(received, { params: outcome.params });
      }
      return { kind: 'entry', by, received, entries: [outcome.entry as Entry] };
    case 'ambiguous':
      return { kind: 'candidates', by, received, entries: outcome.candidates as readonly Entry[] };
    case 'unknown':
      return { kind: 'nothing', received, suggestions: [] };
  }
}

function defined(values: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

/** A name as it is, or written as people do: `token-invalid`, `Token invalid`. */
function byName({ catalog, query }: Query): Answer | undefined {
  const name = query.toUpperCase().replaceAll(/[\s-]+/g, '_');
  const entry = catalog.entries.find((candidate) => candidate.name === name);
  return entry && { kind: 'entry', by: 'name', entries: [entry] };
}

/** A whole wire message; case counts where two differ by nothing else. */
function byWireMessage({ catalog, query }: Query): Answer | undefined {
  const lower = query.toLowerCase();
  return (
    settle({
      entries: entriesByMessage({ catalog, fits: (message) => message === query }),
      by: 'wire-message',
    }) ??
    settle({
      entries: entriesByMessage({ catalog, fits: (message) => message.toLowerCase() === lower }),
      by: 'wire-message',
    })
  );
}

const shortestPart = 4;

/** A piece of a wire message, or a longer text such as a log line that has a wire message in it. */
function byPart({ catalog, query }: Query): Answer | undefined {
  const lower = query.toLowerCase();
  if (lower.length < shortestPart) return undefined;
  const within = entriesByMessage({
    catalog,
    fits: (message) => message.toLowerCase().includes(lower),
  });
  const around = (exact: boolean): readonly Entry[] => {
    const text = exact ? query : lower;
    const messages = catalog.entries
      .flatMap(({ match }) => match.map(({ message }) => message ?? ''))
      .filter((message) => message.length >= shortestPart)
      .filter((message) => text.includes(exact ? message : message.toLowerCase()));
    const longest = messages.toSorted((a, b) => b.length - a.length)[0]?.toLowerCase();
    return entriesByMessage({
      catalog,
      fits: (message) => message.toLowerCase() === longest && (!exact || text.includes(message)),
    });
  };
  return [within, around(true), around(false)]
    .map((entries) => settle({ entries, by: 'part-of-wire-message' }))
    .find((answer) => answer !== undefined);
}

function entriesByMessage({
  catalog,
  fits,
}: {
  catalog: Catalog;
  fits: (message: string) => boolean;
}): readonly Entry[] {
  return catalog.entries.filter(({ match }) =>
    match.some(({ message }) => message !== undefined && fits(message)),
  );
}

function settle({ entries, by }: { entries: readonly Entry[]; by: FoundBy }): Answer | undefined {
  const [first, ...others] = entries;
  if (first === undefined) return undefined;
  return others.length === 0
    ? { kind: 'entry', by, entries: [first] }
    : { kind: 'candidates', by, entries };
}
