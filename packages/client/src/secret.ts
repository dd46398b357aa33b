/** A token, as it is sent and as it is kept from being shown. */
export interface Secret {
  /** Goes into the address. */
  readonly query: string;
  /** Takes the token out of what a server or a proxy on the way wrote into its error. */
  readonly redact: Redact;
}

export type Redact = <Outcome extends { readonly kind: string }>(outcome: Outcome) => Outcome;

/** Throws a TypeError when the token cannot be one: it is empty, or has more than printable ASCII. */
export function createSecret(token: string): Secret {
  if (typeof token !== 'string' || !/^[!-~]+$/.test(token)) {
    throw new TypeError('The token is not printable ASCII: copy it from your AllTick account.');
  }
  const encoded = encodeURIComponent(token);
  const clean = (value: unknown): unknown =>
    typeof value === 'string' ? value.replaceAll(token, '…').replaceAll(encoded, '…') : value;
  const cleanAll = <Fields extends object>(fields: Fields): Fields =>
    Object.fromEntries(
      Object.entries(fields).map(([key, value]) => [
        key,
        key === 'params' ? cleanAll(value as object) : clean(value),
      ]),
    ) as Fields;
  return {
    query: `?token=${encoded}`,
    redact: (outcome) => ({ ...cleanAll(outcome), kind: outcome.kind }),
  };
}
