// @generated from alltick by Errdex. Do not edit.
import type { CodedError as AnyCodedError, Entry as AnyEntry, ErrorOutcome as AnyErrorOutcome, Outcome as AnyOutcome, SuccessOutcome as AnySuccessOutcome, UncodedOutcome as AnyUncodedOutcome } from '@errdex/runtime';

/** The identity of an error: never renamed, never reused. */
export type ErrorName =
  | 'REQUEST_DATA_INVALID'
  | 'REQUEST_HEADER_INVALID'
  | 'TOKEN_INVALID'
  | 'TOKEN_MISSING'
  | 'QUERY_INVALID'
  | 'PLAN_RATE_EXCEEDED'
  | 'UPGRADE_THROTTLED'
  | 'SUSPENSION_QUERY_FAILED'
  | 'PRODUCT_CODE_INVALID'
  | 'BODY_EMPTY'
  | 'REQUEST_QUANTITY_EXCEEDED'
  | 'PRODUCT_FORBIDDEN'
  | 'REQUEST_THROTTLED'
  | 'CONNECTION_THROTTLED';
export type SuccessName =
  | 'OK';
export type EntryName = ErrorName | SuccessName;

/** What the wire carries for an error. */
export type ErrorCode =
  | 400
  | 401
  | 402
  | 429
  | 500
  | 600
  | 601
  | 603
  | 604
  | 605
  | 606;
export type SuccessCode =
  | 200;

/** The params of each entry that has any. */
export interface ErrorParams {
  readonly SUSPENSION_QUERY_FAILED: {
    readonly description: string;
  };
}

/** What the types of `@errdex/runtime` take to be this catalogue's. */
export interface Types {
  readonly errorEntry: AnyEntry<ErrorName>;
  readonly successEntry: AnyEntry<SuccessName>;
  readonly params: ErrorParams;
}
export type Entry = AnyEntry<EntryName>;
export type Outcome = AnyOutcome<Types>;
export type ErrorOutcome = AnyErrorOutcome<Types>;
export type SuccessOutcome = AnySuccessOutcome<Types>;
export type UncodedOutcome = AnyUncodedOutcome<Types>;
export type CodedError = AnyCodedError<Types>;
