import { hash } from 'node:crypto';
import { fileNameFault } from './fileNames.ts';

/** The files that a generator made in its folder: name → short hash of the bytes. */
export type Manifest = ReadonlyMap<string, string>;

/** 64 bits of SHA-256, in hex: enough to notice an edit. */
export function contentHash(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'hex').slice(0, 16);
}

/** One file per line, sorted, so that two branches rarely conflict. */
export function formatManifest(manifest: Manifest): string {
  const lines = [...manifest.keys()]
    .toSorted()
    .map((name) => `    ${JSON.stringify(name)}: "${manifest.get(name)}"`);
  const files = lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n  }`;
  return `{\n  "files": ${files}\n}\n`;
}

/**
 * Reads a manifest line by line, so that one with conflict markers of a merge still tells which
 * files are ours. Undefined when it is no manifest or names a file outside its folder.
 */
export function parseManifest(text: string): Manifest | undefined {
  if (!/^\s*\{\s*"files":/m.test(text)) return undefined;
  const manifest = new Map<string, string>();
  for (const [, quoted = '', hashed = ''] of text.matchAll(
    /^ {4}("(?:[^"\\]|\\.)+"): "([0-9a-f]{16})",?\r?$/gm,
  )) {
    const name = unquote(quoted);
    if (name === undefined || fileNameFault(name) !== undefined) return undefined;
    manifest.set(name, hashed);
  }
  return manifest;
}

function unquote(quoted: string): string | undefined {
  try {
    const value: unknown = JSON.parse(quoted);
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}
