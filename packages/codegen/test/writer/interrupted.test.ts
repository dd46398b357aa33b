import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { writeOutputs } from '../../src/writer/writer.ts';
import { contents, tempFolder } from '../tempFolder.ts';
import { output } from './outputs.ts';
import { stateFiles, stateText } from './states.ts';

describe('an interrupted run', () => {
  it('killed at any moment, leaves only whole files, and the next run repairs the folder', async () => {
    const folder = join(tempFolder(), 'out');
    const script = fileURLToPath(new URL('killedWriter.ts', import.meta.url));
    let leftovers = 0;
    for (let round = 0; round < 8; round += 1) {
      const child = spawn(process.execPath, [script, folder], {
        stdio: ['ignore', 'pipe', 'inherit'],
        env: { ...process.env, NODE_NO_WARNINGS: '1' },
      });
      await new Promise((resolve) => child.stdout.once('data', resolve));
      await wait(5 + round * 9);
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGKILL');
      await ended;
      const staging = readdirSync(folder).filter((name) => name.startsWith('.errdex-staging-'));
      leftovers += staging.length;
      for (const [name, text] of Object.entries(contents(folder))) {
        if (name.startsWith('.errdex-staging-')) continue;
        expect([0, 1, 2].map((state) => stateText({ name, state }))).toContain(text);
      }
      const files = stateFiles(round % 3);
      const { problems } = writeOutputs([{ generator: 'parent', out: 'out', folder, files }]);
      expect(problems).toEqual([]);
      expect(contents(folder)).toEqual(Object.fromEntries(files));
    }
    // Otherwise no kill fell into a write, and the test showed nothing.
    expect(leftovers).toBeGreaterThan(0);
  }, 60_000);

  it('on a disk that fills up, leaves every file as it was', (context) => {
    const folder = tempFolder();
    const size = 256 * 1024;
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder]);
    if (mounted.status !== 0) context.skip('only root on Linux may mount a small disk');
    onTestFinished(() => void spawnSync('umount', ['-l', folder]));

    const before = { 'a.txt': 'a'.repeat(1000), 'b.txt': 'b', 'c/d.txt': 'd' };
    writeOutputs([output(folder, before, 'one'), output(folder, before, 'two')]);
    const big = { 'a.txt': 'A'.repeat(1000), 'e.txt': 'e'.repeat(size) };
    const { problems, reports } = writeOutputs([
      output(folder, { 'a.txt': 'new' }, 'one'),
      output(folder, big, 'two'),
      output(folder, { 'x/y.txt': 'y' }, 'three'),
    ]);
    expect(reports).toEqual([]);
    expect(problems).toMatchObject([{ kind: 'disk-full', file: 'two' }]);
    expect(contents(join(folder, 'one'))).toEqual(before);
    expect(contents(join(folder, 'two'))).toEqual(before);
    expect(readdirSync(folder).toSorted()).toEqual(['one', 'two']);
    expect(writeOutputs([output(folder, before, 'one')]).reports).toMatchObject([{ written: [] }]);
  });

  it('takes back what it had renamed when a later rename fails', () => {
    const root = tempFolder();
    const before = { 'a.txt': 'a', 'b.txt': 'b', 'old.txt': 'old' };
    writeOutputs([output(root, before)]);
    // An empty folder is nobody's, and a file cannot be renamed over it.
    mkdirSync(join(root, 'out/z.txt'));
    const { problems } = writeOutputs([
      output(root, { 'a.txt': 'A', 'b.txt': 'b', 'new/c.txt': 'c', 'z.txt': 'z' }),
    ]);
    expect(problems).toMatchObject([{ kind: 'io-failed', file: 'out' }]);
    expect(contents(join(root, 'out'))).toEqual(before);
    expect(readdirSync(join(root, 'out')).toSorted()).toEqual([
      '.errdex-manifest.json',
      'a.txt',
      'b.txt',
      'old.txt',
      'z.txt',
    ]);
    expect(writeOutputs([output(root, before)]).reports).toMatchObject([{ written: [] }]);
  });

  it('leaves a staging folder that the next run removes, unless its process still writes', () => {
    const root = tempFolder();
    writeOutputs([output(root, { 'a.txt': 'a' })]);
    const left = join(root, 'out/.errdex-staging-999999999');
    mkdirSync(left);
    writeFileSync(join(left, '0'), 'half');
    expect(writeOutputs([output(root, { 'a.txt': 'a' })]).problems).toEqual([]);
    expect(readdirSync(join(root, 'out'))).toEqual(['.errdex-manifest.json', 'a.txt']);

    const alive = `.errdex-staging-${process.ppid}`;
    mkdirSync(join(root, 'out', alive));
    expect(writeOutputs([output(root, { 'a.txt': 'b' })]).problems).toMatchObject([
      { kind: 'folder-busy', file: `out/${alive}` },
    ]);
  });

  it('does not follow a staging folder that is a symbolic link', () => {
    const root = tempFolder();
    mkdirSync(join(root, 'precious'));
    writeFileSync(join(root, 'precious/x'), 'x');
    writeOutputs([output(root, { 'a.txt': 'a' })]);
    symlinkSync(join(root, 'precious'), join(root, 'out/.errdex-staging-999999999'));
    writeOutputs([output(root, { 'a.txt': 'b' })]);
    expect(contents(join(root, 'precious'))).toEqual({ x: 'x' });
  });

  it('reports a folder that may not be written to', (context) => {
    if (process.getuid?.() === 0) context.skip('root may write everywhere');
    const root = tempFolder();
    writeOutputs([output(root, { 'a.txt': 'a' })]);
    chmodSync(join(root, 'out'), 0o555);
    onTestFinished(() => chmodSync(join(root, 'out'), 0o755));
    expect(writeOutputs([output(root, { 'a.txt': 'b' })]).problems).toMatchObject([
      { kind: 'not-permitted', file: 'out' },
    ]);
  });
});
