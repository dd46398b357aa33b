import { words as english } from './words.en.ts';
import { words as chinese } from './words.zh.ts';

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

/** A finding outside the catalogue: what happened, why, and what to do; its texts are English. */
export interface Problem extends ProblemTexts {
  readonly kind: ProblemKind;
  /** A file or folder as the configuration spells it, or a place in it such as `generate[1].out`. */
  readonly file: string;
  /** The same texts for Chinese readers. */
  readonly zh: ProblemTexts;
}

/** What a problem says, in one language. */
export interface ProblemTexts {
  readonly message: string;
  readonly fix: string;
}

/** The words of one language, of which problems are made. */
export type Words = typeof english;

/** Creates a problem; `says` is called with the words of every language. */
export function createProblem({
  kind,
  file,
  says,
}: Pick<Problem, 'kind' | 'file'> & { readonly says: (words: Words) => ProblemTexts }): Problem {
  return { kind, file, ...says(english), zh: says(chinese) };
}
