import type { Code, Entry } from '@errdex/schema';
import type { Outcome } from '@errdex/runtime';

/** By which part of the query an entry was found. */
export type FoundBy =
  | 'code'
  | 'name'
  | 'wire-message'
  | 'part-of-wire-message'
  | 'response'
  | 'status';

/** What a response said besides the entry it stands for. */
export interface Received {
  readonly kind: Outcome['kind'];
  readonly code?: Code;
  /** Id of the envelope it came in. */
  readonly envelope?: string;
  readonly wireMessage?: string;
  readonly trace?: string;
  readonly params?: Readonly<Record<string, unknown>>;
}

/** What the catalogue has on a query; printed as it is by `explain --json`. */
export type Answer =
  | {
      readonly kind: 'entry';
      readonly by: FoundBy;
      readonly received?: Received;
      readonly entries: readonly [Entry];
    }
  | {
      readonly kind: 'candidates';
      readonly by: FoundBy;
      readonly received?: Received;
      readonly entries: readonly Entry[];
    }
  | {
      readonly kind: 'nothing';
      readonly received?: Received;
      /** What comes near, best first. */
      readonly suggestions: readonly Entry[];
    };
