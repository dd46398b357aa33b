// @generated from alltick by Errdex. Do not edit.
import type { EntryName, ErrorParams } from '../names.js';

export function OK(): string;
export function REQUEST_DATA_INVALID(): string;
export function REQUEST_HEADER_INVALID(): string;
export function TOKEN_INVALID(): string;
export function TOKEN_MISSING(): string;
export function QUERY_INVALID(): string;
export function PLAN_RATE_EXCEEDED(): string;
export function UPGRADE_THROTTLED(): string;
export function SUSPENSION_QUERY_FAILED(params: ErrorParams['SUSPENSION_QUERY_FAILED']): string;
export function PRODUCT_CODE_INVALID(): string;
export function BODY_EMPTY(): string;
export function REQUEST_QUANTITY_EXCEEDED(): string;
export function PRODUCT_FORBIDDEN(): string;
export function REQUEST_THROTTLED(): string;
export function CONNECTION_THROTTLED(): string;

/** The message of an outcome that has an entry, or of a coded error. */
export function message(known: {
  readonly entry: { readonly name: EntryName };
  readonly params: object;
}): string;
