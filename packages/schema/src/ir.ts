/**
 * The intermediate representation: what every generator, the docs site and other languages read.
 * Plain readonly JSON, frozen, sorted and with every reference resolved; published as `catalog.json`.
 * Times are milliseconds, dates are `yyyy-mm-dd`, locales are BCP 47 tags.
 */

export const irVersion = 1;

export type Locale = string;
/** One value per locale of the catalogue; `lower` guarantees that every locale is present. */
export type Localized<T> = Readonly<Record<Locale, T>>;

/** How a fact is known: written by its owner, seen in the wild, or concluded from other facts. */
export type Evidence = 'documented' | 'observed' | 'inferred';

/** Where something leads: an `https:` address, or an id of this catalogue with its kind. */
export type Target =
  | `page:${string}`
  | `entry:${string}`
  | `limit:${string}`
  | `dispute:${string}`
  | `https://${string}`;

/** Running text: literal strings, code spans and links, in order. Never HTML or Markdown. */
export type Prose = readonly Span[];
export type Span = string | CodeSpan | LinkSpan;
export interface CodeSpan {
  readonly kind: 'code';
  readonly text: string;
}
export interface LinkSpan {
  readonly kind: 'link';
  readonly text: string;
  readonly to: Target;
}

export interface Catalog {
  readonly irVersion: typeof irVersion;
  /** Names the catalogue in brands and file headers, e.g. `alltick`. */
  readonly id: string;
  readonly title: Localized<string>;
  readonly homepage?: string;
  /** The locale that translations are made from. */
  readonly sourceLocale: Locale;
  /** Every locale, the source locale first, then by tag. */
  readonly locales: readonly Locale[];
  readonly domains: readonly Domain[];
  /** In the order in which a decoder tries them. */
  readonly envelopes: readonly Envelope[];
  readonly interfaces: readonly Interface[];
  readonly pages: readonly Page[];
  readonly sources: readonly Source[];
  readonly plans: readonly Plan[];
  readonly limits: readonly Limit[];
  readonly disputes: readonly Dispute[];
  /** By code (numbers before strings), then name. */
  readonly entries: readonly Entry[];
}

/** What a catalogue says besides its entries. */
export type CatalogHead = Omit<Catalog, 'entries'>;

export interface Domain {
  readonly id: string;
  readonly title: Localized<string>;
  /** Codes that belong to the domain, both ends included. */
  readonly codes?: { readonly from: number; readonly to: number };
}

export interface Page {
  readonly id: string;
  readonly title: Localized<string>;
}

/** A document, probe or program that facts come from. */
export interface Source {
  readonly id: string;
  readonly title: Localized<string>;
  /** The day on which it was read. */
  readonly date?: string;
  readonly url?: string;
}

/** What a source said, when, and in which of its languages. */
export interface SourceNote {
  readonly source: string;
  readonly date?: string;
  readonly locale?: Locale;
  readonly text?: Localized<Prose>;
}

export type Transport = 'http' | 'ws';
export type JsonType = 'string' | 'integer' | 'number' | 'boolean' | 'object' | 'array';

/** A shape in which codes arrive. */
export interface Envelope {
  readonly id: string;
  readonly title: Localized<string>;
  /** `upgrade` is a refused WebSocket handshake: an HTTP status and no body. */
  readonly carrier: 'body' | 'upgrade';
  readonly transports: readonly Transport[];
  /** JSON Pointers that must hold a value of this type, or exactly this constant. */
  readonly requires: readonly Requirement[];
  readonly code: CodeLocation;
  /** JSON Pointer to the wire message. */
  readonly message?: string;
  /** JSON Pointer to the caller's correlation id. */
  readonly trace?: string;
}

export type Requirement =
  | { readonly kind: 'type'; readonly pointer: string; readonly type: JsonType }
  | { readonly kind: 'const'; readonly pointer: string; readonly value: string | number | boolean };

export type CodeLocation =
  | { readonly kind: 'pointer'; readonly pointer: string }
  | { readonly kind: 'status' }
  | { readonly kind: 'const'; readonly value: Code };

/** Something a caller can do: call an endpoint, send a WebSocket command, open a connection. */
export interface Interface {
  readonly id: string;
  readonly title: Localized<string>;
  readonly transport: Transport;
  readonly kind: 'endpoint' | 'command' | 'connect';
  /** `GET`, `POST` …, of an endpoint. */
  readonly method?: string;
  readonly path?: string;
  /** The request's command id, of a command. */
  readonly command?: number | string;
  /** One request to copy: a shell command, or the frame of a command as JSON. */
  readonly example?: string;
}

export interface Plan {
  readonly id: string;
  readonly name: Localized<string>;
  /** Other names under which the plan is sold. */
  readonly aka: readonly string[];
  readonly price?: { readonly amount: number; readonly currency: string; readonly per: string };
}

export interface LimitBase {
  readonly id: string;
  readonly title: Localized<string>;
  readonly note?: Localized<Prose>;
  readonly interfaces: readonly string[];
  /** Whether each interface has a budget of its own, or all listed share one. */
  readonly pool: 'each' | 'shared';
  /** `across-connections` compares what different connections of one token do. */
  readonly scope: 'token' | 'connection' | 'across-connections' | 'request';
  /** What is counted, e.g. `requests`, `products`; a scenario's step gives amounts by this word. */
  readonly counts: string;
  readonly past: Past;
  readonly evidence: Evidence;
  readonly sources: readonly SourceNote[];
}

/** What happens past a limit: one of these entries (likeliest first), or a silent cut. */
export interface Past {
  readonly entries: readonly string[];
  readonly truncates: boolean;
}

/** Values are per plan id; a plan that is absent has no such limit. */
export type Limit =
  | (LimitBase & { readonly kind: 'rate'; readonly values: PerPlan<{ max: number; per: number }> })
  | (LimitBase & { readonly kind: 'quantity'; readonly values: PerPlan<{ max: number }> })
  | (LimitBase & { readonly kind: 'gap'; readonly values: PerPlan<{ min: number }> })
  | (LimitBase & { readonly kind: 'timeout'; readonly values: PerPlan<{ max: number }> });
export type PerPlan<T> = Readonly<Record<string, Readonly<T>>>;

export type Code = number | string;

export interface Entry {
  /** The identity: never renamed, never reused. */
  readonly name: string;
  /** What the wire carries. */
  readonly code: Code;
  readonly kind: 'error' | 'success';
  readonly domain: string;
  readonly transports: readonly Transport[];
  readonly match: readonly WireForm[];
  readonly httpStatus?: Fact<number>;
  readonly connection: Fact<'stays-open' | 'closes'>;
  readonly retry: Retry;
  readonly params: readonly Param[];
  readonly text: Localized<EntryText>;
  readonly scenarios: readonly Scenario[];
  readonly see: readonly Target[];
  /** Limits that end in this entry or that its retry waits for. */
  readonly limits: readonly string[];
  readonly since: string;
  readonly deprecated?: Ended;
  readonly retired?: Ended;
  readonly sources: readonly SourceNote[];
  /** The entry's file, relative to the catalogue's folder. */
  readonly file: string;
}

export interface Ended {
  readonly since: string;
  /** The entry to use instead. */
  readonly replacement?: string;
}

export interface Fact<T> {
  readonly value: T;
  readonly evidence: Evidence;
  readonly source?: string;
}

/** One form in which an entry arrives. Without `message`, every message with this code. */
export interface WireForm {
  readonly envelope: string;
  readonly code: Code;
  readonly message?: string;
  readonly evidence: Evidence;
  readonly source?: string;
}

export interface Retry {
  readonly when: 'never' | 'after-fix' | 'after-wait' | 'after-reconnect' | 'after-upgrade';
  /** How long to wait first: a limit of the caller's plan, or milliseconds. */
  readonly wait?: { readonly limit: string } | { readonly ms: number };
  /** Whether the refused request may have been carried out. */
  readonly executed: 'no' | 'yes' | 'unknown';
  readonly evidence: Evidence;
}

export type ParamType = 'string' | 'integer' | 'number' | 'boolean' | 'datetime';
export interface Param {
  readonly name: string;
  readonly type: ParamType;
  /** The only values a string param takes. */
  readonly values?: readonly string[];
  /** JSON Pointer in the envelope that the value is read from. */
  readonly from?: string;
  /** Stands in when `from` finds nothing of the type. A datetime is milliseconds since 1970. */
  readonly default?: string | number | boolean;
}

export interface EntryText {
  /** For the person in front of the program. */
  readonly message: Message;
  /** For the developer: one sentence. */
  readonly meaning: Prose;
  readonly causes: readonly Prose[];
  readonly fixes: readonly Prose[];
  readonly notes: readonly Prose[];
  /** The source text has moved on since this translation was made. */
  readonly stale: boolean;
}

export interface Message {
  /** ICU MessageFormat. */
  readonly icu: string;
  /** The same, parsed. */
  readonly parts: readonly MessagePart[];
}

export type MessagePart =
  | string
  | { readonly kind: 'argument'; readonly param: string }
  | {
      readonly kind: 'number';
      readonly param: string;
      /** Subtracted first: the `#` of a plural with an offset. */
      readonly offset: number;
      readonly options: NumberOptions;
    }
  | {
      readonly kind: 'datetime';
      readonly param: string;
      readonly options: Readonly<Intl.DateTimeFormatOptions>;
    }
  | {
      readonly kind: 'plural';
      readonly param: string;
      readonly ordinal: boolean;
      readonly offset: number;
      /** By `=1` (exact, before the offset) or plural category. */
      readonly cases: Readonly<Record<string, readonly MessagePart[]>>;
    }
  | {
      readonly kind: 'select';
      readonly param: string;
      readonly cases: Readonly<Record<string, readonly MessagePart[]>>;
    };

/** Options of Intl, and a factor of ICU's that Intl would pass over. */
export interface NumberOptions extends Readonly<Intl.NumberFormatOptions> {
  /** Multiplies the number before Intl writes it. */
  readonly scale?: number;
}

/** A worked example that docs draw and a sandbox replays. */
export interface Scenario {
  readonly id: string;
  readonly title: Localized<string>;
  readonly plan?: string;
  readonly steps: readonly Step[];
}

export interface Step {
  /** Milliseconds since the scenario's start. */
  readonly at: number;
  readonly send: string;
  /** Which connection of the token it uses; the first when absent. */
  readonly connection?: string;
  /** Amounts by what limits count, e.g. `{ "products": 6 }`. */
  readonly with: Readonly<Record<string, number>>;
  /** What differs from a well-formed request. */
  readonly request?: StepRequest;
  /** Name of the entry that answers. */
  readonly expect: string;
}

export interface StepRequest {
  /** State of the token, `valid` when absent. */
  readonly token?: 'valid' | 'missing' | 'invalid' | 'expired';
  /** The product asked for. */
  readonly product?: string;
  /** Sent to this path, where it is not the interface's own. */
  readonly path?: string;
  /** Sent as it stands in place of the JSON text: the query, the body or the frame. */
  readonly raw?: string;
}

/** Where official sources contradict each other, and the side the catalogue takes. */
export interface Dispute {
  readonly id: string;
  readonly title: Localized<string>;
  readonly about: readonly Target[];
  readonly sides: readonly DisputeSide[];
  /** Id of the side taken; absent while nothing decides. */
  readonly taken?: string;
  readonly why: Localized<Prose>;
  /** Locales whose text was made from an older source text; absent when there is none. */
  readonly stale?: readonly Locale[];
}

export interface DisputeSide {
  readonly id: string;
  readonly says: Localized<Prose>;
  readonly sources: readonly SourceNote[];
}
