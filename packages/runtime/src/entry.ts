/** What the wire carries. */
export type Code = number | string;

export type ParamValue = string | number | boolean | Date;
/** The arguments of a message, by name. */
export type Params = Readonly<Record<string, ParamValue>>;

export interface Retry {
  readonly when: 'never' | 'after-fix' | 'after-wait' | 'after-reconnect' | 'after-upgrade';
  /** How long to wait first: a limit of the caller's plan, or milliseconds. */
  readonly wait?: { readonly limit: string } | { readonly ms: number };
  /** Whether the refused request may have been carried out. */
  readonly executed: 'no' | 'yes' | 'unknown';
}

/** One form in which an entry arrives. Without `message`, every message with this code. */
export interface WireForm {
  readonly envelope: string;
  readonly code: Code;
  readonly message?: string;
}

/** How a param is read from the wire. */
export interface ParamSource {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'datetime';
  /** The only values a string param takes. */
  readonly values?: readonly string[];
  /** JSON Pointer in the envelope. */
  readonly from?: string;
  /** Stands in when `from` finds nothing of the type. A datetime is milliseconds since 1970. */
  readonly default?: string | number | boolean;
}

/** What decoding needs to know of an entry; the IR's entries fit too. */
export interface DecodableEntry {
  readonly name: string;
  readonly code: Code;
  readonly kind: 'error' | 'success';
  readonly retry: Retry;
  readonly match?: readonly WireForm[];
  readonly params?: readonly ParamSource[];
}

/** An entry as generated modules carry it. */
export interface Entry<Name extends string = string> extends DecodableEntry {
  readonly name: Name;
  readonly domain: string;
  /** What happens to the connection. */
  readonly connection: 'stays-open' | 'closes';
}
