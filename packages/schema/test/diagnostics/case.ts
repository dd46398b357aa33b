import type { DiagnosticId } from '../../src/index.ts';
import type { Files } from '../catalogFolder.ts';

/** Files that are put over the base catalogue, and what must be found in them. */
export interface Case {
  readonly title: string;
  readonly files: Files;
  /** Each as `id file line:column-line:column`. */
  readonly found: readonly string[];
  readonly says?: RegExp;
}

export type Cases = Partial<Record<DiagnosticId, readonly Case[]>>;
