// @generated from alltick by Errdex. Do not edit.
import { createEntries } from '@errdex/runtime';
import type { Entry, EntryName } from './names.ts';

/** Every entry by its name. */
export const entries: Readonly<Record<EntryName, Entry>> = /* @__PURE__ */ createEntries(`{
"OK":{"code":200,"kind":"success","domain":"success","retry":{"when":"never","executed":"yes"},"match":[{"envelope":"quote","message":"ok"},{"envelope":"quote"},{"envelope":"suspension-success"}]},
"REQUEST_DATA_INVALID":{"code":400,"domain":"request","retry":{"when":"after-fix","executed":"no"},"match":[{"envelope":"quote","message":"request data param invalid"},{"envelope":"quote","code":202,"message":"request data param invalid"}]},
"REQUEST_HEADER_INVALID":{"code":400,"domain":"request","retry":{"when":"after-fix","executed":"no"},"match":[{"envelope":"quote","message":"request header param invalid"},{"envelope":"quote","code":201,"message":"request header param invalid"}]},
"TOKEN_INVALID":{"code":401,"domain":"auth","retry":{"when":"after-fix","executed":"no"},"match":[{"envelope":"quote","message":"token invalid"}]},
"TOKEN_MISSING":{"code":401,"domain":"auth","retry":{"when":"after-fix","executed":"no"},"match":[{"envelope":"quote","message":"token is required"}]},
"QUERY_INVALID":{"code":402,"domain":"request","retry":{"when":"after-fix","executed":"no"},"match":[{"envelope":"quote","message":"query invalid"},{"envelope":"quote"}]},
"PLAN_RATE_EXCEEDED":{"code":429,"domain":"rate","retry":{"when":"after-wait","wait":{"limit":"http-endpoint-rate"},"executed":"no"},"match":[{"envelope":"quote","message":"Too Many Requests"},{"envelope":"quote","message":"rate limit"},{"envelope":"quote"},{"envelope":"gateway","message":"Too many requests"},{"envelope":"gateway"}]},
"UPGRADE_THROTTLED":{"code":429,"domain":"rate","connection":"closes","retry":{"when":"after-wait","wait":{"limit":"ws-reconnect"},"executed":"no"},"match":[{"envelope":"handshake"}]},
"SUSPENSION_QUERY_FAILED":{"code":500,"domain":"service","retry":{"when":"after-wait","wait":{"limit":"suspension-rate"},"executed":"unknown"},"match":[{"envelope":"suspension-error"}],"params":[{"name":"description","type":"string","from":"/error","default":""}]},
"PRODUCT_CODE_INVALID":{"code":600,"domain":"product","retry":{"when":"after-fix","executed":"no"},"match":[{"envelope":"quote","message":"code invalid"},{"envelope":"quote"}]},
"BODY_EMPTY":{"code":601,"domain":"request","retry":{"when":"after-fix","executed":"no"},"match":[{"envelope":"quote","message":"body empty"},{"envelope":"quote"}]},
"REQUEST_QUANTITY_EXCEEDED":{"code":603,"domain":"rate","retry":{"when":"after-fix","executed":"no"},"match":[{"envelope":"quote","message":"token level not enough"},{"envelope":"quote"}]},
"PRODUCT_FORBIDDEN":{"code":604,"domain":"product","retry":{"when":"after-upgrade","executed":"no"},"match":[{"envelope":"quote","message":"code unauthorized"},{"envelope":"quote"}]},
"REQUEST_THROTTLED":{"code":605,"domain":"rate","retry":{"when":"after-wait","wait":{"limit":"http-minute-total"},"executed":"no"},"match":[{"envelope":"quote","message":"too many requests"},{"envelope":"quote"}]},
"CONNECTION_THROTTLED":{"code":606,"domain":"rate","connection":"closes","retry":{"when":"after-reconnect","wait":{"limit":"ws-reconnect"},"executed":"no"},"match":[{"envelope":"quote","message":"too many requests and connection will be closed"},{"envelope":"quote"}]}
}`);
