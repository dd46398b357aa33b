import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspectFolder } from './inspect.ts';
import { contentHash } from './manifest.ts';
import { manifestName } from './ownFiles.ts';

/**
 * The files of an output folder that is exactly as the run left it whose manifest had this hash:
 * the same files with the same bytes, and nothing else. Undefined when it is not.
 */
export function untouchedFiles({
  folder,
  manifest: expected,
}: {
  readonly folder: string;
  readonly manifest: string;
}): readonly string[] | undefined {
  try {
    const { manifest, known, ...rest } = inspectFolder({ folder, planned: [] });
    if (manifest === undefined || manifest === 'invalid') return undefined;
    if (rest.unknown.length + rest.symlinks.length + rest.staging.length > 0) return undefined;
    if (known.size !== manifest.size) return undefined;
    if (manifestHash(folder) !== expected) return undefined;
    for (const [name, hashed] of manifest) {
      if (contentHash(readFileSync(join(folder, name))) !== hashed) return undefined;
    }
    return [...manifest.keys()];
  } catch {
    return undefined;
  }
}

/** The hash of an output folder's manifest, which stands for all of its files. */
export function manifestHash(folder: string): string {
  return contentHash(readFileSync(join(folder, manifestName)));
}
