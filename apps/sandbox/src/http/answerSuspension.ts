import { type SuspensionMarket, suspensionMarkets } from '@errdex/alltick-protocol';
import type { Directive } from '../directives/directive.ts';
import { suspensions } from '../market/records.ts';
import { authenticate, type SandboxService } from '../service.ts';
import type { Result } from './answerQuote.ts';

export interface SuspensionRequest {
  readonly market: string;
  readonly token: string | undefined;
  readonly page: string | undefined;
  readonly size: string | undefined;
  readonly directive: Directive | undefined;
}

/** The suspension service: an envelope of its own, and no `trace`. */
export function answerSuspension(
  sandbox: SandboxService,
  { market, token, page = '1', size = '10', directive }: SuspensionRequest,
): Result | { readonly unknown: string } {
  if (directive?.kind === 'unknown') return { unknown: directive.text };
  const fault = directive?.kind === 'fault' ? { fault: directive.fault } : {};
  const refuse = (entry: Result['entry'], description = 'Forced by the sandbox.'): Result => ({
    entry,
    answer: sandbox.answers.http(entry, { trace: '', description }),
    ...fault,
  });
  const free = directive?.kind === 'entry' && directive.entry === 'OK';
  if (directive?.kind === 'entry' && !free) return refuse(directive.entry);
  if (!free) {
    const account = authenticate(token);
    if (typeof account === 'string') return refuse(account);
    const exceeded = sandbox.meterOf(account).request('suspension');
    if (exceeded !== undefined) return refuse(exceeded);
  }
  const found = suspensionMarkets.find((one) => one === market);
  if (found === undefined) return refuse('SUSPENSION_QUERY_FAILED', 'Unknown market.');
  const paging = { page: Number(page), size: Number(size) };
  if (!Object.values(paging).every((value) => Number.isInteger(value) && value > 0)) {
    return refuse('SUSPENSION_QUERY_FAILED', 'Invalid page or size.');
  }
  const body = JSON.stringify(answer({ market: found, ...paging, now: sandbox.clock.now() }));
  return { entry: 'OK', answer: { status: 200, body }, ...fault };
}

function answer({
  market,
  page,
  size,
  now,
}: {
  readonly market: SuspensionMarket;
  readonly page: number;
  readonly size: number;
  readonly now: number;
}) {
  const all = suspensions(market);
  const data = all.slice((page - 1) * size, page * size);
  return {
    success: true,
    timestamp: new Date(now).toISOString().slice(0, 19),
    totalCount: all.length,
    totalPages: Math.ceil(all.length / size),
    currentPage: page,
    currentSize: data.length,
    data,
  };
}
