import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runProgram } from '../measure/child.ts';
import { formatTime, type Measurement, median, ratio } from '../measure/measurement.ts';
import type { Project } from './project.ts';

const tsc = join(
  dirname(fileURLToPath(import.meta.resolve('typescript/package.json'))),
  'bin',
  'tsc',
);

/** What type-checking the generated module costs against a program without a line. */
export function measureTypes({
  project: { folder },
  rounds,
}: {
  readonly project: Project;
  readonly rounds: number;
}): readonly Measurement[] {
  mkdirSync(join(folder, 'empty'), { recursive: true });
  writeFileSync(join(folder, 'empty', 'index.ts'), 'export {};\n');
  const check = (program: string): number => {
    const config = join(folder, `tsconfig.${program}.json`);
    writeFileSync(config, JSON.stringify({ compilerOptions, include: [program] }));
    return runProgram({ command: process.execPath, args: [tsc, '-p', config], cwd: folder });
  };
  const pairs = Array.from({ length: rounds }, () => ({
    empty: check('empty'),
    generated: check('typescript'),
  }));
  const generated = pairs.map((pair) => pair.generated);
  const empty = pairs.map((pair) => pair.empty);
  return [
    {
      measure: 'type-check of the generated module',
      figure: formatTime(median(generated)),
      floor: formatTime(median(empty)),
      value: ratio(generated, empty),
      unit: '×',
      target: { is: 'at most', value: 6 },
    },
  ];
}

// As strict as a careful user's.
const compilerOptions = {
  noEmit: true,
  target: 'es2023',
  lib: ['es2023'],
  types: [],
  module: 'nodenext',
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
  allowImportingTsExtensions: true,
  skipLibCheck: true,
};
