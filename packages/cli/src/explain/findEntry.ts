import { incompleteAnswer, pastedText, readPasted } from '@errdex/docs/decoder';
import { createDecoder, type Decode } from '@errdex/runtime';
import type { Catalog, Entry } from '@errdex/schema';
import type { Answer, FoundBy, Received } from './answer.ts';

/** A text, and the entries among which it is sought. */
interface Question {
  readonly entries: readonly Entry[];
  readonly query: string;
}

/**
 * Finds what a query means: a response or a code by decoding it, then the code of an incomplete
 * response, a name, a wire message, a part of one, an HTTP status; whatever is left gets suggestions.
 */
export async function findEntry({
  catalog,
  query: asked,
}: {
  catalog: Catalog;
  query: string;
}): Promise<Answer> {
  const { entries } = catalog;
  const query = pastedText(asked);
  const inputs = readPasted(query);
  // The IR is a decoder's table; what it decodes to are the IR's own entries.
  const decoded = decodeAny({ decode: createDecoder(catalog), inputs, query });
  if (decoded !== undefined && decoded.kind !== 'nothing') return decoded;
  // In a whole envelope, a code that no entry has means none of them.
  const isWhole = decoded?.received?.envelope !== undefined;
  const found =
    (isWhole ? undefined : byIncomplete({ catalog, inputs, query })) ??
    byName({ entries, query }) ??
    byText({ entries, query }) ??
    byStatus({ entries, inputs });
  if (found !== undefined) return found;
  // Loaded only when nothing was found: it brings the whole schema package along.
  const { suggestEntries } = await import('./suggestEntries.ts');
  return {
    kind: 'nothing',
    ...(decoded?.received && { received: decoded.received }),
    suggestions: suggestEntries({ catalog, query, code: decoded?.received?.code }),
  };
}

/** The code of a response that lacks the rest of its envelope, such as `{"ret":606}`. */
function byIncomplete({
  catalog: { envelopes, entries },
  inputs,
  query,
}: {
  catalog: Catalog;
  inputs: readonly unknown[];
  query: string;
}): Answer | undefined {
  const incomplete = incompleteAnswer({ envelopes, entries, inputs });
  if (incomplete === undefined) return undefined;
  const { found, received } = incomplete;
  const told = byText({ entries: found, query }) ?? settle({ entries: found, by: 'response' });
  return told && { ...told, received: { kind: 'unrecognized', ...defined({ ...received }) } };
}

/** What the likeliest of several inputs means; an error counts before a success. */
function decodeAny({
  decode,
  inputs,
  query,
}: {
  decode: Decode;
  inputs: readonly unknown[];
  query: string;
}): Answer | undefined {
  const answers = inputs
    .map((input) => ({ input, answer: answerOf({ decode, input, query }) }))
    // Any word might be a code, so one that is none tells nothing.
    .filter(({ input, answer }) => isResponse(input) || answer.received?.kind !== 'unrecognized')
    .map(({ answer }) => answer);
  return answers.toSorted((a, b) => weight(b) - weight(a))[0];
}

function isResponse(input: unknown): boolean {
  return typeof input === 'object';
}

function weight({ kind, received }: Answer): number {
  if (received?.kind === 'error' || kind === 'candidates') return 3;
  if (kind === 'nothing') return received?.envelope === undefined ? 0 : 2;
  return 1;
}

function answerOf({
  decode,
  input,
  query,
}: {
  decode: Decode;
  input: unknown;
  query: string;
}): Answer {
  const by: FoundBy = isResponse(input) ? 'response' : 'code';
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
    case 'ambiguous': {
      const entries = outcome.candidates as readonly Entry[];
      // The text around a code may have the message that decides.
      const told = byText({ entries, query });
      return told ? { ...told, received } : { kind: 'candidates', by, received, entries };
    }
    case 'unknown':
      return { kind: 'nothing', received, suggestions: [] };
  }
}

function defined(values: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

/** A name as it is, or written as people do: `token-invalid`, `Token invalid`. */
function byName({ entries, query }: Question): Answer | undefined {
  const name = query.toUpperCase().replaceAll(/[\s-]+/g, '_');
  const entry = entries.find((candidate) => candidate.name === name);
  return entry && { kind: 'entry', by: 'name', entries: [entry] };
}

function byText(question: Question): Answer | undefined {
  return byWireMessage(question) ?? byPart(question);
}

/** A whole wire message; case counts where two differ by nothing else. */
function byWireMessage({ entries, query }: Question): Answer | undefined {
  const lower = query.toLowerCase();
  return (
    settle({
      entries: entriesByMessage({ entries, fits: (message) => message === query }),
      by: 'wire-message',
    }) ??
    settle({
      entries: entriesByMessage({ entries, fits: (message) => message.toLowerCase() === lower }),
      by: 'wire-message',
    })
  );
}

const shortestPart = 4;

/** A piece of a wire message, or a longer text such as a log line that has a wire message in it. */
function byPart({ entries, query }: Question): Answer | undefined {
  const lower = query.toLowerCase();
  if (lower.length < shortestPart) return undefined;
  const within = entriesByMessage({
    entries,
    fits: (message) => message.toLowerCase().includes(lower),
  });
  const around = (exact: boolean): readonly Entry[] => {
    const text = exact ? query : lower;
    const messages = entries
      .flatMap(({ match }) => match.map(({ message }) => message ?? ''))
      .filter((message) => message.length >= shortestPart)
      .filter((message) => text.includes(exact ? message : message.toLowerCase()));
    const longest = messages.toSorted((a, b) => b.length - a.length)[0]?.toLowerCase();
    return entriesByMessage({
      entries,
      fits: (message) => message.toLowerCase() === longest && (!exact || text.includes(message)),
    });
  };
  return [within, around(true), around(false)]
    .map((found) => settle({ entries: found, by: 'part-of-wire-message' }))
    .find((answer) => answer !== undefined);
}

/** Entries that come with an HTTP status of which nothing else is known. */
function byStatus({
  entries,
  inputs,
}: {
  entries: readonly Entry[];
  inputs: readonly unknown[];
}): Answer | undefined {
  const statuses = new Set(inputs.map(loneStatus));
  return settle({
    entries: entries.filter(({ httpStatus }) => httpStatus && statuses.has(httpStatus.value)),
    by: 'status',
  });
}

function loneStatus(input: unknown): unknown {
  if (!isResponse(input) || Object.keys(input as object).length > 1) return undefined;
  return (input as { readonly status?: unknown }).status;
}

function entriesByMessage({
  entries,
  fits,
}: {
  entries: readonly Entry[];
  fits: (message: string) => boolean;
}): readonly Entry[] {
  return entries.filter(({ match }) =>
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
