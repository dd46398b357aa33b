import type { JsonType } from './envelope.ts';

/** The keys that a JSON Pointer leads through; a lone key stands for itself. */
export type Path = string | readonly string[];

export function parsePointer(pointer: string): Path {
  const keys = pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  return keys.length === 1 ? (keys[0] as string) : keys;
}

/** What stands at the path, or undefined. Runs a getter on the way, which may throw. */
export function read(root: unknown, path: Path): unknown {
  let value = root;
  for (const key of typeof path === 'string' ? [path] : path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  return value;
}

export function isType(value: unknown, type: JsonType): boolean {
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'number') return Number.isFinite(value);
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  }
  return typeof value === type;
}
