import type { Failure } from './outcome.ts';

/** Takes the token out of what a server or a proxy on the way wrote into its error. */
export type Redact = <Outcome extends Failure>(outcome: Outcome) => Outcome;

export function createRedact(token: string): Redact {
  const clean = (value: unknown): unknown =>
    typeof value === 'string'
      ? value.replaceAll(token, '…').replaceAll(encodeURIComponent(token), '…')
      : value;
  const cleanAll = <Fields extends object>(fields: Fields): Fields =>
    Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, clean(value)])) as Fields;
  return (outcome) =>
    'wireMessage' in outcome
      ? {
          ...outcome,
          wireMessage: clean(outcome.wireMessage),
          trace: clean(outcome.trace),
          ...('params' in outcome && { params: cleanAll(outcome.params) }),
        }
      : outcome;
}
