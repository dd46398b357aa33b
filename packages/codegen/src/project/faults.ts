import type { Words } from '../problems/problem.ts';

/** What is wrong with what a generator did, in the words of a language. */
export type Fault = (words: Words) => string;

/** What went wrong in generators, by output. */
export type Failures = Map<number, Fault>;

/** What a generator returned is not what it should. */
export class Faulty extends Error {
  readonly fault: Fault;
  constructor(fault: Fault) {
    super();
    this.fault = fault;
  }
}

/** What to say of a generator that threw, or that something was thrown about. */
export function faultOf(error: unknown): Fault {
  if (error instanceof Faulty) return error.fault;
  const what = error instanceof Error ? error.message : String(error);
  return (words) => words.threw(what);
}

/** What is wrong with a file map that a generator returned, if anything. */
export function fileMapFault(files: unknown): Fault | undefined {
  return promiseFault(files) ?? mapFault(files, isText);
}

/** What is wrong with what `files` of a generator returned, if anything. */
export function templatesFault(templates: unknown): Fault | undefined {
  return promiseFault(templates) ?? mapFault(templates, isTemplate);
}

/** What is wrong with what `entry` of a generator returned, if anything. */
export function piecesFault(pieces: unknown): Fault | undefined {
  const promise = promiseFault(pieces);
  if (promise !== undefined) return promise;
  if (typeof pieces !== 'object' || pieces === null) return (words) => words.piecesNone();
  for (const [slot, piece] of Object.entries(pieces)) {
    const texts: readonly unknown[] = Array.isArray(piece) ? piece : [piece];
    if (!texts.every(isText)) return (words) => words.pieceNoText(slot);
  }
  return undefined;
}

function promiseFault(value: unknown): Fault | undefined {
  if (!(value instanceof Promise)) return undefined;
  // Its failure is part of this one; left alone, it would end the process.
  value.catch(() => {});
  return (words) => words.promise();
}

function mapFault(files: unknown, holds: (contents: unknown) => boolean): Fault | undefined {
  if (!(files instanceof Map)) return (words) => words.mapNone();
  for (const [name, contents] of files as ReadonlyMap<unknown, unknown>) {
    if (typeof name !== 'string') return (words) => words.nameNoText();
    if (!holds(contents)) return (words) => words.fileNoText(name);
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
