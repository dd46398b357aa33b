import type { Catalog, Entry, Envelope } from '@errdex/schema';
import type { Measurement } from '../measure/measurement.ts';
import { compare, type Effort } from './compare.ts';

interface Outcome {
  readonly kind: string;
  readonly entry: { readonly name: string };
  readonly code: number | string;
}

/** What a generated module has for decoding. */
export interface Decoder {
  readonly decode: (input: unknown) => Outcome;
  readonly toError: (outcome: Outcome) => Error;
}

/** `decode` against a bare lookup, `toError` against a plain class. */
export async function compareDecoding({
  size,
  catalog,
  module: { decode, toError },
  effort,
}: {
  readonly size: string;
  readonly catalog: Catalog;
  readonly module: Decoder;
  readonly effort: Effort;
}): Promise<readonly Measurement[]> {
  const { key, bodies } = knownBodies(catalog);
  const outcomes = bodies.map(decode).filter(({ kind }) => kind === 'error');
  const table: Record<string, Entry> = Object.create(null) as Record<string, Entry>;
  for (const entry of catalog.entries) table[entry.code] = entry;
  return [
    await compare(
      {
        measure: `decode of a known body, ${size}`,
        inputs: bodies,
        floor: (body) => table[body[key] as string],
        ours: decode,
        atLeast: 0.1,
      },
      effort,
    ),
    await compare(
      {
        measure: `toError, ${size}`,
        inputs: outcomes,
        floor: (outcome) => new PlainError(outcome),
        ours: toError,
        atLeast: 0.9,
      },
      effort,
    ),
  ];
}

class PlainError extends Error {
  readonly outcome: Outcome;

  constructor(outcome: Outcome) {
    super('The request was refused.');
    this.outcome = outcome;
  }
}

type Body = Readonly<Record<string, unknown>>;

/** Bodies of entries all over the catalogue, as they arrive in its first envelope. */
function knownBodies({ envelopes, entries }: Catalog): {
  readonly key: string;
  readonly bodies: readonly Body[];
} {
  const [envelope] = envelopes;
  if (envelope?.code.kind !== 'pointer') throw new Error('The first envelope has no code.');
  const key = envelope.code.pointer.slice(1);
  const errors = entries.filter(({ kind }) => kind === 'error');
  const every = Math.max(1, Math.floor(errors.length / 64));
  const bodies = errors
    .filter((_, index) => index % every === 0)
    .flatMap((entry) => bodyOf({ entry, envelope, key }));
  return { key, bodies };
}

function bodyOf({
  entry: { match, params },
  envelope,
  key,
}: {
  readonly entry: Entry;
  readonly envelope: Envelope;
  readonly key: string;
}): readonly Body[] {
  const form = match.find(({ envelope: id, message }) => id === envelope.id && message);
  if (form === undefined) return [];
  const data = Object.fromEntries(params.map(({ name, default: value }) => [name, value]));
  const body = {
    [key]: form.code,
    [envelope.message?.slice(1) ?? '']: form.message,
    [envelope.trace?.slice(1) ?? '']: 'a1b2c3',
    data,
  };
  // Parsed from text, as a client's are.
  return [JSON.parse(JSON.stringify(body)) as Body];
}
