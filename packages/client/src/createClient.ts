import {
  addresses,
  endpoints,
  httpPaths,
  type HttpRequests,
  type HttpResponses,
  type KlineRequest,
  type QuoteEndpointId,
  suspensionPath,
  type EndpointId,
} from '@errdex/alltick-protocol';
import type { CallOptions, Client, ClientOptions, KlineQuery } from './client.ts';
import { checkOneOf } from './checkOneOf.ts';
import { exchange } from './http/exchange.ts';
import { readAnswer } from './http/readAnswer.ts';
import { retrying } from './http/retrying.ts';
import { split } from './http/split.ts';
import { createTrace } from './http/trace.ts';
import { failed, type LimitId, type Result } from './outcome.ts';
import { planLimit } from './planLimit.ts';
import { createSecret } from './secret.ts';
import { createThrottle } from './throttle/createThrottle.ts';

/**
 * Makes a client; nothing is sent yet. Throws a TypeError for a token that cannot be one, and for a
 * plan or service that does not exist.
 */
export function createClient({
  token,
  plan,
  service,
  addresses: own,
  throttle = createThrottle({ plan }),
  // Looked up at each call, and called on nothing: a browser's refuses any other `this`.
  fetch: send = (...args) => fetch(...args),
  timeout = 10_000,
  excess = 'split',
  retry = { attempts: 3 },
  maxWait = 120_000,
}: ClientOptions): Client {
  const secret = createSecret(token);
  checkOneOf('service', service, httpPaths);
  const base = own?.http ?? addresses.http;
  const nextTrace = createTrace();

  interface Call {
    readonly endpoint: EndpointId;
    readonly path: string;
    /** Goes with a trace, in the address or as the body; without it there is `search` alone. */
    readonly data?: object;
    readonly search?: string;
    readonly list: string;
    readonly options: CallOptions | undefined;
  }
  const call = <Data>({
    endpoint,
    path,
    data,
    search,
    list,
    options,
  }: Call): Promise<Result<Data>> => {
    const { signal, timeout: ms = timeout } = options ?? {};
    return retrying({
      endpoint,
      throttle,
      plan,
      maxWait,
      attempts: retry ? retry.attempts : 1,
      signal,
      once: async () => {
        const trace = data ? nextTrace() : undefined;
        const json = JSON.stringify({ trace, data });
        const posts = endpoint === 'batch-kline';
        const query = posts ? '' : (search ?? `&query=${encodeURIComponent(json)}`);
        const answer = await exchange({
          fetch: send,
          url: base + path + secret.query + query,
          body: posts ? json : undefined,
          ms,
          signal,
        });
        return answer.kind === 'answer'
          ? readAnswer({ answer, list, redact: secret.redact, trace })
          : failed(answer);
      },
    });
  };

  const quote = <Id extends QuoteEndpointId>(
    endpoint: Id,
    list: keyof HttpResponses[Id] & string,
    data: HttpRequests[Id],
    options: CallOptions | undefined,
  ): Promise<Result<HttpResponses[Id]>> => {
    const { path, services } = endpoints[endpoint];
    const [only = service] = services;
    const found = httpPaths[services.includes(service) ? service : only];
    return call({ endpoint, list, options, data, path: found + path });
  };

  const maximum = (limit: LimitId): { readonly limit: LimitId; readonly max: number } => ({
    limit,
    max: planLimit(limit, plan).max ?? Infinity,
  });
  /** Where nothing is cut off, as many as the docs advise. */
  const codesLimit = planLimit('http-codes', plan).max ? 'http-codes' : 'http-codes-advised';

  const ticks =
    <Id extends 'depth-tick' | 'trade-tick' | 'static-info'>(
      endpoint: Id,
      list: keyof HttpResponses[Id] & string,
    ) =>
    (codes: readonly string[], options?: CallOptions): Promise<Result<HttpResponses[Id]>> =>
      split<string, HttpResponses[Id]>({
        items: codes,
        ...maximum(codesLimit),
        excess,
        list,
        send: (some) =>
          quote(endpoint, list, { symbol_list: some.map((code) => ({ code })) }, options),
      });

  /** The server would cut the rest off without a word. */
  const tooMany = (limit: LimitId, queries: readonly KlineQuery[]): Result<never> | undefined => {
    const found = maximum(limit);
    return queries.some(({ query_kline_num: bars }) => bars > found.max)
      ? failed({ kind: 'too-many', ...found })
      : undefined;
  };

  return {
    kline: async (query, options) =>
      tooMany('kline-bars', [query]) ?? quote('kline', 'kline_list', complete(query), options),
    batchKline: async (groups, options) =>
      tooMany('batch-kline-bars', groups) ??
      split({
        items: groups.map(complete),
        ...maximum('batch-kline-groups'),
        excess,
        list: 'kline_list',
        send: (data_list) => quote('batch-kline', 'kline_list', { data_list }, options),
      }),
    depthTick: ticks('depth-tick', 'tick_list'),
    tradeTick: ticks('trade-tick', 'tick_list'),
    staticInfo: ticks('static-info', 'static_info_list'),
    suspension: (market, { page, size, ...options } = {}) =>
      call({
        endpoint: 'suspension',
        path: `${suspensionPath}/${market}`,
        search:
          (page === undefined ? '' : `&page=${page}`) + (size === undefined ? '' : `&size=${size}`),
        list: 'data',
        options,
      }),
  };
}

/** Even what is there as undefined is to be filled in. */
const complete = (query: KlineQuery): KlineRequest => ({
  ...query,
  kline_timestamp_end: query.kline_timestamp_end ?? 0,
  adjust_type: query.adjust_type ?? 0,
});
