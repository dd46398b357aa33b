import { hanPairs } from '#assets';

/**
 * The other forms of characters that an index holds, each before the one held: what questions in
 * traditional characters need where texts have simplified ones, and the other way round. A form that
 * is held itself means itself.
 */
export function otherForms(held: ReadonlySet<string>): string {
  const forms = new Map<string, string>();
  for (const [traditional, simple] of pairs()) {
    if (held.has(simple) && !held.has(traditional)) forms.set(traditional, simple);
    if (held.has(traditional) && !held.has(simple) && !forms.has(simple))
      forms.set(simple, traditional);
  }
  return [...forms].flat().join('');
}

/** Simplified characters by traditional ones. */
export function simpleForms(): ReadonlyMap<string, string> {
  return (simple ??= new Map(pairs()));
}
let simple: ReadonlyMap<string, string> | undefined;

function* pairs(): Iterable<readonly [string, string]> {
  for (let at = 0; at < hanPairs.length; at += 2)
    yield [hanPairs.charAt(at), hanPairs.charAt(at + 1)];
}
