import type { Path } from '../diagnostics/diagnostic.ts';
import type { Sentence } from '../diagnostics/sentences/sentences.ts';
import type { DiagnosticId } from '../diagnostics/table.ts';

/** What is wrong at one place of a catalog.json. */
export interface Problem {
  readonly id: DiagnosticId;
  readonly path: Path;
  readonly says: Sentence;
}

/** Beyond these, more problems help nobody: the file is not what it should be. */
export const mostProblems = 100;
