/** Three sets of files that share some names; every line of a file tells its name and state. */
export function stateFiles(state: number): Map<string, string> {
  const files = new Map<string, string>();
  for (let index = 0; index < 40; index += 1) {
    if ((index + state) % 4 === 0) continue;
    const name = `${index % 5}/file-${index}.txt`;
    files.set(name, stateText({ name, state }));
  }
  return files;
}

/** What a file of a state holds. */
export function stateText({ name, state }: { name: string; state: number }): string {
  return `${name} ${state}\n`.repeat(2000);
}
