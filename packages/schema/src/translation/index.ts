export {
  type Count,
  coverageOf,
  type LocaleCoverage,
  percentOf,
  type TranslationState,
  textFields,
} from './coverage.ts';
export { exportXliff } from './exportXliff.ts';
export { importXliff, type ImportProblem, type XliffImport } from './importXliff.ts';
export { openTexts, type OpenTexts } from './openTexts.ts';
export type { LeftOut, TextProblem } from './readPart.ts';
export type { XliffProblem } from './readXliff.ts';
export type { TextField } from './texts.ts';
