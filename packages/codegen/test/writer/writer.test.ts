import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkOutputs, isFresh, writeOutputs } from '../../src/writer/writer.ts';
import { contents, put, tempFolder } from '../tempFolder.ts';
import { output } from './outputs.ts';

const manifest = '.errdex-manifest.json';

describe('writeOutputs', () => {
  it('writes new files, then only what changed, and removes what is no longer made', () => {
    const root = tempFolder();
    const first = writeOutputs([output(root, { 'a.txt': 'a', 'b/c.txt': 'c', 'b/d/e.txt': 'e' })]);
    expect(first).toEqual({
      problems: [],
      reports: [
        {
          generator: 'make-out',
          out: 'out',
          written: ['a.txt', 'b/c.txt', 'b/d/e.txt'],
          unchanged: [],
          removed: [],
        },
      ],
    });
    const second = writeOutputs([output(root, { 'a.txt': 'A', 'b/c.txt': 'c' })]);
    expect(second.reports).toMatchObject([
      { written: ['a.txt'], unchanged: ['b/c.txt'], removed: ['b/d/e.txt'] },
    ]);
    expect(contents(join(root, 'out'))).toEqual({ 'a.txt': 'A', 'b/c.txt': 'c' });
    expect(existsSync(join(root, 'out/b/d'))).toBe(false);
  });

  it('touches nothing when nothing changed', () => {
    const root = tempFolder();
    const outputs = [output(root, { 'a.txt': 'a', 'b/c.txt': 'c' })];
    writeOutputs(outputs);
    const names = ['', 'a.txt', 'b', 'b/c.txt', manifest].map((name) => join(root, 'out', name));
    for (const name of names) utimesSync(name, 1000, 1000);
    expect(writeOutputs(outputs).reports).toMatchObject([{ written: [], removed: [] }]);
    expect(names.map((name) => statSync(name).mtimeMs)).toEqual(names.map(() => 1_000_000));
  });

  it('keeps the time of an unchanged file beside a changed one', () => {
    const root = tempFolder();
    writeOutputs([output(root, { 'a.txt': 'a', 'b.txt': 'b' })]);
    utimesSync(join(root, 'out/b.txt'), 1000, 1000);
    writeOutputs([output(root, { 'a.txt': 'changed', 'b.txt': 'b' })]);
    expect(statSync(join(root, 'out/b.txt')).mtimeMs).toBe(1_000_000);
  });

  it('keeps a sorted manifest that names no date, version or absolute path', () => {
    const root = tempFolder();
    writeOutputs([output(root, { 'b.txt': 'b', 'a.txt': 'a' })]);
    expect(readFileSync(join(root, 'out', manifest), 'utf8')).toBe(
      '{\n  "files": {\n    "a.txt": "ca978112ca1bbdca",\n    "b.txt": "3e23e8160039594a"\n  }\n}\n',
    );
  });

  it('overwrites a generated file that was edited by hand', () => {
    const root = tempFolder();
    writeOutputs([output(root, { 'a.txt': 'a' })]);
    put(join(root, 'out'), { 'a.txt': 'edited' });
    expect(checkOutputs([output(root, { 'a.txt': 'a' })]).reports).toMatchObject([
      { changed: ['a.txt'], missing: [], stale: [], foreign: [] },
    ]);
    expect(writeOutputs([output(root, { 'a.txt': 'a' })]).reports).toMatchObject([
      { written: ['a.txt'] },
    ]);
    expect(contents(join(root, 'out'))).toEqual({ 'a.txt': 'a' });
  });

  it('refuses a folder that holds files and no manifest, and writes nowhere', () => {
    const root = tempFolder();
    put(root, { 'out/mine.txt': 'mine', 'out/a.txt': 'mine too' });
    const outputs = [output(root, { 'x.txt': 'x' }, 'other'), output(root, { 'a.txt': 'a' })];
    const { problems, reports } = writeOutputs(outputs);
    expect(reports).toEqual([]);
    expect(problems).toMatchObject([
      {
        kind: 'foreign-files',
        file: 'out',
        message:
          'The output folder `out` is not empty and has no .errdex-manifest.json, so its files are not ours to replace: `a.txt`, `mine.txt`. Nothing was written.',
        fix: 'Move them elsewhere, or give the generator `make-out` a new or empty folder in errdex.config.ts.',
      },
    ]);
    expect(existsSync(join(root, 'other'))).toBe(false);
    expect(contents(join(root, 'out'))).toEqual({ 'mine.txt': 'mine', 'a.txt': 'mine too' });
  });

  it('refuses a foreign file or folder between its own files', () => {
    const root = tempFolder();
    writeOutputs([output(root, { 'a.txt': 'a' })]);
    put(root, { 'out/notes/todo.txt': 'mine' });
    const { problems } = writeOutputs([output(root, { 'a.txt': 'b' })]);
    expect(problems).toMatchObject([{ kind: 'foreign-files', file: 'out/notes/' }]);
    expect(contents(join(root, 'out'))).toEqual({ 'a.txt': 'a', 'notes/todo.txt': 'mine' });
  });

  it('refuses to replace a foreign file by a new file of that name', () => {
    const root = tempFolder();
    writeOutputs([output(root, { 'a.txt': 'a' })]);
    put(root, { 'out/b.txt': 'mine' });
    const { problems } = writeOutputs([output(root, { 'a.txt': 'a', 'b.txt': 'b' })]);
    expect(problems).toMatchObject([{ kind: 'foreign-files', file: 'out/b.txt' }]);
  });

  it('takes over files without a manifest when they are byte for byte its own', () => {
    const root = tempFolder();
    put(root, { 'out/a.txt': 'a' });
    expect(writeOutputs([output(root, { 'a.txt': 'a', 'b.txt': 'b' })]).reports).toMatchObject([
      { written: ['b.txt'], unchanged: ['a.txt'] },
    ]);
  });

  it('ignores what operating systems drop into folders', () => {
    const root = tempFolder();
    put(root, { 'out/.DS_Store': 'x' });
    expect(writeOutputs([output(root, { 'a.txt': 'a' })]).problems).toEqual([]);
  });

  it('reads a manifest with conflict markers of a merge', () => {
    const root = tempFolder();
    writeOutputs([output(root, { 'a.txt': 'a', 'b.txt': 'b' })]);
    const file = join(root, 'out', manifest);
    const text = readFileSync(file, 'utf8').replace(
      /^( {4}"b.*)$/m,
      '<<<<<<< ours\n=======\n$1\n>>>>>>> theirs',
    );
    writeFileSync(file, text);
    const { problems, reports } = writeOutputs([output(root, { 'a.txt': 'a' })]);
    expect(problems).toEqual([]);
    expect(reports).toMatchObject([{ removed: ['b.txt'] }]);
  });

  it.each(['', 'nonsense', '{"files": {\n    "../../x": "0123456789abcdef"\n}}'])(
    'refuses a folder whose manifest is %j',
    (text) => {
      const root = tempFolder();
      put(root, { [`out/${manifest}`]: text, x: 'outside' });
      const { problems } = writeOutputs([output(root, { 'a.txt': 'a' })]);
      expect(problems).toMatchObject([{ kind: 'manifest-invalid', file: `out/${manifest}` }]);
      expect(contents(root)).toEqual({ x: 'outside' });
    },
  );

  it.each([
    ['out', 'out'],
    ['out', 'out/inner'],
    ['out/inner', 'out'],
    ['out', 'OUT'],
  ])('refuses the folders %s and %s of two generators', (a, b) => {
    const root = tempFolder();
    const { problems } = writeOutputs([output(root, { x: 'x' }, a), output(root, { y: 'y' }, b)]);
    expect(problems).toMatchObject([{ kind: 'folders-overlap', file: b }]);
    expect(readdirSync(root)).toEqual([]);
  });

  it('refuses two folders that a symbolic link makes one', () => {
    const root = tempFolder();
    mkdirSync(join(root, 'real'));
    symlinkSync(join(root, 'real'), join(root, 'link'));
    const outputs = [output(root, { x: 'x' }, 'real/out'), output(root, { y: 'y' }, 'link/out')];
    expect(writeOutputs(outputs).problems).toMatchObject([{ kind: 'folders-overlap' }]);
  });

  it('refuses symbolic links: the folder itself, a folder in it, a file in it', () => {
    const root = tempFolder();
    put(root, { 'elsewhere/a.txt': 'precious' });
    symlinkSync(join(root, 'elsewhere'), join(root, 'out'));
    const one = output(root, { 'a.txt': 'a', 'b/c.txt': 'c' });
    expect(writeOutputs([one]).problems).toMatchObject([{ kind: 'symlink', file: 'out' }]);
    rmSync(join(root, 'out'));
    writeOutputs([one]);
    renameSync(join(root, 'out/b'), join(root, 'b'));
    symlinkSync(join(root, 'elsewhere'), join(root, 'out/b'));
    expect(writeOutputs([one]).problems).toMatchObject([{ kind: 'symlink', file: 'out/b' }]);
    rmSync(join(root, 'out/b'));
    rmSync(join(root, 'out/a.txt'));
    symlinkSync(join(root, 'elsewhere/a.txt'), join(root, 'out/a.txt'));
    expect(writeOutputs([one]).problems).toMatchObject([{ kind: 'symlink', file: 'out/a.txt' }]);
    expect(contents(join(root, 'elsewhere'))).toEqual({ 'a.txt': 'precious' });
  });

  it('refuses an output folder that is a file, or lies below one', () => {
    const root = tempFolder();
    put(root, { out: 'a file' });
    expect(writeOutputs([output(root, { a: 'a' })]).problems).toMatchObject([
      { kind: 'not-a-folder', file: 'out' },
    ]);
    expect(writeOutputs([output(root, { a: 'a' }, 'out/below')]).problems).toMatchObject([
      { kind: 'not-a-folder', file: 'out/below' },
    ]);
  });

  it('replaces a file by a folder and a folder by a file', () => {
    const root = tempFolder();
    writeOutputs([output(root, { 'a/b.txt': 'b', c: 'c' })]);
    const { problems } = writeOutputs([output(root, { a: 'a', 'c/d.txt': 'd' })]);
    expect(problems).toEqual([]);
    expect(contents(join(root, 'out'))).toEqual({ a: 'a', 'c/d.txt': 'd' });
  });
});

describe('checkOutputs', () => {
  it('tells missing, changed, stale and foreign files apart and writes nothing', () => {
    const root = tempFolder();
    writeOutputs([output(root, { 'a.txt': 'a', 'b.txt': 'b', 'old.txt': 'old' })]);
    rmSync(join(root, 'out/a.txt'));
    put(root, { 'out/foreign.txt': 'x' });
    const before = contents(root);
    const { problems, reports } = checkOutputs([output(root, { 'a.txt': 'a', 'b.txt': 'B' })]);
    expect(problems).toEqual([]);
    expect(reports).toEqual([
      {
        generator: 'make-out',
        out: 'out',
        missing: ['a.txt'],
        changed: [manifest, 'b.txt'],
        converted: [],
        stale: ['old.txt'],
        foreign: ['foreign.txt'],
      },
    ]);
    expect(contents(root)).toEqual(before);
  });

  it('tells files whose line ends alone were converted from those that were changed', () => {
    const root = tempFolder();
    const outputs = [output(root, { 'a.txt': 'a\n\n', 'b.txt': 'b\r\n', 'c.txt': 'c\n' })];
    writeOutputs(outputs);
    const manifestText = readFileSync(join(root, 'out', manifest), 'utf8');
    put(root, {
      'out/a.txt': 'a\r\n\r\n',
      'out/b.txt': 'b\n',
      'out/c.txt': 'C\r\n',
      [`out/${manifest}`]: manifestText.replaceAll('\n', '\r\n'),
    });
    const { problems, reports } = checkOutputs(outputs);
    expect(problems).toEqual([]);
    expect(reports).toMatchObject([
      { changed: ['c.txt'], converted: [manifest, 'a.txt', 'b.txt'], missing: [], foreign: [] },
    ]);
    put(root, { 'out/c.txt': 'c\n' });
    expect(checkOutputs(outputs).reports.some(isFresh)).toBe(false);
  });

  it('finds a folder fresh after writing, and everything missing before', () => {
    const root = tempFolder();
    const outputs = [output(root, { 'a.txt': 'a' })];
    expect(checkOutputs(outputs).reports).toMatchObject([{ missing: [manifest, 'a.txt'] }]);
    writeOutputs(outputs);
    expect(checkOutputs(outputs).reports.every(isFresh)).toBe(true);
  });
});
