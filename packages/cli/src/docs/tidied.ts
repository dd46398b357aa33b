import { getHeapSpaceStatistics, getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { TreeFile } from '@errdex/codegen';

/** How much garbage (bytes) may pile up. */
const most = 32 * 2 ** 20;
/** Memory is looked at before every so many files: that takes as long as making a small one. */
const stride = 20;

/**
 * The same files, but what is left of making them does not pile up: left alone, V8 lets the heap
 * double before it collects anything, and more memory is asked for than a site ever needs.
 */
export function tidied(files: Iterable<TreeFile>): readonly TreeFile[] {
  let kept = 0;
  let made = 0;
  const tidy = (): void => {
    made += 1;
    if (made % stride !== 1 || inUse() < kept + most) return;
    collectGarbage();
    kept = inUse();
  };
  const result: TreeFile[] = [];
  for (const { path, text } of files) {
    tidy();
    const tidyText = (): Iterable<string> => {
      tidy();
      return text();
    };
    result.push({ path, text: tidyText });
  }
  return result;
}

/** Bytes in use without the youngest, which V8 itself collects all the time. */
function inUse(): number {
  const spaces = getHeapSpaceStatistics().filter(({ space_name: name }) => name !== 'new_space');
  const heap = spaces.reduce((sum, { space_used_size: bytes }) => sum + bytes, 0);
  return heap + getHeapStatistics().external_memory;
}

/** Also gives memory back to the system, which an ordinary collection does not. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as (options: object) => void;
  collect({ type: 'major', execution: 'sync', flavor: 'last-resort' });
}
