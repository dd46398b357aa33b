/** Throws a TypeError when the token cannot be one: it is empty, or has more than printable ASCII. */
export function checkToken(token: string): void {
  if (typeof token !== 'string' || !/^[!-~]+$/.test(token)) {
    throw new TypeError(
      'The token has to be one or more printable ASCII characters without spaces: copy it from your AllTick account.',
    );
  }
}
