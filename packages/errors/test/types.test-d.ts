import { decode, TOKEN_INVALID, type ErrorCode, type ErrorName } from '@errdex/alltick';
import { message, SUSPENSION_QUERY_FAILED } from '@errdex/alltick/messages/zh';

const code: 401 = TOKEN_INVALID;
const name: ErrorName = 'CONNECTION_THROTTLED';
// @ts-expect-error a success is no error
const success: ErrorName = 'OK';
// @ts-expect-error 602 was never used
const unused: ErrorCode = 602;

const outcome = decode({ status: 200, body: {} });
// @ts-expect-error there may be no entry
message(outcome);
if (outcome.kind === 'error' || outcome.kind === 'success') message(outcome);
// @ts-expect-error it takes a description
SUSPENSION_QUERY_FAILED();

/** A switch over every name returns in each case. */
export function retries(error: ErrorName): boolean {
  switch (error) {
    case 'CONNECTION_THROTTLED':
    case 'PLAN_RATE_EXCEEDED':
    case 'REQUEST_THROTTLED':
    case 'SUSPENSION_QUERY_FAILED':
    case 'UPGRADE_THROTTLED':
      return true;
    case 'BODY_EMPTY':
    case 'PRODUCT_CODE_INVALID':
    case 'PRODUCT_FORBIDDEN':
    case 'QUERY_INVALID':
    case 'REQUEST_DATA_INVALID':
    case 'REQUEST_HEADER_INVALID':
    case 'REQUEST_QUANTITY_EXCEEDED':
    case 'TOKEN_INVALID':
    case 'TOKEN_MISSING':
      return false;
  }
}

void [code, name, success, unused];
