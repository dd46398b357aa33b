/** What is wrong with a file map that a generator returned, if anything. */
export function fileMapFault(files: unknown): string | undefined {
  return promiseFault(files) ?? mapFault(files, isText);
}

/** What is wrong with what `files` of a generator returned, if anything. */
export function templatesFault(templates: unknown): string | undefined {
  return promiseFault(templates) ?? mapFault(templates, isTemplate);
}

/** What is wrong with what `entry` of a generator returned, if anything. */
export function piecesFault(pieces: unknown): string | undefined {
  const promise = promiseFault(pieces);
  if (promise !== undefined) return promise;
  if (typeof pieces !== 'object' || pieces === null) return 'It returned no pieces for an entry.';
  for (const [slot, piece] of Object.entries(pieces)) {
    const texts: readonly unknown[] = Array.isArray(piece) ? piece : [piece];
    if (!texts.every(isText)) return `It returned a piece \`${slot}\` that is no text.`;
  }
  return undefined;
}

function promiseFault(value: unknown): string | undefined {
  if (!(value instanceof Promise)) return undefined;
  // Its failure is part of this one; left alone, it would end the process.
  value.catch(() => {});
  return 'It returned a Promise; generators are synchronous.';
}

function mapFault(files: unknown, holds: (contents: unknown) => boolean): string | undefined {
  if (!(files instanceof Map)) return 'It returned no Map of file names and contents.';
  for (const [name, contents] of files as ReadonlyMap<unknown, unknown>) {
    if (typeof name !== 'string') return 'It returned a file whose name is not a string.';
    if (!holds(contents)) return `It returned \`${name}\` without a text.`;
  }
  return undefined;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isSlot(part: unknown): boolean {
  return typeof part === 'object' && part !== null && 'slot' in part && isText(part.slot);
}

function isTemplate(value: unknown): boolean {
  return Array.isArray(value) && value.every((part) => isText(part) || isSlot(part));
}
