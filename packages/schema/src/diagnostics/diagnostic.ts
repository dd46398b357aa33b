import type { Sentence } from './sentences/sentences.ts';
import type { DiagnosticId, Severity } from './table.ts';

/** A place in a file: line and column from 1, offset from 0, all in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** From `start` up to, not including, `end`. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** One finding about a catalogue, as people and programs read it; its texts are English. */
export interface Diagnostic extends DiagnosticTexts {
  readonly id: DiagnosticId;
  readonly severity: Severity;
  /** POSIX path relative to the catalogue's folder. */
  readonly file: string;
  readonly range: Range;
  /** The lines around the range with a marker below, without colours; empty for a whole file. */
  readonly frame: string;
  /** The same texts for Chinese readers. */
  readonly zh: DiagnosticTexts;
}

/** What a diagnostic says, in one language. */
export interface DiagnosticTexts {
  /** What happened, in one sentence. */
  readonly message: string;
  readonly cause: string;
  readonly fix: string;
  /** Another place that takes part in the problem. */
  readonly related?: { readonly file: string; readonly message: string };
}

/** A key or index path into a YAML document. */
export type Path = readonly (string | number)[];

/**
 * What a rule reports, as plain JSON: the place as a path and the sentence as facts. Positions are
 * looked up and words chosen only when it is shown.
 */
export interface Finding {
  readonly id: DiagnosticId;
  readonly file: string;
  readonly says: Sentence;
  readonly at: Place;
  /** Stands in for the table's fix where a better one is known. */
  readonly fix?: Sentence;
  readonly related?: { readonly file: string; readonly says: Sentence };
}

export type Place =
  | { readonly kind: 'file' }
  | { readonly kind: 'key' | 'value'; readonly path: Path }
  | { readonly kind: 'offset'; readonly start: number; readonly end: number };
