import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createNpm } from '../../rehearsal/npm.ts';
import { publish } from '../../rehearsal/publish.ts';
import {
  type Registry,
  requireOwn,
  requireReadOnly,
  startRegistry,
} from '../../rehearsal/registry.ts';
import { oldestNode as node } from '../installed/nodes.ts';

const own = ['@errdex/*', 'errdex'];

/** Stands for the registry that the machine is configured with; has one package, and a memory. */
async function upstream(): Promise<{ url: string; requests: string[] }> {
  const requests: string[] = [];
  const tarball = pack({ name: 'foreign', version: '1.2.3' });
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    if (request.url?.endsWith('.tgz')) return response.end(execFileSync('cat', [tarball]));
    if (request.url === '/-/ping') return response.end('{}');
    if (request.url !== '/foreign') return response.writeHead(404).end('{}');
    response.setHeader('content-type', 'application/json');
    const dist = { tarball: `${url}foreign/-/foreign-1.2.3.tgz` };
    const versions = { '1.2.3': { name: 'foreign', version: '1.2.3', dist } };
    return response.end(
      JSON.stringify({ name: 'foreign', 'dist-tags': { latest: '1.2.3' }, versions }),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  onTestFinished(() => void server.close());
  return { url, requests };
}

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'errdex-registry-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

function pack(manifest: object): string {
  const path = folder();
  mkdirSync(join(path, 'package'));
  writeFileSync(join(path, 'package', 'package.json'), JSON.stringify(manifest));
  execFileSync('tar', ['-czf', 'package.tgz', 'package'], { cwd: path });
  return join(path, 'package.tgz');
}

async function start(url: string) {
  const path = folder();
  const registry = await startRegistry({ folder: path, own, upstream: url });
  onTestFinished(registry.stop);
  return { registry, npm: createNpm({ registry, folder: path, scopes: ['@errdex'] }) };
}

describe('a rehearsal’s registry', () => {
  it('takes what is published, and asks upstream for nothing but what is foreign', async () => {
    const { url, requests } = await upstream();
    const { registry, npm } = await start(url);
    const tarball = pack({
      name: '@errdex/tried',
      version: '2.0.0',
      dependencies: { foreign: '^1' },
    });
    expect(await publish({ registry, npm, node, tarballs: [tarball] })).toEqual([
      { name: '@errdex/tried', version: '2.0.0' },
    ]);
    expect(requests).toEqual([]);
    const cwd = folder();
    writeFileSync(join(cwd, 'package.json'), '{}');
    await npm.run({ args: ['install', '@errdex/tried@2.0.0'], cwd, node });
    expect(existsSync(join(cwd, 'node_modules', 'foreign', 'package.json'))).toBe(true);
    await expect(npm.run({ args: ['install', '@errdex/other'], cwd, node })).rejects.toThrow(
      'E404',
    );
    expect(new Set(requests)).toEqual(
      new Set(['GET /foreign', 'GET /foreign/-/foreign-1.2.3.tgz']),
    );
    requireReadOnly({ passedOn: registry.passedOn(), own: ['@errdex/tried'] });
    expect(() => requireReadOnly({ passedOn: registry.passedOn(), own: ['foreign'] })).toThrow(
      'reached another registry: GET /foreign',
    );
  });

  it('lets nobody publish what is foreign', async () => {
    const { url, requests } = await upstream();
    const { registry, npm } = await start(url);
    const tarballs = [pack({ name: 'foreign', version: '9.9.9' })];
    await expect(publish({ registry, npm, node, tarballs })).rejects.toThrow(/E40[13]/);
    expect(requests.filter((request) => !request.startsWith('GET '))).toEqual([]);
  });

  it('is the only place that npm reaches', async () => {
    const { url, requests } = await upstream();
    const { npm } = await start(url);
    const other = url.replace('127.0.0.1', 'registry.invalid');
    const args = ['view', 'foreign', `--registry=${other}`, '--fetch-retries=0'];
    await expect(npm.run({ args, cwd: folder(), node })).rejects.toThrow('ECONNREFUSED');
    expect(requests).toEqual([]);
  });
});

describe('publishing', () => {
  it('is refused where the address is not this machine’s, or another server answers', async () => {
    const { url } = await upstream();
    const { registry } = await start(url);
    const { nonce } = registry;
    await expect(requireOwn({ url: 'https://registry.invalid/', nonce })).rejects.toThrow(
      'is not on this machine',
    );
    await expect(requireOwn({ url, nonce })).rejects.toThrow('is not the registry');
    const before: Pick<Registry, 'url' | 'nonce'> = registry;
    await expect(requireOwn(before)).resolves.toBeUndefined();
    await registry.stop();
    await expect(requireOwn(before)).rejects.toThrow('is not the registry');
  });

  it('is refused for a package that names a registry of its own', async () => {
    const { url, requests } = await upstream();
    const { registry, npm } = await start(url);
    const tarballs = [
      pack({ name: '@errdex/tried', version: '1.0.0', publishConfig: { registry: url } }),
    ];
    await expect(publish({ registry, npm, node, tarballs })).rejects.toThrow('publishConfig');
    expect(requests).toEqual([]);
  });
});
