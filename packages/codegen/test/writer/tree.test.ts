import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type TreeFile, writeTree } from '../../src/index.ts';
import { contents, put, tempFolder } from '../tempFolder.ts';
import { stateFiles, stateText } from './states.ts';

const manifest = '.errdex-manifest.json';
const listFiles = (files: Readonly<Record<string, string>>): readonly TreeFile[] =>
  Object.entries(files).map(([path, text]) => ({ path, text: () => [text] }));

function failing(): never {
  throw new Error('a bug');
}

/** Writes the files into `out` below a folder. */
function write(
  root: string,
  files: Readonly<Record<string, string>>,
): ReturnType<typeof writeTree> {
  return writeTree({ out: 'out', folder: join(root, 'out'), files: listFiles(files) });
}

describe('writeTree', () => {
  it('writes new files, then only what changed, and removes what is no longer made', () => {
    const root = tempFolder();
    expect(write(root, { 'a.html': 'a', 'b/c.html': 'c', 'b/d/e.html': 'e' })).toEqual({
      problems: [],
      report: { written: ['a.html', 'b/c.html', 'b/d/e.html'], unchanged: [], removed: [] },
    });
    utimesSync(join(root, 'out/b/c.html'), 1000, 1000);
    expect(write(root, { 'a.html': 'A', 'b/c.html': 'c' }).report).toEqual({
      written: ['a.html'],
      unchanged: ['b/c.html'],
      removed: ['b/d/e.html'],
    });
    expect(statSync(join(root, 'out/b/c.html')).mtimeMs).toBe(1_000_000);
    expect(contents(join(root, 'out'))).toEqual({ 'a.html': 'A', 'b/c.html': 'c' });
    expect(existsSync(join(root, 'out/b/d'))).toBe(false);
    expect(JSON.parse(readFileSync(join(root, 'out', manifest), 'utf8'))).toEqual({
      files: { 'a.html': '559aead08264d579', 'b/c.html': '2e7d2c03a9507ae2' },
    });
  });

  it('touches nothing when nothing changed', () => {
    const root = tempFolder();
    const files = { 'a.html': 'a', 'b/c.html': 'c' };
    write(root, files);
    const names = ['', 'a.html', 'b', 'b/c.html', manifest].map((name) => join(root, 'out', name));
    for (const name of names) utimesSync(name, 1000, 1000);
    expect(write(root, files).report).toMatchObject({ written: [], removed: [] });
    expect(names.map((name) => statSync(name).mtimeMs)).toEqual(names.map(() => 1_000_000));
  });

  it('makes a file when its turn comes', () => {
    const made: string[] = [];
    const files = ['a', 'b'].map((path) => ({
      path,
      text: () => {
        made.push(path);
        expect(made.length === 1 || existsSync(join(root, 'out/a'))).toBe(true);
        return [path];
      },
    }));
    const root = tempFolder();
    writeTree({ out: 'out', folder: join(root, 'out'), files });
    expect(made).toEqual(['a', 'b']);
  });

  it('takes a large text in pieces, and compares it without writing', () => {
    const root = tempFolder();
    const piece = '码典 '.repeat(50_000);
    const tree = (last: string) => ({
      out: 'out',
      folder: join(root, 'out'),
      files: [
        {
          path: 'large.txt',
          *text() {
            for (let index = 0; index < 20; index += 1) yield piece;
            yield last;
          },
        },
      ],
    });
    expect(writeTree(tree('')).report?.written).toEqual(['large.txt']);
    expect(readFileSync(join(root, 'out/large.txt'), 'utf8')).toBe(piece.repeat(20));
    expect(writeTree(tree('')).report?.unchanged).toEqual(['large.txt']);
    expect(writeTree(tree('more')).report?.written).toEqual(['large.txt']);
    expect(writeTree(tree('less')).report?.written).toEqual(['large.txt']);
    expect(writeTree(tree('')).report?.written).toEqual(['large.txt']);
    expect(statSync(join(root, 'out/large.txt')).size).toBe(Buffer.byteLength(piece) * 20);
    expect(writeTree(tree('')).report?.unchanged).toEqual(['large.txt']);
  });

  it('cuts a large piece between characters', () => {
    const root = tempFolder();
    for (const before of ['', 'x']) {
      const text = before + '𠮷'.repeat(700_000);
      write(root, { 'large.txt': text });
      expect(readFileSync(join(root, 'out/large.txt'), 'utf8') === text).toBe(true);
      expect(write(root, { 'large.txt': text }).report?.unchanged).toEqual(['large.txt']);
    }
  });

  it('lets files and folders take each other’s place', () => {
    const root = tempFolder();
    write(root, { codes: 'file', 'page/index.html': 'in a folder' });
    write(root, { 'codes/1/index.html': 'in a folder', page: 'file' });
    expect(contents(join(root, 'out'))).toEqual({
      'codes/1/index.html': 'in a folder',
      page: 'file',
    });
  });

  it('overwrites a file of its own that was edited by hand', () => {
    const root = tempFolder();
    write(root, { 'a.html': 'a' });
    put(join(root, 'out'), { 'a.html': 'edited' });
    expect(write(root, { 'a.html': 'a' }).report?.written).toEqual(['a.html']);
  });

  it('refuses a folder that holds what it did not make, before it makes anything', () => {
    const root = tempFolder();
    put(join(root, 'out'), { 'mine.txt': 'mine', 'a.html': 'mine too' });
    const files = listFiles({ 'a.html': 'a', 'b.html': 'b' });
    expect(writeTree({ out: 'site', folder: join(root, 'out'), files }).problems).toMatchObject([
      {
        kind: 'foreign-files',
        file: 'site',
        message: `The folder \`site\` is not empty and has no ${manifest}, so its files are not ours to replace: \`a.html\`, \`mine.txt\`. Nothing was written.`,
        fix: 'Move them elsewhere, or name a new or empty folder.',
      },
    ]);
    expect(contents(join(root, 'out'))).toEqual({ 'mine.txt': 'mine', 'a.html': 'mine too' });
    expect(readdirSync(join(root, 'out'))).toHaveLength(2);
  });

  it('takes over a file that is what it would make', () => {
    const root = tempFolder();
    put(join(root, 'out'), { 'a.html': 'a' });
    expect(write(root, { 'a.html': 'a' }).report?.unchanged).toEqual(['a.html']);
  });

  it.each([
    ['symlink', (out: string) => symlinkSync('/etc', join(out, 'etc'))],
    ['manifest-invalid', (out: string) => writeFileSync(join(out, manifest), 'x')],
    ['folder-busy', (out: string) => mkdirSync(join(out, `.errdex-staging-${process.ppid}`))],
  ])('refuses a folder for %s', (kind, spoil) => {
    const root = tempFolder();
    write(root, { 'a.html': 'a' });
    spoil(join(root, 'out'));
    expect(write(root, { 'a.html': 'A' }).problems).toMatchObject([{ kind }]);
    expect(contents(join(root, 'out'))['a.html']).toBe('a');
  });

  it('refuses names that are unsafe or collide', () => {
    const root = tempFolder();
    expect(write(root, { '../a': '', 'x/A': '', 'x/a': '' }).problems).toMatchObject([
      { kind: 'file-name-invalid' },
      { kind: 'file-names-collide' },
    ]);
    expect(existsSync(join(root, 'out'))).toBe(false);
  });

  it('throws what making a text throws, and goes on from there the next time', () => {
    const root = tempFolder();
    const tree = (text: () => string[]) => ({
      out: 'out',
      folder: join(root, 'out'),
      files: [...listFiles({ 'a.html': 'a' }), { path: 'b.html', text }],
    });
    expect(() => writeTree(tree(failing))).toThrow('a bug');
    expect(readdirSync(join(root, 'out')).toSorted()).toEqual([manifest, 'a.html']);
    expect(writeTree(tree(() => ['b'])).report).toMatchObject({
      written: ['b.html'],
      unchanged: ['a.html'],
    });
  });
});

describe('a tree that is interrupted', () => {
  it('by a kill, has only whole files, and the next run completes it', async () => {
    const folder = join(tempFolder(), 'out');
    const script = fileURLToPath(new URL('killedTree.ts', import.meta.url));
    let leftovers = 0;
    for (let round = 0; round < 6; round += 1) {
      const child = spawn(process.execPath, [script, folder], {
        stdio: ['ignore', 'pipe', 'inherit'],
        env: { ...process.env, NODE_NO_WARNINGS: '1' },
      });
      await new Promise((resolve) => child.stdout.once('data', resolve));
      await wait(5 + round * 9);
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGKILL');
      await ended;
      leftovers += readdirSync(folder).filter((name) => name.startsWith('.errdex-staging-')).length;
      for (const [name, text] of Object.entries(contents(folder))) {
        if (name.startsWith('.errdex-staging-')) continue;
        expect([0, 1, 2].map((state) => stateText({ name, state }))).toContain(text);
      }
      const wanted = Object.fromEntries(stateFiles(round % 3));
      const { problems } = writeTree({ out: 'out', folder, files: listFiles(wanted) });
      expect(problems).toEqual([]);
      expect(contents(folder)).toEqual(wanted);
    }
    // Otherwise no kill fell into a write, and the test showed nothing.
    expect(leftovers).toBeGreaterThan(0);
  }, 60_000);

  it('by a full disk, has only whole files, and says so', (context) => {
    const folder = tempFolder();
    const size = 256 * 1024;
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder]);
    if (mounted.status !== 0) context.skip('only root on Linux may mount a small disk');
    onTestFinished(() => void spawnSync('umount', ['-l', folder]));
    const big = { 'a.html': 'a', 'b.html': 'b'.repeat(size), 'c.html': 'c' };
    expect(write(folder, big).problems).toMatchObject([
      { kind: 'disk-full', message: expect.stringContaining('every file is whole, old or new') },
    ]);
    expect(contents(join(folder, 'out'))).toEqual({ 'a.html': 'a' });
    expect(write(folder, { 'a.html': 'a', 'b.html': 'b' }).report).toEqual({
      written: ['b.html'],
      unchanged: ['a.html'],
      removed: [],
    });
  });
});
