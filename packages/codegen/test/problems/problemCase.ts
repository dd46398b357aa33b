import type { Problem } from '../../src/index.ts';

type Problems = readonly (Problem | undefined)[];

/** A mistake that is really made, and what its last problem says in English and in Chinese. */
export type ProblemCase = readonly [
  mistake: () => Problems | Promise<Problems>,
  english: string,
  chinese: string,
];

/** A case for all that a table of words can say: one without a case does not compile. */
export type ProblemCases<Words> = Readonly<Record<keyof Words, ProblemCase>>;
