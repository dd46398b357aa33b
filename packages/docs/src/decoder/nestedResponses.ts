const mostValues = 500;
const deepest = 8;

interface Place {
  readonly value: unknown;
  readonly status: number | undefined;
  readonly depth: number;
}

/**
 * An object and those within it, also as JSON in strings, from the outside in: what HTTP clients
 * and logs wrap around a response. With a status, its own or one around it, as `{ status, body }`.
 */
export function nestedResponses(outermost: object, status: number | undefined): readonly unknown[] {
  const places: Place[] = [{ value: outermost, status, depth: 0 }];
  const found: unknown[] = [];
  // Grows while it is read.
  for (const place of places) {
    const value = typeof place.value === 'string' ? parse(place.value) : place.value;
    if (typeof value !== 'object' || value === null) continue;
    found.push(place.status === undefined ? value : { status: place.status, body: value });
    if (place.depth === deepest) continue;
    const around = { status: statusOf(value) ?? place.status, depth: place.depth + 1 };
    for (const inner of Object.values(value)) {
      if (places.length === mostValues) return found;
      if (mayHold(inner)) places.push({ value: inner, ...around });
    }
  }
  return found;
}

function mayHold(value: unknown): boolean {
  return typeof value === 'string' ? /^\s{0,9}\{/.test(value) : typeof value === 'object';
}

function statusOf(value: object): number | undefined {
  const { status, statusCode, status_code } = value as Readonly<Record<string, unknown>>;
  return [status, statusCode, status_code].find(
    (one): one is number => typeof one === 'number' && one >= 100 && one < 600,
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
