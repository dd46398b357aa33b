/** Throws a TypeError when the argument is no key of what is known; without types, anything is passed. */
export function checkOneOf(argument: string, value: string, known: object): void {
  if (!Object.hasOwn(known, value)) {
    throw new TypeError(`The ${argument} must be one of ${Object.keys(known).join(', ')}.`);
  }
}
