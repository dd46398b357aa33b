/** The fixed words of the site's own pages and controls in one language. */
export interface SitePhrases {
  readonly pages: Readonly<
    Record<
      | 'home'
      | 'codes'
      | 'limits/http'
      | 'limits/ws'
      | 'decoder'
      | 'disputes'
      | 'changes'
      | 'guides',
      string
    >
  >;
  /** What a kind of page is good for, after its link. */
  readonly hints: Readonly<Partial<Record<string, string>>>;
  readonly homeLead: (counts: {
    readonly entries: number;
    readonly limits: number;
    readonly disputes: number;
  }) => string;
  readonly homeDecoder: (decoder: string) => string;
  readonly contents: string;
  readonly latestChanges: string;
  readonly codesLead: (count: number) => string;
  readonly limitsLead: (transport: string) => string;
  readonly disputesLead: (count: number) => string;
  readonly changesLead: string;
  /** Over what changed after a version. */
  readonly changesAfter: (version: string) => string;
  readonly decoderLead: string;
  readonly guidesLead: string;
  readonly part: (page: { readonly title: string; readonly part: number }) => string;
  readonly month: (month: string) => string;
  readonly changed: Readonly<
    Record<
      'added' | 'noted' | 'deprecated' | 'retired',
      (change: { readonly date: string; readonly entry: string }) => string
    >
  >;
  readonly side: (side: { readonly number: number; readonly taken: boolean }) => string;
  readonly why: string;
  readonly examples: string;
  readonly exampleCall: (title: string) => string;
  /** The call is one of the kind, not the request itself. */
  readonly exampleLike: (call: string) => string;
  readonly exampleAnswer: (status: string | undefined) => string;
  readonly exampleFrame: string;
  readonly exampleRefused: (status: string) => string;
  readonly exampleCatch: string;

  readonly skip: string;
  readonly search: string;
  readonly searchNeedsScript: string;
  readonly searchHint: string;
  readonly searchNothing: (query: string) => string;
  readonly searchCount: (count: number) => string;
  readonly searchFailed: string;
  readonly navigation: string;
  readonly asMarkdown: string;
  readonly feed: string;
  readonly madeWith: (errdex: string) => string;
  readonly copy: string;
  readonly copied: string;
  readonly previous: string;
  readonly next: string;
  readonly neighbours: string;
  readonly parts: string;

  readonly filter: string;
  readonly filterText: string;
  readonly anyDomain: string;
  readonly anyTransport: string;
  readonly retryable: string;
  readonly anyRetry: string;
  readonly retryLabels: Readonly<
    Record<'never' | 'after-fix' | 'after-wait' | 'after-reconnect' | 'after-upgrade', string>
  >;
  readonly apply: string;
  readonly shown: (counts: { readonly shown: number; readonly all: number }) => string;
  readonly noneShown: string;

  readonly decoderNeedsScript: string;
  readonly decoderLabel: string;
  readonly decoderPrivate: string;
  readonly decoderSamples: string;
  readonly decodedError: string;
  readonly decodedSuccess: string;
  readonly decodedAmbiguous: string;
  readonly decodedUnknown: (code: string) => string;
  readonly decodedUnrecognized: string;
  /** An envelope whose message is the only thing that could tell. */
  readonly decodedUnknownMessage: (message: string) => string;
  /** A bare code that the catalogue lacks. */
  readonly decodedNoCode: (code: string) => string;
  readonly decoderFailed: string;
  readonly trace: string;

  readonly notFound: string;
  readonly notFoundLead: (path: string) => string;
  /** Where the address is not known. */
  readonly notFoundHere: string;
  readonly notFoundSimilar: string;
  readonly timeline: string;
  /** What became of a connection that an answer ended, or kept from being opened. */
  readonly timelineEnds: Readonly<Record<'closes' | 'refused', string>>;
}
