import type { Code, Envelope, ParamSource, Retry } from '@errdex/runtime';
import type { MessagePart } from '@errdex/schema';

/** What the decoder's page loads: the catalogue in one language, cut down to what it shows. */
export interface DecoderData {
  readonly locale: string;
  /** Where the entries' pages are, e.g. `/zh/codes/`. */
  readonly pages: string;
  readonly words: DecoderWords;
  readonly envelopes: readonly Envelope[];
  /** Retry advice; many entries have the same. */
  readonly advice: readonly Advice[];
  /** Index in `advice`, entry by entry; so are the other lists. */
  readonly advised: readonly number[];
  readonly codes: readonly Code[];
  readonly names: readonly string[];
  /** A text where a message has no params. */
  readonly messages: readonly (string | readonly MessagePart[])[];
  readonly meanings: readonly string[];
  readonly forms: readonly (readonly CompactForm[])[];
  /** Indexes of the entries that are no errors, and of those that close the connection. */
  readonly successes: readonly number[];
  readonly closing: readonly number[];
  /** What few entries have, by index: params, and the file name of a page that has an odd one. */
  readonly params: Readonly<Record<number, readonly ParamSource[]>>;
  readonly slugs: Readonly<Record<number, string>>;
}

/** Index of the envelope, the message or 0, and the code where it is not the entry's own. */
export type CompactForm =
  | readonly [envelope: number, message: string | 0]
  | readonly [envelope: number, message: string | 0, code: Code];

export interface Advice {
  readonly retry: Retry;
  readonly text: string;
}

/** Words around a result; `{}` stands for what arrived. */
export interface DecoderWords {
  readonly error: string;
  readonly success: string;
  readonly ambiguous: string;
  readonly unknown: string;
  readonly unknownMessage: string;
  readonly noCode: string;
  readonly unrecognized: string;
  readonly suggestions: string;
  readonly message: string;
  readonly retry: string;
  readonly code: string;
  readonly wireMessage: string;
  readonly trace: string;
  readonly colon: string;
}
