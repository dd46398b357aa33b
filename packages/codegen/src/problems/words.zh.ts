import type { words as en } from './words.en.ts';
import { config } from './config.zh.ts';
import { generators } from './generators.zh.ts';
import { folders } from './folders.zh.ts';

/** What problems say, in Simplified Chinese. */
export const words: typeof en = {
  ...config,
  ...generators,
  ...folders,
};
