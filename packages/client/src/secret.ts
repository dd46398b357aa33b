/** A token, as it is sent and as it is kept from being shown. */
export interface Secret {
  /** Goes into the address. */
  readonly query: string;
  /** Takes the token out of what a server or a proxy on the way wrote into its error. */
  readonly redact: Redact;
}

export type Redact = <Outcome extends object>(outcome: Outcome) => Outcome;

/** Throws a TypeError when the token cannot be one: it is empty, or has more than printable ASCII. */
export function createSecret(token: string): Secret {
  if (typeof token !== 'string' || !/^[!-~]+$/.test(token)) {
    throw new TypeError('The token is not printable ASCII: copy it from your AllTick account.');
  }
  // Each character as it is or percent-encoded, by whomever and however often.
  const spellings = token.replaceAll(/./g, (character) => {
    const hex = character.charCodeAt(0).toString(16);
    return `(\\x${hex}|%(25)*${hex})`;
  });
  const pattern = new RegExp(spellings, 'gi');
  const redact = <Fields extends object>(fields: Fields): Fields =>
    Object.fromEntries(
      Object.entries(fields).map(([key, value]) => [
        key,
        typeof value === 'string' && key !== 'kind'
          ? value.replace(pattern, '…')
          : key === 'params'
            ? redact(value as object)
            : value,
      ]),
    ) as Fields;
  return { query: `?token=${encodeURIComponent(token)}`, redact };
}
