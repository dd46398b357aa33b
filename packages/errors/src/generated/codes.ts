// @generated from alltick by Errdex. Do not edit.

/**
 * 请求被接受，`data` 里是结果；在 WebSocket 上，它是对命令的确认。
 *
 * en: The request was accepted and `data` holds the result; over WebSocket it acknowledges a command.
 *
 * Source: [entries/success/200-ok.yaml](../../../spec/catalog/entries/success/200-ok.yaml)
 */
export const OK = 200;

/**
 * 最外层没有问题，但 `data` 里面的参数有误：缺字段、类型不对，或取值不在允许的范围内。
 *
 * en: The outer level is fine, but a parameter inside `data` is not: a field is missing, of the wrong type, or out of range.
 *
 * Source: [entries/request/400-request-data-invalid.yaml](../../../spec/catalog/entries/request/400-request-data-invalid.yaml)
 */
export const REQUEST_DATA_INVALID = 400;

/**
 * 请求 JSON 最外层的参数有误：`trace`、`data` 缺失或类型不对，或者整段 JSON 读不出来。
 *
 * en: The outermost level of the request JSON is wrong: `trace` or `data` is missing or of the wrong type, or the JSON cannot be read at all.
 *
 * Source: [entries/request/400-request-header-invalid.yaml](../../../spec/catalog/entries/request/400-request-header-invalid.yaml)
 */
export const REQUEST_HEADER_INVALID = 400;

/**
 * URL 里带了 `token`，但服务端不认它：格式不对，或账号已经到期。
 *
 * en: The URL carries a `token`, but the server does not accept it: its format is wrong, or the account has expired.
 *
 * Source: [entries/auth/401-token-invalid.yaml](../../../spec/catalog/entries/auth/401-token-invalid.yaml)
 */
export const TOKEN_INVALID = 401;

/**
 * 请求的 URL 里没有 `token` 参数。
 *
 * en: The request’s URL has no `token` parameter.
 *
 * Source: [entries/auth/401-token-missing.yaml](../../../spec/catalog/entries/auth/401-token-missing.yaml)
 */
export const TOKEN_MISSING = 401;

/**
 * GET 请求 URL 里的 `query` 参数无效：缺失、为空、没有编码，或格式不合接口要求。
 *
 * en: The `query` parameter in the URL of a GET request is invalid: missing, empty, not encoded, or not in the form the endpoint asks for.
 *
 * Source: [entries/request/402-query-invalid.yaml](../../../spec/catalog/entries/request/402-query-invalid.yaml)
 */
export const QUERY_INVALID = 402;

/**
 * 请求频率超过了套餐的规定。
 *
 * en: Requests came more often than the plan allows.
 *
 * Source: [entries/rate/429-plan-rate-exceeded.yaml](../../../spec/catalog/entries/rate/429-plan-rate-exceeded.yaml)
 */
export const PLAN_RATE_EXCEEDED = 429;

/**
 * WebSocket 握手被 HTTP 429 拒绝，连接没有建立，也收不到任何帧。
 *
 * en: The WebSocket handshake was refused with HTTP 429; no connection came about, and no frame arrives.
 *
 * Source: [entries/rate/429-upgrade-throttled.yaml](../../../spec/catalog/entries/rate/429-upgrade-throttled.yaml)
 */
export const UPGRADE_THROTTLED = 429;

/**
 * 停复牌服务处理这次查询时出错，原因写在 `error` 里。
 *
 * en: The suspension service failed while processing the query; `error` says why.
 *
 * Source: [entries/service/500-suspension-query-failed.yaml](../../../spec/catalog/entries/service/500-suspension-query-failed.yaml)
 */
export const SUSPENSION_QUERY_FAILED = 500;

/**
 * 请求的产品代码（`code` 字段）在所用的地址下不存在。
 *
 * en: The product code requested (the `code` field) does not exist at the address that was used.
 *
 * Source: [entries/product/600-product-code-invalid.yaml](../../../spec/catalog/entries/product/600-product-code-invalid.yaml)
 */
export const PRODUCT_CODE_INVALID = 600;

/**
 * POST 请求没有请求体，或请求体里没有内容。
 *
 * en: A POST request came without a body, or with nothing in it.
 *
 * Source: [entries/request/601-body-empty.yaml](../../../spec/catalog/entries/request/601-body-empty.yaml)
 */
export const BODY_EMPTY = 601;

/**
 * 一次请求的产品数或 K 线根数超过了限制。
 *
 * en: One request asked for more products or K-lines than the limits allow.
 *
 * Source: [entries/rate/603-request-quantity-exceeded.yaml](../../../spec/catalog/entries/rate/603-request-quantity-exceeded.yaml)
 */
export const REQUEST_QUANTITY_EXCEEDED = 603;

/**
 * 产品代码存在，但这个 token 没有请求它的权限。
 *
 * en: The product code exists, but this token may not request it.
 *
 * Source: [entries/product/604-product-forbidden.yaml](../../../spec/catalog/entries/product/604-product-forbidden.yaml)
 */
export const PRODUCT_FORBIDDEN = 604;

/**
 * 行情服务自己限制了请求频率，这次没有处理；连接不受影响。
 *
 * en: The quote service itself throttled the request and did not process it; connections are not affected.
 *
 * Source: [entries/rate/605-request-throttled.yaml](../../../spec/catalog/entries/rate/605-request-throttled.yaml)
 */
export const REQUEST_THROTTLED = 605;

/**
 * 多半是 WebSocket 请求过于频繁：服务端拒绝这次请求，并随即关闭连接。
 *
 * en: Usually WebSocket requests came too often: the server refuses the request and closes the connection right after.
 *
 * Source: [entries/rate/606-connection-throttled.yaml](../../../spec/catalog/entries/rate/606-connection-throttled.yaml)
 */
export const CONNECTION_THROTTLED = 606;
