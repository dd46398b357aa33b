import type { Envelope } from '@errdex/schema';
import type { Received } from './findAnswer.ts';

/** What is looked at of an entry. */
interface Arriving {
  readonly match?: readonly { readonly envelope: string; readonly code: string | number }[];
}

/** Entries whose code stands where an envelope has it, in an object that lacks the rest of one. */
export function incompleteAnswer<Entry extends Arriving>({
  envelopes,
  entries,
  inputs,
}: {
  readonly envelopes: readonly Pick<Envelope, 'id' | 'code' | 'message'>[];
  readonly entries: readonly Entry[];
  readonly inputs: readonly unknown[];
}): { readonly found: readonly Entry[]; readonly received: Received } | undefined {
  for (const input of inputs) {
    for (const { id, code: location, message } of envelopes) {
      if (location.kind !== 'pointer') continue;
      // With a status around it, the object is the body.
      for (const object of [input, valueAt(input, '/body')]) {
        const code = valueAt(object, location.pointer);
        if (typeof code !== 'string' && typeof code !== 'number') continue;
        const found = entries.filter(({ match = [] }) =>
          match.some((form) => form.envelope === id && String(form.code) === String(code)),
        );
        const said = message === undefined ? undefined : valueAt(object, message);
        const wireMessage = typeof said === 'string' ? said : undefined;
        if (found.length > 0) return { found, received: { code, wireMessage } };
      }
    }
  }
  return undefined;
}

/** What a JSON Pointer (RFC 6901) leads to. */
function valueAt(root: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce(
      (value: unknown, key) =>
        typeof value === 'object' && value !== null && Object.hasOwn(value, key)
          ? (value as Readonly<Record<string, unknown>>)[key]
          : undefined,
      root,
    );
}
