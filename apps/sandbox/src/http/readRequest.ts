import type { ErrorName } from '@errdex/alltick';
import type { HttpRequests, QuoteEndpointId } from '@errdex/alltick-protocol';
import { endpoints } from '@errdex/alltick-protocol';
import { httpRequest, httpRequests } from '@errdex/alltick-protocol/schemas';

/** A request that could be read, or the entry that refuses it. */
export type ReadRequest<Id extends QuoteEndpointId> =
  | { readonly trace: string; readonly data: HttpRequests[Id] }
  | { readonly trace: string; readonly refused: ErrorName };

/** Reads `query` of a GET or the body of a POST, from the outside in. */
export function readRequest<Id extends QuoteEndpointId>(
  id: Id,
  raw: string | undefined,
): ReadRequest<Id> {
  const isPost = endpoints[id].method === 'POST';
  if (isPost && (raw === undefined || raw.trim() === '')) {
    return { trace: '', refused: 'BODY_EMPTY' };
  }
  let json: unknown;
  try {
    json = JSON.parse(raw ?? '');
  } catch {
    return { trace: '', refused: isPost ? 'REQUEST_HEADER_INVALID' : 'QUERY_INVALID' };
  }
  const outer = httpRequest.safeParse(json);
  if (!outer.success) return { trace: traceIn(json), refused: 'REQUEST_HEADER_INVALID' };
  const { trace } = outer.data;
  const inner = httpRequests[id].safeParse(outer.data.data);
  return inner.success ? { trace, data: inner.data } : { trace, refused: 'REQUEST_DATA_INVALID' };
}

function traceIn(json: unknown): string {
  const { trace } = (json ?? {}) as { readonly trace?: unknown };
  return typeof trace === 'string' ? trace : '';
}
