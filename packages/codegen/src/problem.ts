/** What can be wrong with a configuration, a generator's files or the folders they go to. */
export type ProblemKind =
  | 'config-invalid'
  | 'folders-overlap'
  | 'generator-failed'
  | 'file-name-invalid'
  | 'file-names-collide'
  | 'foreign-files'
  | 'manifest-invalid'
  | 'symlink'
  | 'not-a-folder'
  | 'folder-busy'
  | 'disk-full'
  | 'not-permitted'
  | 'io-failed';

/** A finding outside the catalogue: what happened, why, and what to do. */
export interface Problem {
  readonly kind: ProblemKind;
  /** A file or folder as the configuration spells it, or a place in it such as `generate[1].out`. */
  readonly file: string;
  readonly message: string;
  readonly fix: string;
}
