import type { Code, Params } from '@errdex/runtime';
import { entriesByText } from './entriesByText.ts';
import type { OpenData, ShownEntry } from './openData.ts';
import { isNumber, longestPaste, readPasted } from './readPasted.ts';
import { suggestEntries } from './suggestEntries.ts';

/** What arrived besides the entry that it stands for. */
export interface Received {
  readonly code?: Code | undefined;
  readonly wireMessage?: string | undefined;
  readonly trace?: string | undefined;
}

/** What a pasted text means. */
export type Answer =
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'entry';
      readonly entry: ShownEntry;
      readonly received: Received;
      readonly params: Params;
    }
  | {
      readonly kind: 'candidates';
      readonly entries: readonly ShownEntry[];
      readonly received: Received;
    }
  | {
      /** `unknown` came in a known envelope; `no-code` is a bare number that no entry has. */
      readonly kind: 'unknown' | 'no-code' | 'unrecognized';
      readonly received: Received;
      readonly suggestions: readonly ShownEntry[];
    };

interface Question {
  readonly open: OpenData;
  readonly pasted: string;
}

/** Tells what a pasted text means: by decoding what it holds, then by names and wire messages in it. */
export function findAnswer({ open, pasted }: Question): Answer {
  const text = pasted.slice(0, longestPaste).trim();
  if (text === '') return { kind: 'nothing' };
  let unknown: Received | undefined;
  for (const input of readPasted(text)) {
    const outcome = open.decode(input);
    if (outcome.kind === 'unrecognized') continue;
    const { code, wireMessage, trace, envelope } = outcome;
    const received: Received = { code, wireMessage, trace };
    if (outcome.kind === 'success' || outcome.kind === 'error') {
      const { entry, params } = outcome;
      return { kind: 'entry', entry, params, received };
    }
    if (outcome.kind === 'ambiguous') {
      return { kind: 'candidates', entries: outcome.candidates, received };
    }
    if (envelope !== undefined) unknown ??= received;
  }
  const suggestions = (code?: Code): readonly ShownEntry[] =>
    suggestEntries({ entries: open.entries, text, code });
  if (unknown !== undefined) {
    return { kind: 'unknown', received: unknown, suggestions: suggestions(unknown.code) };
  }
  const [first, ...others] = entriesByText({ entries: open.entries, text });
  if (first === undefined) {
    const kind = isNumber(text) ? 'no-code' : 'unrecognized';
    const received = isNumber(text) ? { code: Number(text) } : {};
    return { kind, received, suggestions: suggestions() };
  }
  return others.length === 0
    ? { kind: 'entry', entry: first, received: {}, params: defaultsOf(first) }
    : { kind: 'candidates', entries: [first, ...others], received: {} };
}

function defaultsOf({ params = [] }: ShownEntry): Params {
  return Object.fromEntries(
    params.flatMap(({ name, default: fallback }) =>
      fallback === undefined ? [] : [[name, fallback]],
    ),
  );
}
