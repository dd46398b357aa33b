/** One suspension. Which of the optional fields there are depends on the exchange. */
export interface Suspension {
  readonly symbol: string;
  readonly symbolName?: string | null;
  readonly haltReason?: string | null;
  readonly haltDate?: string | null;
  readonly haltTime?: string | null;
  /** `yyyy-MM-dd HH:mm:ss`, as the following ones. NYSE and Nasdaq. */
  readonly haltDateTime?: string | null;
  /** Shanghai. */
  readonly haltPeriod?: string | null;
  readonly resumeDate?: string | null;
  readonly resumeTime?: string | null;
  readonly resumeDateTime?: string | null;
  readonly sourceExchange?: string | null;
  /** Nasdaq. */
  readonly pauseThresholdPrice?: string | null;
  readonly publishDate: string;
}

/** A good answer of the suspension service, which shares no field with the quote services. */
export interface SuspensionResponse {
  readonly success: true;
  /** `yyyy-MM-dd'T'HH:mm:ss`, without a zone. */
  readonly timestamp: string;
  readonly totalCount: number;
  readonly totalPages?: number;
  readonly currentPage?: number;
  readonly currentSize?: number;
  /** Latest announcement first. */
  readonly data: readonly Suspension[];
}

/** Its error, with HTTP status 500. */
export interface SuspensionError {
  readonly success: false;
  readonly error: string;
}
