// @generated from alltick by Errdex. Do not edit.
export * from './codes.ts';
export { decode, isCoded, isOutcome, toError } from './decoder.ts';
export { entries } from './entries.ts';
export { limits, type Limits, type PlanId } from './limits.ts';
export type { CodedError, Entry, EntryName, ErrorCode, ErrorName, ErrorOutcome, ErrorParams, Outcome, SuccessCode, SuccessName, SuccessOutcome, UncodedOutcome } from './names.ts';
