import { config } from './config.en.ts';
import { generators } from './generators.en.ts';
import { folders } from './folders.en.ts';

/** What problems say, in English. */
export const words: typeof config & typeof generators & typeof folders = {
  ...config,
  ...generators,
  ...folders,
};
