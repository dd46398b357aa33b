/**
 * AllTick's error codes: a constant per entry whose value is the wire code, and what tells any
 * response of the API apart. Messages are under `@errdex/alltick/messages/<locale>`.
 */
export * from './generated/codes.ts';
export { decode, isCoded, isOutcome, toError } from './generated/decoder.ts';
export { entries } from './generated/entries.ts';
export type {
  CodedError,
  Entry,
  EntryName,
  ErrorCode,
  ErrorName,
  ErrorOutcome,
  ErrorParams,
  Outcome,
  SuccessCode,
  SuccessName,
  SuccessOutcome,
  UncodedOutcome,
} from './generated/names.ts';
