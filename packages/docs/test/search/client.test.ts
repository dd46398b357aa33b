import { expect, test } from 'vitest';
import { createSearchClient } from '../../src/search/client.ts';
import { directoryName, type SearchDirectory } from '../../src/search/directory.ts';
import { createSearchFiles } from '../../src/search/searchFiles.ts';
import { site } from '../alltick.ts';

const files = createSearchFiles(site.inLocale('zh'));
const read = (path: string): unknown => JSON.parse(files.get(path.split('?')[0] ?? '') ?? '');

test('a small site needs few requests, and none twice', async () => {
  const asked: string[] = [];
  const client = createSearchClient(async (path) => {
    asked.push(path);
    return read(path);
  });
  await client.find({ text: 'token 无效', limit: 8 });
  expect(asked.length).toBeLessThanOrEqual(4);
  const before = asked.length;
  await client.find({ text: 'token 无效', limit: 8 });
  expect(asked).toHaveLength(before);
  expect(new Set(asked).size).toBe(asked.length);
});

test('files other than the directory are asked for by version', async () => {
  const { version } = read(directoryName) as SearchDirectory;
  const asked: string[] = [];
  const client = createSearchClient(async (path) => {
    asked.push(path);
    return read(path);
  });
  await client.find({ text: '429', limit: 8 });
  expect(asked[0]).toBe(directoryName);
  for (const path of asked.slice(1)) expect(path.endsWith(`.json?v=${version}`)).toBe(true);
});

test('what could not be loaded is asked for again by the next query', async () => {
  let isDown = true;
  const client = createSearchClient(async (path) => {
    if (isDown) throw new Error('offline');
    return read(path);
  });
  await expect(client.find({ text: '429', limit: 8 })).rejects.toThrow('offline');
  isDown = false;
  expect(await client.find({ text: '429', limit: 8 })).not.toEqual([]);
});

test('queries at the same time share their files', async () => {
  const asked: string[] = [];
  const client = createSearchClient(async (path) => {
    asked.push(path);
    await new Promise((done) => setTimeout(done, 5));
    return read(path);
  });
  await Promise.all(
    ['t', 'to', 'tok', 'toke', 'token'].map((text) => client.find({ text, limit: 8 })),
  );
  expect(new Set(asked).size).toBe(asked.length);
});
