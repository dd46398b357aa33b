import { existsSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Problem, writeFile } from '@errdex/codegen';

/** Creates files in a folder, all or none; one that is there already is a problem. */
export function createFiles({
  folder,
  files,
}: {
  /** Absolute. */
  folder: string;
  /** By POSIX path. */
  files: ReadonlyMap<string, string>;
}): Problem | undefined {
  const created: string[] = [];
  const folders = missingFolders({ folder, names: files.keys() });
  for (const [name, text] of files) {
    const path = join(folder, name);
    const problem = writeFile({ path, text, shown: name, onlyNew: true });
    if (problem === undefined) created.push(path);
    else {
      for (const file of created) rmSync(file, { force: true });
      for (const made of folders) removeEmpty(made);
      return problem;
    }
  }
  return undefined;
}

/** The folders that writing will make, innermost first. */
function missingFolders({
  folder,
  names,
}: {
  folder: string;
  names: Iterable<string>;
}): readonly string[] {
  const missing = new Set<string>();
  for (const name of names) {
    for (let at = dirname(join(folder, name)); !existsSync(at); at = dirname(at)) missing.add(at);
  }
  return [...missing].toSorted((a, b) => b.length - a.length);
}

function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // It was not made, or somebody else has put something there.
  }
}
