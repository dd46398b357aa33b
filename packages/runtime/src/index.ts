export { CodedError, type ToErrorOptions, UncodedError } from './codedError.ts';
export { createDecoder, type Decode } from './decoder.ts';
export { createEntries } from './entries.ts';
export type { DecoderTable } from './decoderIndex.ts';
export type {
  Code,
  DecodableEntry,
  Entry,
  Params,
  ParamSource,
  ParamValue,
  Retry,
  WireForm,
} from './entry.ts';
export type { CodeLocation, Envelope, JsonType, Requirement } from './envelope.ts';
export { createIsCoded, createToError, type IsCoded, type ToError } from './errors.ts';
export {
  createDateFormat,
  createNumberFormat,
  type DateFormat,
  type NumberFormat,
} from './format.ts';
export {
  createLimits,
  type GapLimit,
  type Limit,
  type QuantityLimit,
  type RateLimit,
  type TimeoutLimit,
} from './limit.ts';
export {
  type AmbiguousOutcome,
  type CatalogTypes,
  type ErrorNameOf,
  type ErrorOutcome,
  createIsOutcome,
  type IsOutcome,
  type Named,
  type Outcome,
  type ParamsOf,
  type SuccessOutcome,
  type UncodedOutcome,
  type UnknownOutcome,
  type UnrecognizedOutcome,
} from './outcome.ts';
