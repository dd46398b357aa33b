/** Whether two values of JSON are the same; the order of an object's keys does not count. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    return Array.isArray(a) && Array.isArray(b) && sameItems(a, b);
  }
  return sameKeys(a as Values, b as Values);
}

type Values = Readonly<Record<string, unknown>>;

function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index++) {
    if (!same(a[index], b[index])) return false;
  }
  return true;
}

function sameKeys(a: Values, b: Values): boolean {
  let keys = 0;
  for (const key in a) {
    if (a[key] === undefined) continue;
    if (!same(a[key], b[key])) return false;
    keys++;
  }
  for (const key in b) if (b[key] !== undefined) keys--;
  return keys === 0;
}
