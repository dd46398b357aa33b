import { join } from 'node:path';
import type { Output } from '../../src/writer/plan.ts';

/** An output of a test: the folder `out` below `root` with these files. */
export function output(
  root: string,
  files: Readonly<Record<string, string>>,
  out: string = 'out',
): Output {
  return {
    generator: `make-${out}`,
    out,
    folder: join(root, out),
    files: new Map(Object.entries(files)),
  };
}
