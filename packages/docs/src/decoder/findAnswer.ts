import type { Code, Params } from '@errdex/runtime';
import { entriesByText, narrowedByText } from './entriesByText.ts';
import { incompleteAnswer } from './incompleteAnswer.ts';
import type { OpenData, ShownEntry } from './openData.ts';
import { isNumber, pastedText, readPasted } from './readPasted.ts';
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

/**
 * Tells what a pasted text means: by decoding what it holds, then by codes in incomplete answers, then
 * by names and wire messages. Of several answers an error counts before a success.
 */
export function findAnswer({ open, pasted }: Question): Answer {
  const text = pastedText(pasted);
  if (text === '') return { kind: 'nothing' };
  const inputs = readPasted(text);
  let success: Answer | undefined;
  let unknown: Received | undefined;
  for (const input of inputs) {
    const outcome = open.decode(input);
    if (outcome.kind === 'unrecognized') continue;
    const { code, wireMessage, trace, envelope } = outcome;
    const received: Received = { code, wireMessage, trace };
    if (outcome.kind === 'ambiguous') {
      const found = narrowedByText({ entries: outcome.candidates, text });
      return oneOrMore({ found, received });
    }
    if (outcome.kind === 'error' || outcome.kind === 'success') {
      const { entry, params } = outcome;
      const answer = { kind: 'entry', entry, params, received } as const;
      if (outcome.kind === 'error') return answer;
      success ??= answer;
    } else if (envelope !== undefined) unknown ??= received;
  }
  const suggestions = (code?: Code): readonly ShownEntry[] =>
    suggestEntries({ entries: open.entries, text, code });
  if (unknown !== undefined) {
    return { kind: 'unknown', received: unknown, suggestions: suggestions(unknown.code) };
  }
  if (success !== undefined) return success;
  const incomplete = incompleteAnswer({
    envelopes: open.data.envelopes,
    entries: open.entries,
    inputs,
  });
  if (incomplete !== undefined) {
    const found = narrowedByText({ entries: incomplete.found, text });
    return oneOrMore({ found, received: incomplete.received });
  }
  const found = entriesByText({ entries: open.entries, text });
  if (found.length > 0) return oneOrMore({ found, received: {} });
  const kind = isNumber(text) ? 'no-code' : 'unrecognized';
  const received = isNumber(text) ? { code: Number(text) } : {};
  return { kind, received, suggestions: suggestions() };
}

function oneOrMore({
  found,
  received,
}: {
  found: readonly ShownEntry[];
  received: Received;
}): Answer {
  const [first, ...others] = found;
  return first !== undefined && others.length === 0
    ? { kind: 'entry', entry: first, received, params: defaultsOf(first) }
    : { kind: 'candidates', entries: found, received };
}

function defaultsOf({ params = [] }: ShownEntry): Params {
  return Object.fromEntries(
    params.flatMap(({ name, default: fallback }) =>
      fallback === undefined ? [] : [[name, fallback]],
    ),
  );
}
