import { renameSync, rmSync, writeFileSync } from 'node:fs';
import type { Problem } from '../problems/problem.ts';
import { keep, quietly } from './apply.ts';
import { ioProblem } from './ioProblem.ts';

/** A file that is there, and its new text. */
export interface Replacement {
  /** Absolute. */
  readonly path: string;
  readonly text: string;
  /** The path as the user knows it, for the problem. */
  readonly shown: string;
}

/** Replaces files that people keep, such as a catalogue's, all of them or none. */
export function replaceFiles(files: readonly Replacement[]): Problem | undefined {
  const staged = ({ path }: Replacement): string => `${path}.errdex-${process.pid}`;
  const kept = (file: Replacement): string => `${staged(file)}-before`;
  const undo: (() => void)[] = [];
  let shown = '';
  try {
    for (const file of files) {
      ({ shown } = file);
      undo.push(() => rmSync(staged(file), { force: true }));
      writeFileSync(staged(file), file.text);
    }
    for (const file of files) {
      ({ shown } = file);
      keep({ file: file.path, copy: kept(file) });
      undo.push(() => renameSync(kept(file), file.path));
      renameSync(staged(file), file.path);
    }
  } catch (error) {
    for (const step of undo.toReversed()) quietly(step);
    return ioProblem({ error, file: shown });
  }
  for (const file of files) quietly(() => rmSync(kept(file), { force: true }));
  return undefined;
}
