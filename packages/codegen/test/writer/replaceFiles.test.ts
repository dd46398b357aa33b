import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { replaceFiles } from '../../src/index.ts';
import { tempFolder } from '../tempFolder.ts';

describe('replacing files', () => {
  it('replaces all of them and leaves nothing beside them', () => {
    const folder = tempFolder();
    for (const name of ['a', 'b']) writeFileSync(join(folder, name), 'old');
    const files = ['a', 'b'].map((name) => ({ path: join(folder, name), text: name, shown: name }));
    expect(replaceFiles(files)).toBeUndefined();
    expect(readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual([
      'a',
      'b',
    ]);
  });

  it('leaves every file as it was when one of them cannot be replaced', () => {
    const folder = tempFolder();
    writeFileSync(join(folder, 'a'), 'old');
    mkdirSync(join(folder, 'b'));
    const files = ['a', 'b'].map((name) => ({ path: join(folder, name), text: name, shown: name }));
    expect(replaceFiles(files)).toMatchObject({ file: 'b' });
    expect(readdirSync(folder)).toEqual(['a', 'b']);
    expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('old');
  });
});
