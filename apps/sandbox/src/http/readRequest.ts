import type { ErrorName } from '@errdex/alltick';
import type { HttpRequests, QuoteEndpointId } from '@errdex/alltick-protocol';
import { endpoints, maxTraceLength } from '@errdex/alltick-protocol';
import { httpRequest, httpRequests } from '@errdex/alltick-protocol/schemas';
import { z } from 'zod';

/** A request that could be read, or the entry that refuses it. */
export type ReadRequest<Id extends QuoteEndpointId> =
  | { readonly trace: string; readonly data: HttpRequests[Id] }
  | { readonly trace: string; readonly refused: ErrorName };

/** Both layers at once, which is all that a good request needs. */
const requests: Readonly<Record<string, z.ZodType>> = Object.fromEntries(
  Object.entries(httpRequests).map(([id, data]) => [
    id,
    z.object({ trace: z.string().max(maxTraceLength), data }),
  ]),
);

// Programs that poll send the same text again and again.
const mostKept = 500;
const longestKept = 2000;
const kept = new Map<string, ReadRequest<QuoteEndpointId>>();

/** Reads `query` of a GET or the body of a POST, from the outside in. */
export function readRequest<Id extends QuoteEndpointId>(
  id: Id,
  raw: string | undefined,
): ReadRequest<Id> {
  const key = `${id} ${raw}`;
  const known = kept.get(key) as ReadRequest<Id> | undefined;
  if (known !== undefined) return known;
  const request = readAnew(id, raw);
  if (key.length <= longestKept) {
    if (kept.size === mostKept) kept.clear();
    kept.set(key, request);
  }
  return request;
}

function readAnew<Id extends QuoteEndpointId>(id: Id, raw: string | undefined): ReadRequest<Id> {
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
  const read = requests[id]?.safeParse(json);
  if (read?.success === true) return read.data as { trace: string; data: HttpRequests[Id] };
  const isOuter = !httpRequest.safeParse(json).success;
  const refused = isOuter ? 'REQUEST_HEADER_INVALID' : 'REQUEST_DATA_INVALID';
  return { trace: traceIn(json), refused };
}

function traceIn(json: unknown): string {
  const { trace } = (json ?? {}) as { readonly trace?: unknown };
  return typeof trace === 'string' ? trace : '';
}
