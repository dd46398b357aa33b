/** Throws a TypeError when the token cannot be one: it is empty, or has more than printable ASCII. */
export function checkToken(token: string): void {
  if (typeof token !== 'string' || !/^[!-~]+$/.test(token)) {
    throw new TypeError('The token is not printable ASCII: copy it from your AllTick account.');
  }
}
