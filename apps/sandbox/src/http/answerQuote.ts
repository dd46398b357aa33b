import type { EntryName } from '@errdex/alltick';
import type { HttpRequests, QuoteEndpointId, Service } from '@errdex/alltick-protocol';
import { forcedAccount } from '../accounts.ts';
import type { HttpAnswer } from '../answers/answers.ts';
import { type Directive, type Fault, findDirective, isReserved } from '../directives/directive.ts';
import { findProducts } from '../market/findProducts.ts';
import { authenticate, type SandboxService } from '../service.ts';
import { type Quote, quotes } from './quotes.ts';
import { readRequest } from './readRequest.ts';

export interface QuoteRequest<Id extends QuoteEndpointId = QuoteEndpointId> {
  readonly endpoint: Id;
  readonly service: Service;
  readonly token: string | undefined;
  /** `query` of a GET, the body of a POST. */
  readonly raw: string | undefined;
  /** From the header. */
  readonly directive: Directive | undefined;
}

/** What a request comes to. */
export interface Result {
  readonly entry: EntryName;
  readonly answer: HttpAnswer;
  /** What is to be done to the answer. */
  readonly fault?: Fault;
}

/**
 * The order in which a request is checked: forced entry, token, rates and totals, whether it can be
 * read (query or body, outer fields, data), quantities, products, whether the plan has them.
 */
export function answerQuote<Id extends QuoteEndpointId>(
  sandbox: SandboxService,
  request: QuoteRequest<Id>,
): Result | { readonly unknown: string } {
  const { endpoint, service, token, raw, directive } = request;
  const { answers, market } = sandbox;
  if (directive?.kind === 'unknown') return { unknown: directive.text };
  let fault = directive?.kind === 'fault' ? { fault: directive.fault } : {};
  let trace = '';
  const refuse = (entry: EntryName): Result => ({
    entry,
    answer: answers.http(entry, { trace }),
    ...fault,
  });
  const free = directive?.kind === 'entry' && directive.entry === 'OK';
  if (directive?.kind === 'entry' && !free) {
    trace = readRequest(endpoint, raw).trace;
    return refuse(directive.entry);
  }
  const account = free ? forcedAccount(token) : authenticate(token);
  if (typeof account === 'string') return refuse(account);
  const meter = sandbox.meterOf(account);
  const exceeded = free ? undefined : meter.request(endpoint);
  if (exceeded !== undefined) return refuse(exceeded);

  const read = readRequest(endpoint, raw);
  ({ trace } = read);
  if ('refused' in read) return refuse(read.refused);
  const data = read.data as HttpRequests[Id];
  const quote: Quote<Id> = quotes[endpoint];
  const codes = quote.codes(data, meter.max);
  const reserved = findDirective(codes);
  if (reserved?.kind === 'unknown') return { unknown: reserved.text };
  if (reserved?.kind === 'entry' && reserved.entry !== 'OK') return refuse(reserved.entry);
  if (reserved?.kind === 'fault') fault = { fault: reserved.fault };

  const tooMany = quote.refuse?.(data, meter.max);
  if (tooMany !== undefined) return refuse(tooMany);
  const listed = codes.filter((code) => !isReserved(code));
  const products = findProducts({ codes: listed, service, plan: account.plan });
  if (typeof products === 'string') return refuse(products);
  const asked = { data, products, market, max: meter.max };
  const unfit = quote.refuseFor?.(asked);
  if (unfit !== undefined) return refuse(unfit);
  const body = JSON.stringify({ ret: 200, msg: 'ok', trace, data: quote.answer(asked) });
  return { entry: 'OK', answer: { status: 200, body }, ...fault };
}
