import { describe, expect, it } from 'vitest';
import { loadFiles, readText } from '../../src/load.ts';
import { parseFile } from '../../src/parse/parseFile.ts';
import { parseFiles } from '../../src/parse/parseFiles.ts';
import { entry } from '../catalogFolder.ts';

/** Deeper than the stack is high, though not than that of a thread. */
const deep = `${'{n,select,other{'.repeat(1500)}${'}}'.repeat(1500)}`;

/** Files enough for a thread; every twentieth has a mistake, and a few a message like that. */
const { files } = loadFiles(
  Array.from({ length: 2500 }, (_, index) => {
    const message = index % 100 === 50 ? { en: deep } : {};
    const text = entry({ name: `E_${index}`, code: index, ...message });
    const bytes = Buffer.from(index % 20 === 0 ? text.replace('kind:', 'kinds:') : text);
    return { path: `entries/${index}.yaml`, bytes };
  }),
);

const byItself = new Map(files.map((file) => [file, parseFile(readText(file))]));

describe('parseFiles', () => {
  it('parses many files as each is parsed by itself', () => {
    const parsed = [...parseFiles(files)];
    expect(parsed).toHaveLength(files.length);
    expect(new Map(parsed)).toEqual(byItself);
  });

  it('leaves to a thread what it has parsed in the meantime', async () => {
    let reads = 0;
    const counted = files.map(({ path, hash, bytes }) => ({
      path,
      hash,
      get bytes() {
        reads += 1;
        return bytes;
      },
    }));
    // Twice as long each time: how long a thread takes to start is the machine's affair.
    for (let wait = 1000; wait < 20_000; wait *= 2) {
      const parsing = parseFiles(counted);
      reads = 0;
      await new Promise((resolve) => setTimeout(resolve, wait));
      expect([...parsing].map(([, parsed]) => parsed)).toHaveLength(files.length);
      if (reads < files.length) break;
    }
    expect(reads).toBeLessThan(files.length);
  });

  it('has no other findings where a thread had the time to parse', async () => {
    const parsing = parseFiles(files);
    await new Promise((resolve) => setTimeout(resolve, 3000));
    expect(new Map(parsing)).toEqual(byItself);
  });

  it('parses what a thread took and did not parse', async () => {
    // A thread is given no bytes, and fails with its first turn.
    const broken = files.map(({ path, hash, bytes }) => {
      let reads = 0;
      return {
        path,
        hash,
        get bytes() {
          reads += 1;
          return reads === 1 ? (null as never) : bytes;
        },
      };
    });
    const parsing = parseFiles(broken);
    // It has to take that turn before all are taken here.
    await new Promise((resolve) => setTimeout(resolve, 2000));
    const parsed = new Map([...parsing].map(([{ path }, made]) => [path, made]));
    expect(parsed).toEqual(new Map([...byItself].map(([{ path }, made]) => [path, made])));
  });

  it('ends the thread when nobody takes the rest', () => {
    for (const [file, parsed] of parseFiles(files)) {
      expect(parsed).toEqual(byItself.get(file));
      break;
    }
    expect([...parseFiles(files.slice(0, 3))]).toEqual(
      files.slice(0, 3).map((file) => [file, byItself.get(file)]),
    );
  });
});
