/** Keeps the values of the latest `most` keys, and makes those that it does not have. */
export function memo<Value>({
  most,
}: {
  readonly most: number;
}): (key: string, make: (key: string) => Value) => Value {
  const kept = new Map<string, Value>();
  return (key, make) => {
    const known = kept.get(key);
    const value = known ?? make(key);
    // A Map keeps the order in which keys came, so the one asked for longest ago is the first.
    if (known !== undefined) kept.delete(key);
    else if (kept.size >= most) kept.delete(kept.keys().next().value ?? '');
    kept.set(key, value);
    return value;
  };
}
