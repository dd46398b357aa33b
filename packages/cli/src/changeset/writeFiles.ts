import { existsSync, readFileSync, rmSync } from 'node:fs';
import { type Problem, writeFile } from '@errdex/codegen';
import type { Output } from '../output/output.ts';

/** A file with the text that it ought to have; without one it ought not to be there. */
export interface PlannedFile {
  /** Absolute. */
  readonly path: string;
  readonly shown: string;
  readonly text: string | undefined;
}

/** Whether a file is as it ought to be. */
export function isUpToDate({ path, text }: PlannedFile): boolean {
  return text === (existsSync(path) ? readFileSync(path, 'utf8') : undefined);
}

/** Brings files about, and prints each; gives the first problem. */
export function writeFiles({
  files,
  output: { result, resultColors: colors },
}: {
  files: readonly PlannedFile[];
  output: Output;
}): Problem | undefined {
  for (const { path, shown, text } of files) {
    if (text === undefined) {
      rmSync(path);
      result(`${colors.red('-')} ${shown}`);
      continue;
    }
    const problem = writeFile({ path, text, shown });
    if (problem !== undefined) return problem;
    result(`${colors.green('+')} ${shown}\n\n${text}`);
  }
  return undefined;
}
