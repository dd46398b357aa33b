import type { Generator } from '../generator.ts';

/** Whether a generator promises to make the same of the same, and its options can be told. */
export function isRepeatable({ version, options }: Generator): boolean {
  return version !== undefined && isJson(options);
}

/** Stands for a repeatable generator. */
export function generatorKey({ name, version, options }: Generator): unknown {
  return [name, version, options];
}

/** Whether a generator works entry by entry, and its pieces may be kept. */
export function worksByEntry(
  generator: Generator,
): generator is Generator & Required<Pick<Generator, 'byEntry'>> {
  return generator.byEntry !== undefined && isRepeatable(generator);
}

/** Whether `JSON.stringify` tells all of a value: no functions, classes, symbols or cycles. */
function isJson(value: unknown, depth = 0): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || depth > 20) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (!Array.isArray(value) && prototype !== Object.prototype && prototype !== null) return false;
  return Object.values(value).every((member) => isJson(member, depth + 1));
}
