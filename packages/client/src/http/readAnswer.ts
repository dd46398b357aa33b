import { decode } from '@errdex/alltick';
import { failed, type Result } from '../outcome.ts';
import { parseObject } from '../parseObject.ts';
import type { Redact } from '../secret.ts';
import type { Answer } from './exchange.ts';

export interface Reading {
  readonly answer: Answer;
  /** What was sent; undefined where the answer is the data itself and echoes nothing. */
  readonly trace: string | undefined;
  /** The list that good data has. */
  readonly list: string;
  readonly redact: Redact;
}

/** Tells what an answer means, whatever it is. */
export function readAnswer<Data>({
  answer: { status, text },
  trace,
  list,
  redact,
}: Reading): Result<Data> {
  const body = parseObject(text);
  if (body === undefined) {
    const begun = /^\s*\{/.test(text) && !/\}\s*$/.test(text);
    return failed({ kind: begun ? 'cut-off' : 'not-json', status });
  }
  const outcome = decode({ status, body });
  const { trace: echoed } = outcome as { readonly trace?: string };
  const good = outcome.kind === 'success';
  // An error that came about before the request was read echoes nothing.
  if (trace && (good || echoed) && echoed !== trace) {
    return failed({ kind: 'trace-mismatch' });
  }
  if (!good) return failed(redact(outcome));
  const data = trace ? body['data'] : body;
  return Array.isArray((data as typeof body | undefined)?.[list])
    ? { ok: true, data: data as Data, trace }
    : failed({ kind: 'unrecognized' });
}
