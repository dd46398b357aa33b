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
import { batchSize, createFileSource, type TreeFile, writeTree } from '../../src/tree.ts';
import { contents, put, tempFolder } from '../tempFolder.ts';
import { stateFiles, stateText } from './states.ts';

const manifest = '.errdex-manifest.json';
const listFiles = (files: Readonly<Record<string, string>>): readonly TreeFile[] =>
  Object.entries(files).map(([path, text]) => ({ path, text: () => [text] }));

function failing(): never {
  throw new Error('a bug');
}

/** Writes files into `out` below a folder. */
function writeFiles(root: string, files: readonly TreeFile[]): ReturnType<typeof writeTree> {
  return writeTree({ out: 'out', folder: join(root, 'out'), source: createFileSource(files) });
}

function write(
  root: string,
  files: Readonly<Record<string, string>>,
): ReturnType<typeof writeTree> {
  return writeFiles(root, listFiles(files));
}

describe('writeTree', () => {
  it('writes new files, then only what changed, and removes what is no longer made', async () => {
    const root = tempFolder();
    expect(await write(root, { 'a.html': 'a', 'b/c.html': 'c', 'b/d/e.html': 'e' })).toEqual({
      problems: [],
      report: { written: ['a.html', 'b/c.html', 'b/d/e.html'], unchanged: [], removed: [] },
    });
    utimesSync(join(root, 'out/b/c.html'), 1000, 1000);
    expect((await write(root, { 'a.html': 'A', 'b/c.html': 'c' })).report).toEqual({
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

  it('touches nothing when nothing changed', async () => {
    const root = tempFolder();
    const files = { 'a.html': 'a', 'b/c.html': 'c' };
    await write(root, files);
    const names = ['', 'a.html', 'b', 'b/c.html', manifest].map((name) => join(root, 'out', name));
    for (const name of names) utimesSync(name, 1000, 1000);
    expect((await write(root, files)).report).toMatchObject({ written: [], removed: [] });
    expect(names.map((name) => statSync(name).mtimeMs)).toEqual(names.map(() => 1_000_000));
  });

  it('makes a file when what goes before its batch is in its place', async () => {
    const made: string[] = [];
    const files = ['a', 'b', 'c', 'd'].map((path) => ({
      path,
      text: () => {
        const before = made.at(-2);
        if (before !== undefined) expect(existsSync(join(root, 'out', before))).toBe(true);
        made.push(path);
        return [path.repeat(batchSize)];
      },
    }));
    const root = tempFolder();
    await writeFiles(root, files);
    expect(made).toEqual(['a', 'b', 'c', 'd']);
  });

  it('takes a large text in pieces, and compares it without writing', async () => {
    const root = tempFolder();
    const piece = '码典 '.repeat(50_000);
    const writeText = async (last: string) => {
      const text = function* () {
        for (let index = 0; index < 20; index += 1) yield piece;
        yield last;
      };
      const { report } = await writeFiles(root, [{ path: 'large.txt', text }]);
      expect(readFileSync(join(root, 'out/large.txt'), 'utf8') === piece.repeat(20) + last).toBe(
        true,
      );
      return report?.written.length;
    };
    expect(await writeText('')).toBe(1);
    utimesSync(join(root, 'out'), 1000, 1000);
    expect(await writeText('')).toBe(0);
    expect(statSync(join(root, 'out')).mtimeMs).toBe(1_000_000);
    for (const last of ['more', 'less', '']) {
      expect(await writeText(last)).toBe(1);
      expect(await writeText(last)).toBe(0);
    }
  });

  it('cuts a large piece between characters', async () => {
    const root = tempFolder();
    for (const before of ['', 'x']) {
      const text = before + '𠮷'.repeat(700_000);
      await write(root, { 'large.txt': text });
      expect(readFileSync(join(root, 'out/large.txt'), 'utf8') === text).toBe(true);
      expect((await write(root, { 'large.txt': text })).report?.unchanged).toEqual(['large.txt']);
    }
  });

  it('lets files and folders take each other’s place', async () => {
    const root = tempFolder();
    await write(root, { codes: 'file', 'page/index.html': 'in a folder' });
    await write(root, { 'codes/1/index.html': 'in a folder', page: 'file' });
    expect(contents(join(root, 'out'))).toEqual({
      'codes/1/index.html': 'in a folder',
      page: 'file',
    });
  });

  it('overwrites a file of its own that was edited by hand', async () => {
    const root = tempFolder();
    await write(root, { 'a.html': 'a' });
    put(join(root, 'out'), { 'a.html': 'edited' });
    expect((await write(root, { 'a.html': 'a' })).report?.written).toEqual(['a.html']);
  });

  it('refuses a folder that holds what it did not make, before it makes anything', async () => {
    const root = tempFolder();
    put(join(root, 'out'), { 'mine.txt': 'mine', 'a.html': 'mine too' });
    const source = createFileSource(listFiles({ 'a.html': 'a', 'b.html': 'b' }));
    const { problems } = await writeTree({ out: 'site', folder: join(root, 'out'), source });
    expect(problems).toMatchObject([
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

  it('takes over files that are what it would make, whatever their sizes', async () => {
    const root = tempFolder();
    const files = {
      'a.html': 'a',
      'b.html': 'b'.repeat(3 * batchSize),
      'c.html': '',
      'd.html': 'd',
    };
    put(join(root, 'out'), files);
    for (const name of Object.keys(files)) utimesSync(join(root, 'out', name), 1000, 1000);
    expect((await write(root, files)).report).toMatchObject({ written: [], removed: [] });
    for (const name of Object.keys(files)) {
      expect(statSync(join(root, 'out', name)).mtimeMs).toBe(1_000_000);
    }
  });

  it('refuses files that are nearly what it would make', async () => {
    const root = tempFolder();
    const files = { 'a.html': 'a', 'b.html': 'b'.repeat(3 * batchSize), 'c.html': 'c' };
    put(join(root, 'out'), { ...files, 'a.html': 'ab', 'b.html': `${files['b.html']}b` });
    const { problems } = await write(root, files);
    expect(problems).toMatchObject([{ message: expect.stringContaining('`a.html`, `b.html`.') }]);
  });

  it.each([
    ['symlink', (out: string) => symlinkSync('/etc', join(out, 'etc'))],
    ['manifest-invalid', (out: string) => writeFileSync(join(out, manifest), 'x')],
    ['folder-busy', (out: string) => mkdirSync(join(out, `.errdex-staging-${process.ppid}`))],
  ])('refuses a folder for %s', async (kind, spoil) => {
    const root = tempFolder();
    await write(root, { 'a.html': 'a' });
    spoil(join(root, 'out'));
    expect((await write(root, { 'a.html': 'A' })).problems).toMatchObject([{ kind }]);
    expect(contents(join(root, 'out'))['a.html']).toBe('a');
  });

  it('refuses names that are unsafe or collide', async () => {
    const root = tempFolder();
    expect((await write(root, { '../a': '', 'x/A': '', 'x/a': '' })).problems).toMatchObject([
      { kind: 'file-name-invalid' },
      { kind: 'file-names-collide' },
    ]);
    expect(existsSync(join(root, 'out'))).toBe(false);
  });

  it('throws what making a text throws, and goes on from there the next time', async () => {
    const root = tempFolder();
    const before = listFiles({ 'a.html': 'a'.repeat(batchSize), 'b.html': 'b' });
    const files = (text: () => string[]) => [...before, { path: 'c.html', text }];
    await expect(writeFiles(root, files(failing))).rejects.toThrow('a bug');
    expect(readdirSync(join(root, 'out')).toSorted()).toEqual([manifest, 'a.html']);
    expect(
      (
        await writeFiles(
          root,
          files(() => ['c']),
        )
      ).report,
    ).toMatchObject({
      written: ['b.html', 'c.html'],
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
      const source = createFileSource(listFiles(wanted));
      const { problems } = await writeTree({ out: 'out', folder, source });
      expect(problems).toEqual([]);
      expect(contents(folder)).toEqual(wanted);
    }
    // Otherwise no kill fell into a write, and the test showed nothing.
    expect(leftovers).toBeGreaterThan(0);
  }, 60_000);

  it('by a full disk, has only whole files, and says so', async (context) => {
    const folder = tempFolder();
    const size = 256 * 1024;
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder]);
    if (mounted.status !== 0) context.skip('only root on Linux may mount a small disk');
    onTestFinished(() => void spawnSync('umount', ['-l', folder]));
    const big = { 'a.html': 'a', 'b.html': 'b'.repeat(size), 'c.html': 'c' };
    expect((await write(folder, big)).problems).toMatchObject([
      { kind: 'disk-full', message: expect.stringContaining('every file is whole, old or new') },
    ]);
    expect(contents(join(folder, 'out'))).toEqual({ 'a.html': 'a' });
    expect((await write(folder, { 'a.html': 'a', 'b.html': 'b' })).report).toEqual({
      written: ['b.html'],
      unchanged: ['a.html'],
      removed: [],
    });
  });
});
