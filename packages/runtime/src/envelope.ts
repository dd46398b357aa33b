import type { Code } from './entry.ts';

/** A shape in which codes arrive; the IR's envelopes fit. Pointers are JSON Pointers. */
export interface Envelope {
  readonly id: string;
  /** `upgrade` is a refused WebSocket handshake: an HTTP status and no body. */
  readonly carrier: 'body' | 'upgrade';
  readonly requires: readonly Requirement[];
  readonly code: CodeLocation;
  readonly message?: string;
  readonly trace?: string;
}

export type JsonType = 'string' | 'integer' | 'number' | 'boolean' | 'object' | 'array';

export type Requirement =
  | { readonly kind: 'type'; readonly pointer: string; readonly type: JsonType }
  | { readonly kind: 'const'; readonly pointer: string; readonly value: string | number | boolean };

export type CodeLocation =
  | { readonly kind: 'pointer'; readonly pointer: string }
  | { readonly kind: 'status' }
  | { readonly kind: 'const'; readonly value: Code };
