import type { EntryName } from '@errdex/alltick';
import { answered } from '../answers/catalog.ts';

/** What a request asks the sandbox to do with it, whatever it contains. */
export type Directive =
  | { readonly kind: 'entry'; readonly entry: EntryName }
  | { readonly kind: 'fault'; readonly fault: Fault }
  | { readonly kind: 'unknown'; readonly text: string };

/**
 * `delay`: the answer comes `ms` milliseconds later. `cut`: half of it comes, then the connection
 * breaks. `garbage`: a proxy's error page, or bytes that are no JSON. `half-open`: nothing ever comes
 * again, and the connection stays. `silence`: this one request gets no answer.
 */
export type Fault =
  | { readonly kind: 'delay'; readonly ms: number }
  | { readonly kind: 'cut' | 'garbage' | 'half-open' | 'silence' };

/** The header that carries a directive. */
export const directiveHeader = 'x-sandbox';
/** What a product code that carries a directive begins with. */
const directivePrefix = 'sandbox:';

const faults = ['cut', 'garbage', 'half-open', 'silence'] as const;

/** What is said to those who wrote something else. */
export function unknownDirective(text: string): string {
  return `"${text}" is no directive of the sandbox. Use the name of an entry, such as REQUEST_THROTTLED, or one of: ${faults.join(', ')}, delay=<milliseconds>.`;
}

/** Reads a header's value, or what follows the prefix of a product code. */
export function readDirective(text: string): Directive {
  const known = answered.get(text);
  if (known !== undefined) return { kind: 'entry', entry: known.name };
  const fault = faults.find((one) => one === text);
  if (fault !== undefined) return { kind: 'fault', fault: { kind: fault } };
  const [, ms] = /^delay=(\d{1,7})$/.exec(text) ?? [];
  if (ms !== undefined) return { kind: 'fault', fault: { kind: 'delay', ms: Number(ms) } };
  return { kind: 'unknown', text };
}

/** Whether a product code is one that carries a directive. */
export function isReserved(code: string): boolean {
  return code.startsWith(directivePrefix);
}

/** The directive of the first product code that has one. */
export function findDirective(codes: readonly string[]): Directive | undefined {
  const code = codes.find(isReserved);
  return code === undefined ? undefined : readDirective(code.slice(directivePrefix.length));
}
