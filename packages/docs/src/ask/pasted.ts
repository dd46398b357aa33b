import type { Entry } from '@errdex/schema';
import { createDecoder, type Decode } from '@errdex/runtime';
import type { Site } from '../site/site.ts';

/** What a JSON text in a question turned out to be. */
export type Pasted =
  | { readonly kind: 'entries'; readonly entries: readonly Entry[] }
  /** A known shape with a code that no entry has. */
  | { readonly kind: 'unknown'; readonly code: string };

export interface Reading {
  readonly pasted: Pasted | undefined;
  /** The question without the JSON text that was understood. */
  readonly rest: string;
}

/** Finds and decodes a pasted body or frame, or the status of a refused handshake. */
export type ReadPasted = (text: string) => Reading;

/** Makes a `ReadPasted`; the catalogue is read at its first use. */
export function createReadPasted(site: Site): ReadPasted {
  const decode = createDecoder(site.catalog);
  return (text) => {
    const start = text.indexOf('{');
    const end = text.lastIndexOf('}') + 1;
    if (start < 0 || end <= start)
      return { pasted: readHandshake({ site, decode, text }), rest: text };
    const body = parse(text.slice(start, end));
    const before = text.slice(0, start);
    const status = before.match(/\b[1-5]\d\d\b/)?.[0];
    const pasted = body === undefined ? undefined : readBody({ site, decode, body, status });
    if (pasted === undefined) return { pasted, rest: text };
    return { pasted, rest: `${before} ${text.slice(end)}` };
  };
}

const handshake = /\bhandshake\b|\bunexpected server response\b|\bwebsocket upgrade\b|握手/i;

function readHandshake({
  site,
  decode,
  text,
}: {
  site: Site;
  decode: Decode;
  text: string;
}): Pasted | undefined {
  const status = handshake.test(text) ? text.match(/\b[1-5]\d\d\b/)?.[0] : undefined;
  if (status === undefined) return undefined;
  const pasted = outcomeOf({ site, outcome: decode({ upgrade: Number(status) }) });
  return pasted?.kind === 'entries' ? pasted : undefined;
}

function readBody({
  site,
  decode,
  body,
  status,
}: {
  site: Site;
  decode: Decode;
  body: object;
  status: string | undefined;
}): Pasted | undefined {
  const input = status === undefined ? body : { status: Number(status), body };
  return (
    outcomeOf({ site, outcome: decode(input) }) ?? outcomeOf({ site, outcome: decode({ body }) })
  );
}

function outcomeOf({
  site,
  outcome,
}: {
  site: Site;
  outcome: ReturnType<Decode>;
}): Pasted | undefined {
  switch (outcome.kind) {
    case 'success':
    case 'error':
      return entriesOf({ site, names: [outcome.entry.name] });
    case 'ambiguous':
      return entriesOf({ site, names: outcome.candidates.map(({ name }) => name) });
    case 'unknown':
      return outcome.code === undefined
        ? undefined
        : { kind: 'unknown', code: String(outcome.code).slice(0, 40) };
    case 'unrecognized':
      return undefined;
  }
}

function entriesOf({ site, names }: { site: Site; names: readonly string[] }): Pasted | undefined {
  const entries = names.flatMap((name) => site.entries.get(name) ?? []);
  return entries.length === 0 ? undefined : { kind: 'entries', entries };
}

/** An object, also with commas before closing brackets, as documentation often shows it. */
function parse(text: string): object | undefined {
  for (const json of [text, text.replace(/,(?=\s?[}\]])/g, '')]) {
    try {
      const value: unknown = JSON.parse(json);
      if (typeof value === 'object' && value !== null) return value;
    } catch {
      // Not JSON: the question is read as words.
    }
  }
  return undefined;
}
