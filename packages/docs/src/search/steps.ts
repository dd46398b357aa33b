import type { SearchFile } from './directory.ts';

/**
 * A computation that asks for files as it goes: it yields names and goes on with a reader of them.
 * So the same search runs in a browser, which waits for its files, and on a server, which has them.
 */
export type SearchSteps<T> = Generator<readonly string[], T, ReadFile>;
export type ReadFile = (name: string) => SearchFile;

/** One file, as a step. */
export function* read(name: string): SearchSteps<SearchFile> {
  return (yield [name])(name);
}

/** Runs steps over files that are at hand. */
export function runSteps<T>(steps: SearchSteps<T>, readFile: ReadFile): T {
  let step = steps.next(readFile);
  while (step.done !== true) step = steps.next(readFile);
  return step.value;
}

/** Runs steps over files that `load` brings, those of one step at the same time. */
export async function runStepsAsync<T>(
  steps: SearchSteps<T>,
  load: (name: string) => Promise<SearchFile>,
): Promise<T> {
  const files = new Map<string, SearchFile>();
  const readFile: ReadFile = (name) => {
    const file = files.get(name);
    if (file === undefined) throw new Error(`${name} was read before it was asked for.`);
    return file;
  };
  let step = steps.next(readFile);
  while (step.done !== true) {
    const names = [...new Set(step.value)];
    const loaded = await Promise.all(names.map(async (name) => [name, await load(name)] as const));
    for (const [name, file] of loaded) files.set(name, file);
    step = steps.next(readFile);
  }
  return step.value;
}
